// What a name may mean: a division, and how much of its name was said.

import type { Division } from './division.ts';

/** The whole name (青山湖区), a usual shorter one (恩施州), or the bare one (青山湖). */
export const WHOLE = 0;
export const SHORTER = 1;
export const BARE = 2;
export type Said = typeof WHOLE | typeof SHORTER | typeof BARE;

export interface Candidate {
  readonly place: Division;
  readonly said: Said;
}

/** Names and what each may mean. */
export type NameIndex = ReadonlyMap<string, readonly Candidate[]>;

/** Collects names; the same division is kept once under a name, by the fullest form. */
export class NameIndexMaker {
  readonly index: Map<string, Candidate[]> = new Map();

  add(name: string, place: Division, said: Said): void {
    if (name === '') return;
    const known = this.index.get(name);
    if (!known) this.index.set(name, [{ place, said }]);
    else if (!known.some((other) => other.place === place)) known.push({ place, said });
  }
}
