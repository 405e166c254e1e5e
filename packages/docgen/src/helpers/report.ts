// What a template may say of the report itself and of the house that publishes the brief.

import { formatDate, formatPeriod } from '@jianbao/core';
import type { HelperDelegate } from 'handlebars';
import { type HelperContext, sectionOf, statementOf } from './context.ts';

export function reportHelpers(context: HelperContext): Record<string, HelperDelegate> {
  const { report, language, values, say, matter } = context;
  const hold = (text: string): string => values.hold({ text });
  const published = report.published === undefined ? '' : formatDate(report.published)[language];
  return {
    title: () => hold(report.title[language]),
    place: () => hold(report.place.name[language]),
    placeWithin: () => hold(report.place.within?.[language] ?? ''),
    period: () => hold(formatPeriod(report.period)[language]),
    publisher: () => hold(report.publisher?.[language] ?? ''),
    /** When the report was published; nothing where it does not say. */
    published: () => hold(published),
    sectionTitle: (id: string) => hold(sectionOf(context, id).title[language]),
    statement: (id: string) => hold(statementOf(context, id).text[language]),
    /** NANCHANG, China, Jan. 20, 2025 —: the place from the house file, the day from the report. */
    dateline: () => {
      const place = matter['dateline'] ?? report.place.within?.[language] ?? report.place.name[language];
      return hold(say(published === '' ? 'brief.dateline' : 'brief.datedDateline', { place, date: published }));
    },
    /** What the house says of the place. */
    about: () => hold(matter['about'] ?? ''),
    lead: () =>
      hold(
        say('brief.lead', {
          place: report.place.name[language],
          period: formatPeriod(report.period)[language],
          title: report.title[language],
        }),
      ),
    sourceLine: () =>
      hold(
        report.publisher
          ? say('brief.source', { title: report.title[language], publisher: report.publisher[language] })
          : say('brief.sourceTitle', { title: report.title[language] }),
      ),
    keyFiguresTitle: () => hold(say('brief.keyFigures')),
    termNotesTitle: () => hold(say('brief.termNotes')),
  };
}
