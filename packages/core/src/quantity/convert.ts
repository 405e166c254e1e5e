// A quantity in another unit of its dimension, to as many digits as it states.

import { isInteger, scaleBy, significantDigits } from './decimal.ts';
import type { Quantity } from './quantity.ts';
import { commensurable, type Unit } from './unit.ts';

/** 6000亩 as 400公顷; nothing for ranges, fractions, and units of another dimension. */
export function convert(quantity: Quantity, unit: Unit): Quantity | undefined {
  const { value, unit: from, to, over, parts } = quantity;
  if (to || over !== undefined || parts || from.id === unit.id || !commensurable(from, unit)) return undefined;
  if (!from.size || !unit.size) return undefined;
  const digits = Math.max(2, significantDigits(value));
  const scaled = scaleBy(value, from.size[0] * unit.size[1], from.size[1] * unit.size[0], digits);
  const bound = scaled.exact || quantity.bound !== 'exact' ? quantity.bound : 'about';
  return { ...quantity, value: scaled.value, unit, bound: isInteger(value) && scaled.exact ? quantity.bound : bound };
}
