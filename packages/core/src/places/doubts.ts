// Where a report and the code of its place do not agree. It is said and not refused: a report may be younger than the table.

import type { Report } from '../report/model.ts';
import { readChinese } from './chinese-names.ts';
import { contains, type Division } from './division.ts';
import { divisionsOf } from './gazetteer.ts';
import { resolvePlace } from './resolve.ts';
import { existedIn, yearsOf } from './years.ts';

export type PlaceDoubtKind =
  /** No place has or had the code. */
  | 'unknownCode'
  /** The code is that of another place, or of this one under a name that it did not have then. */
  | 'otherName'
  /** The place of this code lies in something else. */
  | 'otherWithin';

export interface PlaceDoubt {
  readonly kind: PlaceDoubtKind;
  readonly code: string;
  /** The words of the report in question: its name, or what it says that it lies in. */
  readonly words: string;
  /** What has the code. */
  readonly coded?: Division;
  /** The one place that the report names, where it is another. */
  readonly named?: Division;
}

/** What the code of a report’s place leaves in doubt; nothing where it has none. */
export function placeDoubts({ place, period }: Pick<Report, 'place' | 'period'>): readonly PlaceDoubt[] {
  const { code, name, within } = place;
  if (code === undefined) return [];
  const years = yearsOf(period);
  const all = divisionsOf(code);
  const there = all.filter((division) => existedIn(division, years));
  const coded = there.length > 0 ? there : all;
  const named = resolvePlace(`${within?.zh ?? ''}${name.zh}`, { year: years.to })?.found;
  const right = named && named.code !== code ? { named } : {};
  const [first] = coded;
  if (!first) return [{ kind: 'unknownCode', code, words: name.zh, ...right }];
  if (!coded.some((division) => isCalled(division, name.zh)))
    return [{ kind: 'otherName', code, words: name.zh, coded: first, ...right }];
  const outer = within && resolvePlace(within.zh, { year: years.to })?.found;
  return outer && !contains(outer.code, code) ? [{ kind: 'otherWithin', code, words: within.zh, coded: first }] : [];
}

function isCalled(division: Division, words: string): boolean {
  return readChinese(words).some(({ place }) => place === division);
}
