// Which of the candidates is meant. Between equals nothing is chosen: all of them stay.

import { BARE, type Candidate, SHORTER } from './candidate.ts';
import { contains, type Division } from './division.ts';
import { todayOf } from './gazetteer.ts';

/** Places named nearby, as what they make likely. */
export interface Nearby {
  /** The first two digits of provinces that were named themselves. */
  readonly provinces: ReadonlySet<string>;
  /** The first four digits of prefectures that were named, or of which a county was. */
  readonly prefectures: ReadonlySet<string>;
  /** The first two digits of all. */
  readonly around: ReadonlySet<string>;
}

/** What a set of named places makes likely. */
export function nearbyOf(codes: Iterable<string>): Nearby {
  const provinces = new Set<string>();
  const prefectures = new Set<string>();
  const around = new Set<string>();
  for (const code of codes) {
    around.add(code.slice(0, 2));
    if (code.endsWith('0000')) provinces.add(code.slice(0, 2));
    // Counties without a prefecture have little in common.
    else if (code.slice(2, 4) !== '90') prefectures.add(code.slice(0, 4));
  }
  return { provinces, prefectures, around };
}

/** The candidates that are left when everything known has been used; one, where it settles the matter. */
export function settle(candidates: readonly Candidate[], nearby?: Nearby, year?: number): readonly Division[] {
  const said = bestSaid(candidates);
  const left = withoutParts(withoutPast(inYear(said, year)));
  const places = left.map(({ place }) => place);
  return nearby ? nearest(places, nearby) : places;
}

/** Those whose name was said most fully; where only what is no more bears the whole name, shorter names of what is count. */
function bestSaid(candidates: readonly Candidate[]): readonly Candidate[] {
  const least = Math.min(...candidates.map(({ said }) => said));
  const best = candidates.filter(({ said }) => said === least);
  if (best.some(({ place }) => place.until === undefined)) return best;
  // 东乡县 was a county until 2016 and is short for another today.
  return [...best, ...candidates.filter(({ place, said }) => said === SHORTER && place.until === undefined)];
}

/** Those that were there in the year, where any was. */
function inYear(candidates: readonly Candidate[], year: number | undefined): readonly Candidate[] {
  if (year === undefined) return candidates;
  const there = candidates.filter(({ place: { since, until } }) => (since ?? 0) <= year && year <= (until ?? year));
  return there.length > 0 ? there : candidates;
}

/** 新建区 is what 新建县 was: a place of the past gives way to one that stands on its land, or has it within. */
function withoutPast(candidates: readonly Candidate[]): readonly Candidate[] {
  const current = candidates.filter(({ place }) => place.until === undefined);
  if (current.length === 0) return newestOfLine(candidates);
  return candidates.filter(
    ({ place }) =>
      place.until === undefined ||
      !todayOf(place).some((heir) => current.some((other) => isAkin(other.place.code, heir.code))),
  );
}

/** Where all are of the past, 平安县 until 2013 and 平安县 until 2015 are one: the last of those that came to the same. */
function newestOfLine(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ place }) =>
      !candidates.some(
        (other) =>
          (other.place.until ?? 0) > (place.until ?? 0) &&
          todayOf(place).some((heir) => todayOf(other.place).includes(heir)),
      ),
  );
}

/** 南昌 is the city and not the county in it, 河北 the province and not the district of another; 吉林 may be either. */
function withoutParts(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.some(({ said }) => said !== BARE)) return candidates;
  const greater = candidates.filter(({ place }) => place.level !== 'county');
  return candidates.filter(
    ({ place }) => place.level !== 'county' || !greater.some((other) => yields(place, other.place)),
  );
}

/** Whether nobody means a county by a bare name that it shares with this greater place. */
function yields(county: Division, greater: Division): boolean {
  if (greater.level === 'province' || contains(greater.code, county.code)) return true;
  // 西安 is the capital, not 西安区 of another city. The capital of a province has the first number in it.
  if (greater.code.endsWith('0100')) return true;
  // Nanjing is 南京; 南靖, which is only spelt the same, is Nanjing County.
  return greater.stem.zh !== county.stem.zh && !county.name.zh.endsWith('市');
}

/** Those that lie in what was named nearby, or else in the same province. */
function nearest(places: readonly Division[], { provinces, prefectures, around }: Nearby): readonly Division[] {
  const within = places.filter(({ code }) => prefectures.has(code.slice(0, 4)) || provinces.has(code.slice(0, 2)));
  if (within.length > 0) return within;
  const beside = places.filter(({ code }) => around.has(code.slice(0, 2)));
  return beside.length > 0 ? beside : places;
}

function isAkin(one: string, other: string): boolean {
  return one === other || contains(one, other) || contains(other, one);
}
