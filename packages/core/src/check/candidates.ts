// Which facts a number may state at all: those of its kind and about its size. Keeps long texts from being compared
// number by number.

import { toCanonical } from '../quantity/decimal.ts';
import type { Item } from './item.ts';
import { order, type Rational, rational, times } from './rational.ts';

interface Entry {
  readonly size: Rational;
  readonly at: number;
}

// A spoken fraction may lie an eighth from what it rounds.
const LEAST = rational(4n, 5n);
const MOST = rational(5n, 4n);
/** A hundred places say 80个: those nearest in the order of the text are enough. */
const ENOUGH = 100;

/** Finds, for an item at a share of its text, the indices of the facts that it may state. */
export function candidateFinder(facts: readonly Item[]): (item: Item, share: number) => readonly number[] {
  const sizes = new Map<string, Entry[]>();
  const raw = new Map<string, number[]>();
  const parted: number[] = [];
  for (const [at, fact] of facts.entries()) {
    for (const { quantity, senses } of fact.readings) {
      if (quantity.parts) parted.push(at);
      const value = toCanonical(quantity.value);
      const same = raw.get(value);
      if (same) same.push(at);
      else raw.set(value, [at]);
      for (const { dimension, size, to } of senses) {
        const list = sizes.get(dimension) ?? [];
        list.push({ size, at }, ...(to ? [{ size: to, at }] : []));
        sizes.set(dimension, list);
      }
    }
  }
  for (const list of sizes.values()) list.sort((a, b) => order(a.size, b.size));

  return (item, share) => {
    const found = new Set<number>(parted);
    for (const { quantity, senses } of item.readings) {
      for (const at of raw.get(toCanonical(quantity.value)) ?? []) found.add(at);
      for (const part of quantity.parts ?? []) for (const at of raw.get(toCanonical(part)) ?? []) found.add(at);
      for (const { dimension, size, to } of senses) {
        for (const kind of dimension === 'bare'
          ? ['bare', 'count']
          : dimension === 'count'
            ? ['count', 'bare']
            : [dimension]) {
          for (const end of to ? [size, to] : [size])
            for (const at of within(sizes.get(kind) ?? [], end)) found.add(at);
        }
      }
    }
    if (found.size <= ENOUGH) return [...found].toSorted((a, b) => a - b);
    const middle = share * facts.length;
    return [...found].toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).slice(0, ENOUGH);
  };
}

/** The entries about as large as `size`. */
function within(entries: readonly Entry[], size: Rational): number[] {
  const [one, other] = [times(size, LEAST), times(size, MOST)];
  const [low, high] = order(one, other) <= 0 ? [one, other] : [other, one];
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (order(entries[middle]?.size ?? low, low) < 0) from = middle + 1;
    else to = middle;
  }
  const found: number[] = [];
  for (let at = from; at < entries.length && order(entries[at]?.size ?? high, high) <= 0; at += 1)
    found.push(entries[at]?.at ?? 0);
  return found;
}
