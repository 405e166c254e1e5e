// Two right figures in each other's place.

import type { Item } from './item.ts';
import type { Pair, Pairing } from './pair.ts';

const FAR = 400;
const MARGIN = 0.35;

/** Pairs of numbers of one kind whose words belong to each other's facts. */
export function swaps(pairing: Pairing): (readonly [Pair, Pair])[] {
  const found: (readonly [Pair, Pair])[] = [];
  const taken = new Set<Item>();
  const all = [...pairing.pairs.values()].filter(({ item, match }) => item.kind === 'figure' && !item.soft && match.level !== 'mentioned').toSorted((a, b) => a.item.start - b.item.start);
  for (const [index, a] of all.entries()) {
    let best: { pair: Pair; gain: number } | undefined;
    for (const b of all.slice(index + 1, index + 9)) {
      if (b.item.start - a.item.end > FAR) break;
      if (taken.has(a.item) || taken.has(b.item) || a.fact === b.fact || !sameKind(a, b)) continue;
      const straight = a.likeness + b.likeness;
      const crossed = pairing.likeness(a.item, b.fact) + pairing.likeness(b.item, a.fact);
      const gain = crossed - straight;
      const each = Math.min(pairing.likeness(a.item, b.fact) - a.likeness, pairing.likeness(b.item, a.fact) - b.likeness);
      if (gain > MARGIN && each > 0.03 && (!best || gain > best.gain)) best = { pair: b, gain };
    }
    if (!best) continue;
    taken.add(a.item).add(best.pair.item);
    found.push([a, best.pair]);
  }
  return found;
}

function sameKind(a: Pair, b: Pair): boolean {
  return a.match.fact?.unit.id === b.match.fact?.unit.id && a.item.surface !== b.item.surface;
}
