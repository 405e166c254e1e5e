// Exact fractions, for comparing figures of different units: a bigint over a positive bigint.

import type { Decimal } from '../quantity/decimal.ts';

export interface Rational {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

export function rational(n: bigint, d = 1n): Rational {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export function ofDecimal({ coefficient, exponent }: Decimal): Rational {
  return exponent >= 0
    ? rational(coefficient * 10n ** BigInt(exponent))
    : rational(coefficient, 10n ** BigInt(-exponent));
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, rational(-b.n, b.d));
}

export function absolute(a: Rational): Rational {
  return a.n < 0n ? rational(-a.n, a.d) : a;
}

/** Negative, zero or positive, as `a` is below, equal to or above `b`. */
export function order(a: Rational, b: Rational): -1 | 0 | 1 {
  const [x, y] = [a.n * b.d, b.n * a.d];
  return x < y ? -1 : x > y ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return order(a, b) === 0;
}

/** The power of ten by which `a` is `b`, or nothing: 13610 is 136.1 by 2. */
export function powerOfTen(a: Rational, b: Rational): number | undefined {
  if (a.n === 0n || b.n === 0n) return undefined;
  let [x, y] = [a.n * b.d, b.n * a.d];
  if (x < 0n !== y < 0n) return undefined;
  [x, y] = [x < 0n ? -x : x, y < 0n ? -y : y];
  for (let power = 0; power <= 12; power += 1) {
    const shift = 10n ** BigInt(power);
    if (x === y * shift) return power;
    if (y === x * shift) return -power;
  }
  return undefined;
}
