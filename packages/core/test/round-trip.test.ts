import {
  add,
  compare,
  decimal,
  formatEn,
  formatZh,
  parseDecimal,
  parseQuantity,
  parseQuantityEn,
  quantityValue,
  sameQuantity,
  subtract,
  toCanonical,
} from '@jianbao/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities, values } from './quantities.ts';

describe('exact numbers', () => {
  it('have one canonical string, which reads back to the same number', () => {
    fc.assert(fc.property(values, (value) => compare(parseDecimal(toCanonical(value)), value) === 0));
  });

  it('keep every digit of sums and differences', () => {
    fc.assert(fc.property(values, values, (a, b) => compare(subtract(add(a, b), b), a) === 0));
  });

  it('do what doubles do not: 17.6亿 is 1760000000', () => {
    expect(17.6 * 1e8).not.toBe(1760000000);
    expect(quantityValue(parseQuantity('17.6亿元'))).toBe('1760000000');
  });

  it('refuse what is no plain decimal', () => {
    for (const text of ['', '1e5', '1.2.3', '１', ' 1', '1,000']) expect(() => parseDecimal(text)).toThrow(SyntaxError);
  });
});

describe('a figure written and read again', () => {
  it('is the same figure in Chinese', () => {
    fc.assert(
      fc.property(quantities, (quantity) => sameQuantity(parseQuantity(formatZh(quantity)), quantity)),
      {
        numRuns: 2000,
      },
    );
  });

  it('is the same figure in English, in either house style, in a table, in prose and at the head of a sentence', () => {
    const styles = fc.record({
      currency: fc.constantFrom('yuan' as const, 'RMB' as const),
      percent: fc.constantFrom('percent' as const, '%' as const),
      hectares: fc.boolean(),
      spelling: fc.constantFrom('american' as const, 'british' as const),
    });
    const places = fc.constantFrom('table' as const, 'prose' as const, 'sentence' as const);
    fc.assert(
      fc.property(quantities, styles, places, (quantity, style, place) => {
        const text = formatEn(quantity, style, place);
        return sameQuantity(parseQuantityEn(text, quantity.unit), quantity);
      }),
      { numRuns: 4000 },
    );
  });

  it('is the same range in both languages', () => {
    fc.assert(
      fc.property(quantities, values, ({ value, unit }, more) => {
        const range = { value, to: add(value, more), unit, bound: 'exact' as const };
        return (
          sameQuantity(parseQuantity(formatZh(range)), range) &&
          sameQuantity(parseQuantityEn(formatEn(range), unit), range)
        );
      }),
    );
  });

  it('never opens a sentence with a digit', () => {
    fc.assert(fc.property(quantities, (quantity) => !/^\d/.test(formatEn(quantity, undefined, 'sentence'))));
  });

  it('survives from 10^-6 to 10^16 without losing a digit', () => {
    for (let power = -6; power <= 16; power += 1) {
      const quantity = { ...parseQuantity('1元'), value: decimal(1234567n, power) };
      expect(sameQuantity(parseQuantityEn(formatEn(quantity)), quantity)).toBe(true);
      expect(sameQuantity(parseQuantity(formatZh(quantity)), quantity)).toBe(true);
    }
  });
});
