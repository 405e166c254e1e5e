// How much of a query each name covers, without looking at any name: only at the lists of names that a key has.

import { includesSorted, keysOfText, type Lexicon } from '@jianbao/core/search';
import { keysToRead, weightOf } from '../rank.ts';

export interface ScoredNames {
  /** Groups of the lexicon. */
  readonly ids: readonly number[];
  /** What each covers. */
  readonly scores: readonly number[];
  /** What a name would have that covers the query whole. */
  readonly total: number;
}

/** To look for a name in a list this many times longer is faster than to go through the list. */
const MUCH_LONGER = 16;
const scratch = new WeakMap<Lexicon, Float64Array>();

export function scoredNames(lexicon: Lexicon, words: string): ScoredNames {
  const { postings } = lexicon;
  const counts = new Map(keysOfText(words).map((key) => [key, postings.get(key)?.length ?? 0]));
  const read = new Set(keysToRead(counts));
  const sums = scratchOf(lexicon);
  const ids: number[] = [];
  for (const key of read) {
    const weight = weightOf(counts.get(key) ?? 0);
    for (const id of postings.get(key) ?? []) {
      if (sums[id] === 0) ids.push(id);
      sums[id] = (sums[id] ?? 0) + weight;
    }
  }
  for (const [key, count] of counts) {
    if (count > 0 && !read.has(key)) addCommon(sums, ids, postings.get(key) ?? [], weightOf(count));
  }
  const scores = ids.map((id) => sums[id] ?? 0);
  for (const id of ids) sums[id] = 0;
  return { ids, scores, total: totalOf(counts) };
}

/** Zeros, one for each name; names may have come since. */
function scratchOf(lexicon: Lexicon): Float64Array {
  const known = scratch.get(lexicon);
  if (known && known.length >= lexicon.groups.length) return known;
  const sums = new Float64Array(lexicon.groups.length + SPARE);
  scratch.set(lexicon, sums);
  return sums;
}

const SPARE = 1_000;

/** Adds to the names that have been read what a common key counts for. */
function addCommon(sums: Float64Array, ids: readonly number[], posting: readonly number[], weight: number): void {
  if (posting.length > ids.length * MUCH_LONGER) {
    for (const id of ids) if (includesSorted(posting, id)) sums[id] = (sums[id] ?? 0) + weight;
    return;
  }
  for (const id of posting) {
    const sum = sums[id] ?? 0;
    if (sum > 0) sums[id] = sum + weight;
  }
}

/** A character alone counts only where it is a name. */
function totalOf(counts: ReadonlyMap<string, number>): number {
  return [...counts]
    .filter(([key, count]) => count > 0 || key.length > 1)
    .reduce((sum, [, count]) => sum + weightOf(count), 0);
}
