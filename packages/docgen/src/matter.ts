// What stands before and behind a brief when the house says nothing of its own: what the report itself gives.

import { formatDate, type Language, type Report } from '@jianbao/core';
import { speaker } from '@jianbao/locales';

/** The slots that layouts fill, by name. */
export function matterOf({ place, publisher, published }: Report, language: Language): Record<string, string> {
  const say = speaker(language);
  return {
    masthead: say('brief.masthead', { place: place.name[language] }),
    kicker: say('brief.kicker', { place: place.name[language] }),
    end: say('brief.end'),
    ...(publisher && { office: publisher[language] }),
    ...(published !== undefined && { date: formatDate(published)[language] }),
  };
}
