// Looking up indicators by words, over the distinct names of what a reader sees.

import type { Report, Stated } from '@jianbao/core';
import { firstOf, type Lexicon, lexiconOf, placeKey } from '@jianbao/core/search';
import type { Candidate, Query } from '../catalogue.ts';
import { byRank } from '../rank.ts';
import { scoredNames } from './scores.ts';

const MOST = 20;

interface RankedName {
  readonly group: NonNullable<Lexicon['groups'][number]>;
  readonly score: number;
}

export function candidatesIn(reports: readonly Report[], query: Query): Candidate[] {
  const { most = MOST } = query;
  const found: (Stated & { readonly score: number })[] = [];
  for (const { group, score } of namesIn(lexiconOf(reports), query, most)) {
    const left = most - found.length;
    if (left <= 0) break;
    found.push(...firstOf(statedIn(group, query), left, newestFirst).map((stated) => ({ ...stated, score })));
  }
  const narrowed = narrowedReports(found);
  return found.map(({ report, indicator, score }) => ({ report: narrowed.get(report) ?? report, indicator, score }));
}

/** What is called so at a place, the newest first. */
export function historyIn(reports: readonly Report[], label: string, place: string): Stated[] {
  const entries = lexiconOf(reports).byLabel.get(label) ?? [];
  return entries
    .map(({ stated }) => stated)
    .filter(({ report }) => placeKey(report) === place)
    .toSorted(newestFirst);
}

/** The best names, each with something of the places and years that are asked. */
function namesIn(lexicon: Lexicon, query: Query, most: number): RankedName[] {
  const { groups } = lexicon;
  const { ids, scores, total } = scoredNames(lexicon, query.words);
  const anywhere = query.places === undefined && query.years === undefined;
  const asked = anywhere ? ids.keys() : [...ids.keys()].filter((at) => hasAny(groups[ids[at] ?? -1], query));
  const scoreOf = (at: number): number => scores[at] ?? 0;
  const groupAt = (at: number): RankedName['group'] | undefined => groups[ids[at] ?? -1];
  // The order of `byRank`, told for most of them without their label.
  const best = (one: number, other: number): number =>
    scoreOf(other) - scoreOf(one) ||
    (groupAt(one)?.labelLength ?? 0) - (groupAt(other)?.labelLength ?? 0) ||
    byRank({ label: labelOf(groupAt(one)), score: 0 }, { label: labelOf(groupAt(other)), score: 0 });
  return firstOf(asked, most, best).flatMap((at) => {
    const group = groupAt(at);
    return group ? [{ group, score: scoreOf(at) / total }] : [];
  });
}

function labelOf(group: RankedName['group'] | undefined): string {
  for (const [first] of group?.byPlace.values() ?? []) if (first) return first.stated.indicator.label.zh;
  return '';
}

function hasAny(group: RankedName['group'] | undefined, query: Query): boolean {
  const { places, years } = query;
  if (!group) return false;
  if (years) return statedIn(group, query).length > 0;
  return !places || places.some((place) => group.byPlace.has(place));
}

/** What is called so, of the places and years that are asked. */
function statedIn({ byPlace }: RankedName['group'], { places, years }: Query): Stated[] {
  const entries = places ? places.flatMap((place) => byPlace.get(place) ?? []) : [...byPlace.values()].flat();
  const stated = entries.map((entry) => entry.stated);
  return years ? stated.filter(({ indicator }) => years.includes(indicator.period.slice(0, 4))) : stated;
}

function newestFirst(one: Stated, other: Stated): number {
  return (
    ordered(other.indicator.period, one.indicator.period) ||
    ordered(placeKey(one.report), placeKey(other.report)) ||
    ordered(one.report.id, other.report.id)
  );
}

function ordered(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Each report with the figures that were found, in its own order. */
function narrowedReports(found: readonly Stated[]): Map<Report, Report> {
  const chosen = new Set(found.map(({ indicator }) => indicator));
  const reports = new Set(found.map(({ report }) => report));
  return new Map(
    [...reports].map((report) => [
      report,
      { ...report, indicators: report.indicators.filter((indicator) => chosen.has(indicator)) },
    ]),
  );
}
