// Doubts in words: a contradiction of the source with the places of its figures, a place that its code is not of.

import type { Language } from '@jianbao/core';
import type { Doubt } from '@jianbao/core/draft';
import type { PlaceDoubt } from '@jianbao/core/places';
import type { Say } from '@jianbao/locales';

/** One line: what does not agree, each figure with its label and its code point. */
export function doubtText({ kind, figures }: Doubt, say: Say): string {
  const places = figures.map(({ label, surface, start }) => say('doubt.place', { label: label ?? '', surface, start }));
  return say(`doubt.${kind}`, { figures: places.join(say('doubt.between')) });
}

/** One line: what the code of a report’s place leaves in doubt, and the right code where it is known. */
export function placeDoubtText({ kind, code, words, coded, named }: PlaceDoubt, say: Say, language: Language): string {
  const doubt = say(`placeDoubt.${kind}`, { code, words, coded: coded?.name[language] ?? '' });
  if (!named) return doubt;
  const between = language === 'en' ? ' ' : '';
  return doubt + between + say('placeDoubt.right', { named: named.name[language], code: named.code });
}
