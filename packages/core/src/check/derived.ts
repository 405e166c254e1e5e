// A number that the source does not print and yet states: what is left of a whole, a difference, a multiple.

import type { Item } from './item.ts';
import { absolute, equal, minus, order, plus, type Rational, rational, times } from './rational.ts';
import type { Sense } from './sense.ts';

const ONE = rational(1n);
/** Facts that are compared stand close together. */
const NEAR = 4;

/** The facts that `item` follows from, or nothing. */
export function derivedFrom(item: Item, facts: readonly Item[]): readonly Item[] | undefined {
  const senses = item.readings.flatMap((reading) => reading.senses);
  const figures = facts.filter(({ kind }) => kind === 'figure');
  for (const sense of senses) {
    if (!tells(item, sense)) continue;
    for (const [index, fact] of figures.entries()) {
      if (isRest(sense, item, fact)) return [fact];
      const other = figures.slice(index + 1, index + NEAR).find((next) => isBetween(sense, item, fact, next));
      if (other) return [fact, other];
    }
  }
  return undefined;
}

/** One digit agrees by chance. */
function tells(item: Item, { size, dimension }: Sense): boolean {
  if (dimension === 'points') return true;
  const digits = absolute(size).n.toString().replace(/0+$/, '');
  return (
    digits.length > 1 ||
    item.readings.some(({ quantity }) => quantity.over !== undefined || quantity.unit.id === 'times')
  );
}

/** All but 0.8 percent for 99.2%, 5.6 percent over the target for 105.6%, one third of what it was for a fall of two. */
function isRest({ dimension, size }: Sense, item: Item, fact: Item): boolean {
  if (dimension !== 'ratio' || item.readings.some(({ quantity }) => quantity.unit.id === 'times')) return false;
  return [...sizes(fact, 'ratio'), ...sizes(fact, 'factor')].some(
    (whole) => equal(absolute(minus(ONE, whole)), size) || equal(plus(ONE, whole), size),
  );
}

/** From 68.5% to 56% are 12.5 percentage points; from 6079元 to 12588元 is more than double. */
function isBetween(sense: Sense, item: Item, a: Item, b: Item): boolean {
  if (sense.dimension === 'points')
    return differ(sizes(a, 'ratio'), sizes(b, 'ratio'), times(sense.size, rational(1n, 100n)));
  const dimensions = new Set(a.readings.flatMap((reading) => reading.senses.map(({ dimension }) => dimension)));
  for (const dimension of dimensions) {
    const [x, y] = [sizes(a, dimension), sizes(b, dimension)];
    if (sense.dimension === 'factor' && x.some((from) => y.some((to) => isMultiple(sense.size, from, to, item))))
      return true;
    const counts = dimension === sense.dimension || (sense.dimension === 'bare' && dimension === 'count');
    if (counts && dimension !== 'ratio' && differ(x, y, sense.size)) return true;
  }
  return false;
}

function isMultiple(factor: Rational, a: Rational, b: Rational, item: Item): boolean {
  const [small, large] = order(a, b) < 0 ? [a, b] : [b, a];
  if (small.n <= 0n) return false;
  const exact = times(small, factor);
  const bound = item.readings[0]?.quantity.bound ?? 'exact';
  const [least, most] =
    bound === 'over' || bound === 'at-least' ? [100n, 150n] : bound === 'exact' ? [93n, 107n] : [88n, 105n];
  return (
    order(large, times(exact, rational(least, 100n))) >= 0 && order(large, times(exact, rational(most, 100n))) <= 0
  );
}

function differ(a: readonly Rational[], b: readonly Rational[], gap: Rational): boolean {
  return a.some((x) => b.some((y) => equal(absolute(minus(x, y)), gap)));
}

function sizes(fact: Item, dimension: string): Rational[] {
  return fact.readings.flatMap(({ senses }) =>
    senses.filter((sense) => sense.dimension === dimension).map(({ size }) => size),
  );
}
