// Random quantities for properties: almost any unit of the table (10折 is no discount, 3月 no duration), any bound, 10^-6 to 10^16.

import { BOUNDS, type Decimal, decimal, type Quantity, type Unit } from '@jianbao/core';
import fc from 'fast-check';
import { UNIT_TABLE } from '../src/quantity/unit-table.ts';

const plain = UNIT_TABLE.filter(
  (unit) => unit.dimension !== 'grade' && !['fraction', 'doubling', 'discount', 'month:月'].includes(unit.id),
);

export const values: fc.Arbitrary<Decimal> = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 10n }), fc.integer({ min: -6, max: 6 }))
  .map(([coefficient, exponent]) => decimal(coefficient, exponent));

const units: fc.Arbitrary<Unit> = fc.constantFrom(...plain);

export const quantities: fc.Arbitrary<Quantity> = fc
  .record({ value: values, unit: units, bound: fc.constantFrom(...BOUNDS) })
  .map(({ value, unit, bound }) => ({ value, unit, bound }));
