// The numbers of a quantity by name: one for a plain figure, two for a range; no exporter may take the first for all.

import {
  type Decimal,
  decimal,
  fractionDigits,
  isNegative,
  negate,
  scaleBy,
  toCanonical,
} from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Indicator } from '../report/model.ts';

/** How many numbers a figure is made of, and what they are to each other. */
export type Form = 'number' | 'range' | 'fraction' | 'ratio' | 'ordinal' | 'grade';

export const FORMS: readonly Form[] = ['number', 'range', 'fraction', 'ratio', 'ordinal', 'grade'];

export interface Component {
  /** `value`, or `low` and `high`, or `numerator` and `denominator`, or `part-1` and so on. */
  readonly name: string;
  readonly value: Decimal;
}

// A quotient that ends at all ends within so many digits, for every denominator that people write.
const LONGEST_QUOTIENT = 60;

/**
 * The quantity with the direction's sign taken out: 增长-0.5% is a decrease of 0.5%, and stands here as 0.5.
 * So a figure with the direction `decrease` is the size of the fall, and never negative.
 */
export function statedQuantity({ quantity, direction }: Indicator): Quantity {
  if (direction !== 'decrease' || !isNegative(quantity.value)) return quantity;
  const { value, to, ...rest } = quantity;
  if (!to) return { ...rest, value: negate(value) };
  return { ...rest, value: negate(to), to: negate(value) };
}

export function formOf({ to, over, parts, ordinal, unit }: Quantity): Form {
  if (parts) return 'ratio';
  if (over !== undefined) return 'fraction';
  if (to) return 'range';
  if (ordinal) return 'ordinal';
  return unit.dimension === 'grade' ? 'grade' : 'number';
}

/** The numbers of a quantity. A fraction that ends is one number (1/2 is 0.5); one that does not (1/3) is two. */
export function componentsOf(quantity: Quantity): readonly Component[] {
  const { value, to, over, parts } = quantity;
  if (parts) return parts.map((part, index) => ({ name: `part-${index + 1}`, value: part }));
  if (to) {
    return [
      { name: 'low', value },
      { name: 'high', value: to },
    ];
  }
  if (over === undefined) return [{ name: 'value', value }];
  const quotient = scaleBy(value, 1n, over, LONGEST_QUOTIENT);
  if (quotient.exact) return [{ name: 'value', value: quotient.value }];
  return [
    { name: 'numerator', value },
    { name: 'denominator', value: decimal(over) },
  ];
}

/** The number of this name as plain digits; empty when there is none. */
export function componentText(components: readonly Component[], name: string): string {
  const found = components.find((component) => component.name === name);
  return found ? toCanonical(found.value) : '';
}

/** The one number that a quantity is; nothing for ranges, ratios and fractions that do not end. */
export function singleValue(components: readonly Component[]): Decimal | undefined {
  const [first] = components;
  return first?.name === 'value' ? first.value : undefined;
}

/** The digits after the point that any of these numbers has. */
export function decimalPlaces(components: readonly Component[]): number {
  return Math.max(0, ...components.map(({ value }) => fractionDigits(value)));
}
