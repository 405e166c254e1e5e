// What a page of our own shows on platforms that have one: the reports, their themes, what was asked, how to begin.

import { formatPeriod, type Language, type Localized } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import type { Desk } from '../desk.ts';
import { suggestionsFor } from '../suggestions.ts';
import { pressable } from './answer-card.ts';
import type { Button } from './port.ts';

export interface Home {
  readonly language: Language;
  readonly title: string;
  /** Questions to begin with. */
  readonly prompts: readonly string[];
  readonly sections: readonly HomeSection[];
}

export interface HomeSection {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly buttons: readonly Button[];
}

const MOST_REPORTS = 10;
const MOST_THEMES = 12;
const MOST_PROMPTS = 4;

/** The page of a person, by what they may see and what they last asked for. */
export async function homeOf(desk: Desk, language: Language, recent: readonly string[]): Promise<Home> {
  const say = speaker(language);
  const known = await desk.reports();
  const prompts = suggestionsFor(known, language).slice(0, MOST_PROMPTS);
  const other = language === 'zh' ? 'en' : 'zh';
  const reports = known.toSorted((a, b) => b.period.localeCompare(a.period)).slice(0, MOST_REPORTS);
  const themes = unique(inTurn(reports.map((report) => report.themes.map(({ label }) => label))));
  return {
    language,
    title: say('bot.home.title'),
    prompts,
    sections: [
      {
        heading: say('bot.home.ask'),
        lines: [],
        buttons: prompts.flatMap((question) => pressable(question, { kind: 'ask', language, question })),
      },
      { heading: say('bot.home.recent'), lines: [], buttons: await recentButtons(desk, language, recent) },
      {
        heading: say('bot.home.themes'),
        lines: [],
        buttons: themes.slice(0, MOST_THEMES).flatMap((label) =>
          pressable(label[language], {
            kind: 'ask',
            language,
            question: say('web.suggestTheme', { label: label[language] }),
          }),
        ),
      },
      ...reports.map((report) => ({
        heading: report.title[language],
        lines: [
          say('bot.reports.line', {
            title: report.place.name[language],
            period: formatPeriod(report.period)[language],
            count: report.indicators.length,
          }),
        ],
        buttons: desk.brief
          ? (['zh', 'en'] as const).flatMap((written) =>
              pressable(say(`bot.button.brief.${written}`), { kind: 'brief', language: written, report: report.id }),
            )
          : [],
      })),
      {
        heading: speaker(other)('bot.home.language'),
        lines: [],
        buttons: pressable(speaker(other)('bot.button.language'), { kind: 'language', language: other }),
      },
    ].filter(({ lines, buttons }) => lines.length + buttons.length > 0),
  };
}

/** For whom nothing is to be seen here. */
export function closedHome(language: Language): Home {
  const say = speaker(language);
  const section = { heading: say('bot.home.title'), lines: [say('bot.refused')], buttons: [] };
  return { language, title: say('bot.home.title'), prompts: [], sections: [section] };
}

/** Figures asked for before, by name: what they are now is for the answer to say. */
async function recentButtons(desk: Desk, language: Language, recent: readonly string[]): Promise<Button[]> {
  const shown = await Promise.all(recent.map((name) => desk.show([name], language)));
  return shown.flatMap((reply, at) => {
    const [stated] = reply?.answer.kind === 'found' ? reply.answer.stated : [];
    const name = recent[at];
    if (!stated || name === undefined) return [];
    const label = `${stated.indicator.label[language]} · ${formatPeriod(stated.indicator.period)[language]}`;
    return pressable(label, { kind: 'show', language, chosen: [name] });
  });
}

/** The first of each list, then the second of each. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

function unique(labels: readonly Localized[]): Localized[] {
  return [...new Map(labels.map((label) => [label.zh, label])).values()];
}
