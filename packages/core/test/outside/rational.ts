// Exact fractions, and the decimals that the suite prints from doubles.

import { type Decimal, parseDecimal } from '@jianbao/core';

export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export function rational({ coefficient, exponent }: Decimal, under = 1n): Rational {
  return exponent >= 0
    ? { over: coefficient * 10n ** BigInt(exponent), under }
    : { over: coefficient, under: under * 10n ** BigInt(-exponent) };
}

export function times(a: Rational, b: Rational): Rational {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function plus(a: Rational, b: Rational): Rational {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** Whether the printed decimal (0.25, 6E-05, 0.333333333333333) is this number, or its first fifteen digits. */
export function isPrintedAs(value: Rational, printed: string): boolean {
  const [mantissa = '', power = '0'] = printed.split('E');
  const digits = parseDecimal(mantissa);
  const exponent = digits.exponent + Number(power);
  const shown = rational({ coefficient: digits.coefficient, exponent });
  const distance = magnitude(value.over * shown.under - shown.over * value.under);
  if (distance === 0n) return true;
  // A double is printed with fifteen digits: ours may lie half a unit of the last one away.
  const cut = mantissa.replace(/[-.]|^-?0\.0*/g, '').length === 15;
  const half = rational({ coefficient: 5n, exponent: exponent - 1 });
  return cut && distance * half.under <= half.over * value.under * shown.under;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
