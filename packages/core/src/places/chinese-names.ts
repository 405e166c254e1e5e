// Every Chinese name of every division, and names one after the other: 江西省南昌市青山湖区, 南昌青山湖.

import { BARE, type Candidate, type NameIndex, NameIndexMaker, SHORTER, WHOLE } from './candidate.ts';
import { contains } from './division.ts';
import { allPlaces, formerPlaces } from './gazetteer.ts';

let made: NameIndex | undefined;

/** The names, made when first asked for. */
export function chineseNames(): NameIndex {
  if (made) return made;
  const names = new NameIndexMaker();
  for (const place of [...allPlaces(), ...formerPlaces()]) {
    names.add(place.name.zh, place, WHOLE);
    for (const shorter of place.shorter) names.add(shorter, place, SHORTER);
    names.add(place.stem.zh, place, BARE);
  }
  made = names.index;
  return made;
}

/** The longest name there is, 双江拉祜族佤族布朗族傣族自治县. */
export const LONGEST_NAME = 16;
/** Three such names; what is longer is no place. */
const LONGEST_CHAIN = 48;

/** What these words as a whole may mean: a name, or names of which each lies in the one before. */
export function readChinese(words: string): readonly Candidate[] {
  if (words.length > LONGEST_CHAIN) return [];
  const names = chineseNames();
  const found = new Map<string, Candidate>();
  const read = (at: number, outer: readonly Candidate[] | undefined): void => {
    for (let end = Math.min(words.length, at + LONGEST_NAME); end > at + 1; end -= 1) {
      const here = inside(names.get(words.slice(at, end)) ?? [], outer);
      if (here.length === 0) continue;
      if (end < words.length) read(end, here);
      else for (const candidate of here) keep(found, candidate);
    }
  };
  read(0, undefined);
  return [...found.values()];
}

/** Of these candidates those that lie in one of the others; all where there are no others. */
export function inside(inner: readonly Candidate[], outer: readonly Candidate[] | undefined): readonly Candidate[] {
  if (!outer) return inner;
  return inner.filter(({ place }) => outer.some((other) => contains(other.place.code, place.code)));
}

function keep(found: Map<string, Candidate>, candidate: Candidate): void {
  const key = candidate.place.code + candidate.place.name.zh;
  const known = found.get(key);
  if (!known || candidate.said < known.said) found.set(key, candidate);
}
