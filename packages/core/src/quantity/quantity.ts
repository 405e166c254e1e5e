// A quantity: an exact number, its unit and how exact the source says it is. Plain data; functions over it.

import type { Bound } from './bound.ts';
import { add, compare, type Decimal, multiply, subtract, toCanonical } from './decimal.ts';
import { commensurable, type Unit } from './unit.ts';

export interface Quantity {
  /** 万 and 亿 applied: 136.1亿元 is 13610000000 CNY. */
  readonly value: Decimal;
  /** The upper end of a range: 5%—6%. */
  readonly to?: Decimal;
  /** The denominator of a fraction: 三分之一 is 1 over 3. */
  readonly over?: bigint;
  /** The parts of a ratio, the value first: 8.3:41.5:50.2. */
  readonly parts?: readonly Decimal[];
  readonly unit: Unit;
  readonly bound: Bound;
  /** 第八年: a place in an order, not an amount. */
  readonly ordinal?: true;
}

/** The value as canonical text: `13610000000`, `1/3`, `5..6` for a range, `8.3:41.5:50.2` for a ratio. */
export function quantityValue(quantity: Quantity): string {
  if (quantity.parts) return quantity.parts.map(toCanonical).join(':');
  const value = toCanonical(quantity.value);
  if (quantity.over !== undefined) return `${value}/${quantity.over}`;
  return quantity.to === undefined ? value : `${value}..${toCanonical(quantity.to)}`;
}

/** Whether a noun behind this quantity is singular in English: exactly one, or a fraction of one. */
export function isOne({ value, to, over, unit }: Quantity): boolean {
  const one = toCanonical(value) === '1' && to === undefined && over === undefined;
  return one && (unit.dimension === 'count' || unit.dimension === 'number');
}

/** Whether two quantities say the same, whatever unit of one dimension they are written in (三成 and 30%). */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  if (a.parts || b.parts) return a.bound === b.bound && quantityValue(a) === quantityValue(b);
  return (
    a.bound === b.bound &&
    a.ordinal === b.ordinal &&
    commensurable(a.unit, b.unit) &&
    sameSize(a, a.value, b, b.value) &&
    (a.to === undefined) === (b.to === undefined) &&
    (a.to === undefined || b.to === undefined || sameSize(a, a.to, b, b.to))
  );
}

/**
 * The exact difference `a − b` in their common unit.
 * Nothing where it would mean nothing: other units, a range, a fraction, or a bound on either side
 * (more than 1 billion less 900 million is not 100 million).
 */
export function difference(a: Quantity, b: Quantity): Quantity | undefined {
  if (a.unit.id !== b.unit.id || a.bound !== 'exact' || b.bound !== 'exact') return undefined;
  if (a.to ?? b.to ?? a.over ?? b.over ?? a.ordinal ?? b.ordinal ?? a.parts ?? b.parts) return undefined;
  return { value: subtract(a.value, b.value), unit: a.unit, bound: 'exact' };
}

/** The exact sum, on the same terms as `difference`. */
export function sum(a: Quantity, b: Quantity): Quantity | undefined {
  return difference(a, b) && { value: add(a.value, b.value), unit: a.unit, bound: 'exact' };
}

function sameSize(a: Quantity, x: Decimal, b: Quantity, y: Decimal): boolean {
  // Cross-multiplied, so that thirds stay exact.
  const [an, ad] = a.unit.size ?? [1n, 1n];
  const [bn, bd] = b.unit.size ?? [1n, 1n];
  const whole = (n: bigint): Decimal => ({ coefficient: n, exponent: 0 });
  return compare(multiply(x, whole(an * bd * (b.over ?? 1n))), multiply(y, whole(bn * ad * (a.over ?? 1n)))) === 0;
}
