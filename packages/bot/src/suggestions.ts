// Questions to begin with: only such as the desk answers, of different kinds and themes, and without a figure in them.

import { ask, type Indicator, type Language, type Measure, type Report } from '@jianbao/core';
import { speaker } from '@jianbao/locales';

const MOST = 5;
/** Money, then numbers of things, then the rest; a change needs a verb that only its report knows. */
const KINDS: readonly (readonly Measure[])[] = [['amount'], ['count'], ['share', 'level', 'area', 'output']];

const KNOWN = new WeakMap<readonly Report[], Partial<Record<Language, readonly string[]>>>();

/** Made once for a list of reports. */
export function suggestionsFor(reports: readonly Report[], language: Language): readonly string[] {
  const known = KNOWN.get(reports) ?? {};
  KNOWN.set(reports, known);
  known[language] ??= suggest(reports, language);
  return known[language] ?? [];
}

function suggest(reports: readonly Report[], language: Language): string[] {
  const say = speaker(language);
  const figures = inTurn(KINDS.map((measures) => reports.flatMap(({ indicators }) => plainest(indicators, measures))));
  const questions = figures.map(({ label, measure }) =>
    say(measure === 'count' ? 'web.suggestCount' : 'web.suggestOther', { label: label[language] }),
  );
  const themes = reports
    .flatMap((report) => report.themes)
    .map(({ label }) => say('web.suggestTheme', { label: label[language] }));
  return [...answered(questions, 'found', MOST, reports), ...answered(themes, 'list', 1, reports)];
}

/** Of each theme the indicator with the shortest name, short names first. */
function plainest(indicators: readonly Indicator[], measures: readonly Measure[]): Indicator[] {
  const shortest = new Map<string, Indicator>();
  for (const indicator of indicators) {
    if (!measures.includes(indicator.measure) || indicator.draft) continue;
    const theme = indicator.theme ?? indicator.section;
    const known = shortest.get(theme);
    if (!known || length(indicator) < length(known)) shortest.set(theme, indicator);
  }
  return [...shortest.values()].toSorted((a, b) => length(a) - length(b));
}

function length({ label }: Indicator): number {
  return label.zh.length;
}

/** One of each list, then another of each, and no theme twice while there are others. */
function inTurn(lists: readonly (readonly Indicator[])[]): Indicator[] {
  const left = lists.map((list) => [...list]);
  const taken: Indicator[] = [];
  while (left.some((list) => list.length > 0)) {
    for (const list of left) {
      const fresh = list.findIndex(({ theme }) => taken.every((one) => one.theme !== theme));
      const [next] = list.splice(Math.max(0, fresh), 1);
      if (next) taken.push(next);
    }
  }
  return taken;
}

/** The first few that are answered as they should be; no more than those are tried. */
function answered(
  questions: readonly string[],
  kind: 'found' | 'list',
  most: number,
  reports: readonly Report[],
): string[] {
  const good: string[] = [];
  for (const question of new Set(questions)) {
    if (good.length === most) break;
    if (ask(question, reports).kind === kind) good.push(question);
  }
  return good;
}
