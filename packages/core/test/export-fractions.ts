// What a quantity is worth, reckoned from its parts alone: every number of it as a reduced fraction.

import type { Decimal, Indicator, Quantity } from '@jianbao/core';

/** `n/d` for each number that the quantity is made of. */
export function fractionsOf({ value, to, over, parts }: Quantity): readonly string[] {
  if (parts) return parts.map((part) => fraction(part));
  if (to) return [fraction(value), fraction(to)];
  return [fraction(value, over)];
}

/** A decrease is a size: 增长-0.5% falls by 0.5, and -6 to -5 by 5 to 6. */
export function statedQuantity({ quantity, direction }: Indicator): Quantity {
  const { value, to, ...rest } = quantity;
  if (direction !== 'decrease' || value.coefficient >= 0n) return quantity;
  return to ? { ...rest, value: opposite(to), to: opposite(value) } : { ...rest, value: opposite(value) };
}

function opposite({ coefficient, exponent }: Decimal): Decimal {
  return { coefficient: -coefficient, exponent };
}

function fraction({ coefficient, exponent }: Decimal, over = 1n): string {
  const numerator = coefficient * 10n ** BigInt(Math.max(0, exponent));
  const denominator = over * 10n ** BigInt(Math.max(0, -exponent));
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return `${numerator / divisor}/${denominator / divisor}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
