// Two right figures in each other's place: the words around each belong to the fact of the other.

import type { Item } from './item.ts';
import type { Pair, Pairing } from './pair.ts';
import type { Words } from './words.ts';

const FAR = 400;

export interface Swap {
  readonly pairs: readonly [Pair, Pair];
  readonly sure: boolean;
}

/** Pairs of numbers of one kind whose words belong to each other's facts. */
export function swaps(pairing: Pairing): Swap[] {
  const found: Swap[] = [];
  const taken = new Set<Item>();
  const all = [...pairing.pairs.values()]
    .filter(({ item, match }) => item.kind === 'figure' && !item.soft && match.level !== 'mentioned')
    .toSorted((a, b) => a.item.start - b.item.start);
  for (const [index, a] of all.entries()) {
    let best: { pair: Pair; gain: number; sure: boolean } | undefined;
    for (const b of all.slice(index + 1, index + 9)) {
      if (b.item.start - a.item.end > FAR) break;
      if (taken.has(a.item) || taken.has(b.item) || a.fact === b.fact || !sameKind(a, b)) continue;
      const { gain, sure } = exchange(a, b, pairing);
      if (gain > 0 && (!best || gain > best.gain)) best = { pair: b, gain, sure };
    }
    if (!best) continue;
    taken.add(a.item).add(best.pair.item);
    found.push({ pairs: [a, best.pair], sure: best.sure });
  }
  return found;
}

/**
 * How much better the words fit when the two facts change places; 0 where that is not so. Only words that tell the two
 * apart are looked at. `sure` where both say so; one is enough where the figures stand in the other order than in the
 * source and nothing speaks for their places.
 */
function exchange(a: Pair, b: Pair, { alike }: Pairing): { readonly gain: number; readonly sure: boolean } {
  const [left, right] = [without(a.item.words, b.item.words), without(b.item.words, a.item.words)];
  const [first, second] = [without(a.fact.words, b.fact.words), without(b.fact.words, a.fact.words)];
  const kept = alike(left, first) + alike(right, second);
  const [toSecond, toFirst] = [alike(left, second) - alike(left, first), alike(right, first) - alike(right, second)];
  const gain = toFirst + toSecond;
  if (gain > 0.3 && Math.min(toFirst, toSecond) > 0.05) return { gain, sure: gain > 0.4 };
  const crossed = a.fact.start > b.fact.start;
  return { gain: crossed && kept === 0 && gain >= 0.2 ? gain : 0, sure: false };
}

/** A figure that the words around it give to another fact, which nothing states. */
export function misplaced(pairing: Pairing, facts: readonly Item[]): readonly (readonly [Pair, Item])[] {
  const free = facts.filter((fact) => fact.kind === 'figure' && !pairing.claims.has(fact)).slice(0, MOST_FREE);
  return [...pairing.pairs.values()].flatMap((pair): (readonly [Pair, Item])[] => {
    const { item, fact, match } = pair;
    if (item.kind !== 'figure' || item.soft || match.level === 'mentioned' || fact.kind !== 'figure') return [];
    const other = free.find((candidate) => {
      if (candidate.readings[0]?.quantity.unit.id !== match.fact?.unit.id) return false;
      const kept = pairing.alike(item.words, without(fact.words, candidate.words));
      return kept === 0 && pairing.alike(item.words, without(candidate.words, fact.words)) > MISPLACED;
    });
    return other ? [[pair, other]] : [];
  });
}

/** A text that leaves out more than this is no rendering of its source. */
const MOST_FREE = 200;
const MISPLACED = 0.4;

function without(words: Words, others: Words): Words {
  const rest = new Map<string, number>();
  for (const [word, weight] of words) {
    const more = weight - (others.get(word) ?? 0);
    if (more > 0.1) rest.set(word, more);
  }
  return rest;
}

function sameKind(a: Pair, b: Pair): boolean {
  return a.match.fact?.unit.id === b.match.fact?.unit.id && a.item.surface !== b.item.surface;
}
