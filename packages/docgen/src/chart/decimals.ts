// Exact arithmetic that only charts need: fractions as decimals, steps of an axis, and where on it a value lies.

import { type Decimal, decimal } from '@jianbao/core';

/** `numerator ÷ denominator` where that is a decimal: 1/4 is 0.25, 1/3 is none. */
export function quotient(numerator: bigint, denominator: bigint): Decimal | undefined {
  if (denominator < 0n) return quotient(-numerator, -denominator);
  let rest = denominator / gcd(numerator < 0n ? -numerator : numerator, denominator);
  let places = 0;
  // A tenth at a time: what is left of twos and fives makes up the place.
  while (rest % 10n === 0n) [rest, places] = [rest / 10n, places + 1];
  for (const factor of [2n, 5n]) while (rest % factor === 0n) [rest, places] = [rest / factor, places + 1];
  return rest === 1n ? decimal((numerator * tenTo(places)) / denominator, -places) : undefined;
}

/** The value in whole steps, rounded down or up. */
export function stepsIn(value: Decimal, step: Decimal, way: 'down' | 'up'): bigint {
  const [a, b] = aligned(value, step);
  const floor = a / b - (a % b < 0n ? 1n : 0n);
  return way === 'up' && floor * b < a ? floor + 1n : floor;
}

export function times(value: Decimal, factor: bigint): Decimal {
  return decimal(value.coefficient * factor, value.exponent);
}

/** Which part of the way from `from` to `to` a value lies, exact until it is rounded to a millionth: it places a mark. */
export function partOfWay(value: Decimal, from: Decimal, to: Decimal): number {
  const exponent = Math.min(value.exponent, from.exponent, to.exponent);
  const [v, a, b] = [value, from, to].map((one) => one.coefficient * tenTo(one.exponent - exponent)) as [
    bigint,
    bigint,
    bigint,
  ];
  return b === a ? 0 : Number(((v - a) * MILLION) / (b - a)) / Number(MILLION);
}

const MILLION = 1_000_000n;

function aligned(a: Decimal, b: Decimal): [bigint, bigint] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.coefficient * tenTo(a.exponent - exponent), b.coefficient * tenTo(b.exponent - exponent)];
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}
