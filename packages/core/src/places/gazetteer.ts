// All divisions and how they lie in each other. The table is read when the first place is asked for.

import { contains, type Division, levelOf } from './division.ts';
import { FORMER } from './former.ts';
import { kindOf } from './kind.ts';
import { TABLE } from './table.ts';

interface Gazetteer {
  readonly current: readonly Division[];
  readonly former: readonly Division[];
  readonly byCode: ReadonlyMap<string, Division>;
  readonly formerByCode: ReadonlyMap<string, readonly Division[]>;
}

let read: Gazetteer | undefined;

function gazetteer(): Gazetteer {
  if (read) return read;
  const current = rowsOf(TABLE).map(([code = '', zh = '', en = '', since = '']) => divisionOf(code, zh, en, since));
  const former = rowsOf(FORMER).map(([code = '', zh = '', en = '', since = '', until = '', successors = '']) =>
    divisionOf(code, zh, en, since, Number(until), successors.split(' ')),
  );
  const formerByCode = new Map<string, Division[]>();
  // The last to have had a code stands first.
  for (const division of former.toReversed()) {
    const same = formerByCode.get(division.code);
    if (same) same.push(division);
    else formerByCode.set(division.code, [division]);
  }
  read = { current, former, byCode: new Map(current.map((division) => [division.code, division])), formerByCode };
  return read;
}

/** Every division that exists, in the order of the codes. */
export function allPlaces(): readonly Division[] {
  return gazetteer().current;
}

/** Every division that ended or was renamed since 2010, in the order in which they ended. */
export function formerPlaces(): readonly Division[] {
  return gazetteer().former;
}

/** The place that has this code, or the last that had it. */
export function placeByCode(code: string): Division | undefined {
  return divisionsOf(code)[0];
}

/** All that have or had this code, the last first. */
export function divisionsOf(code: string): readonly Division[] {
  const { byCode, formerByCode } = gazetteer();
  const current = byCode.get(code);
  return [...(current ? [current] : []), ...(formerByCode.get(code) ?? [])];
}

/** What a place lies in, the nearest first: of 360111 Nanchang and Jiangxi, of 429004 only Hubei. */
export function withinOf(code: string): readonly Division[] {
  const outer = levelOf(code) === 'county' ? [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`] : [];
  if (levelOf(code) === 'prefecture') outer.push(`${code.slice(0, 2)}0000`);
  return outer.flatMap((each) => placeByCode(each) ?? []);
}

/** What lies directly in a place: the prefectures of a province and the counties that belong to none of them. */
export function childrenOf(code: string): readonly Division[] {
  const { current, former, byCode } = gazetteer();
  // Of a prefecture that is no more, those that it had.
  const all = byCode.has(code) ? current : former;
  return all.filter((inner) => contains(code, inner.code) && (withinOf(inner.code)[0]?.code ?? code) === code);
}

/** What stands today on the land of a place: itself, or its successors and theirs. */
export function todayOf(division: Division): readonly Division[] {
  if (division.until === undefined) return [division];
  const { byCode, formerByCode } = gazetteer();
  const found = new Set<Division>();
  const seen = new Set<Division>();
  const open = [division];
  for (let next = open.pop(); next; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.until === undefined) found.add(next);
    const until = next.until ?? 0;
    for (const code of next.successors) {
      // The first that had the code after this one ended.
      const later = formerByCode.get(code)?.findLast((other) => (other.until ?? 0) > until) ?? byCode.get(code);
      if (later) open.push(later);
    }
  }
  return [...found].toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(','));
}

function divisionOf(
  code: string,
  zh: string,
  english: string,
  since: string,
  until?: number,
  successors: readonly string[] = [],
): Division {
  const { stem, shorter, english: kind } = kindOf(zh);
  const isWhole = english.startsWith('=');
  const [en = '', ...otherEnglish] = (isWhole ? english.slice(1) : english).split('/');
  const division: Division = {
    code,
    level: levelOf(code),
    name: { zh, en: isWhole || kind === '' ? en : `${en} ${kind}` },
    // A name of one character is never without its kind: 蔚县.
    stem: { zh: stem.length > 1 ? stem : '', en },
    shorter: stem.length > 1 ? shorter : [],
    otherEnglish,
    successors,
  };
  if (since === '' && until === undefined) return division;
  return { ...division, ...(since !== '' && { since: Number(since) }), ...(until !== undefined && { until }) };
}
