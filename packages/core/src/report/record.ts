// Indicators as plain JSON and back, exact: what a store keeps of them.

import type { Bound } from '../quantity/bound.ts';
import type { Decimal } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { unitById } from '../quantity/unit.ts';
import type { Indicator } from './model.ts';

/** A quantity as JSON: decimals as `1361e7`, digits as printed and a power of ten; the unit by its id. */
export interface QuantityRecord {
  readonly value: string;
  readonly to?: string;
  readonly over?: string;
  readonly parts?: readonly string[];
  readonly unit: string;
  readonly bound: Bound;
  readonly ordinal?: true;
}

export type IndicatorRecord = Omit<Indicator, 'quantity'> & { readonly quantity: QuantityRecord };

export function indicatorRecord(indicator: Indicator): IndicatorRecord {
  return { ...indicator, quantity: quantityRecord(indicator.quantity) };
}

/**
 * The indicator of a record.
 * @throws {RangeError} for a unit that is not in the table. @throws {SyntaxError} for a decimal that is none.
 */
export function indicatorOf(record: IndicatorRecord): Indicator {
  return { ...record, quantity: quantityOf(record.quantity) };
}

function quantityRecord({ value, to, over, parts, unit, bound, ordinal }: Quantity): QuantityRecord {
  return {
    value: written(value),
    ...(to && { to: written(to) }),
    ...(over !== undefined && { over: String(over) }),
    ...(parts && { parts: parts.map(written) }),
    unit: unit.id,
    bound,
    ...(ordinal && { ordinal }),
  };
}

function quantityOf({ value, to, over, parts, unit, bound, ordinal }: QuantityRecord): Quantity {
  return {
    value: read(value),
    ...(to !== undefined && { to: read(to) }),
    ...(over !== undefined && { over: BigInt(over) }),
    ...(parts && { parts: parts.map(read) }),
    unit: unitById(unit),
    bound,
    ...(ordinal && { ordinal }),
  };
}

function written({ coefficient, exponent }: Decimal): string {
  return `${coefficient}e${exponent}`;
}

function read(text: string): Decimal {
  const [coefficient = '', exponent = ''] = text.split('e');
  if (!/^-?\d{1,400}e-?\d{1,4}$/.test(text)) throw new SyntaxError(`Not a stored decimal: “${text}”.`);
  return { coefficient: BigInt(coefficient), exponent: Number(exponent) };
}
