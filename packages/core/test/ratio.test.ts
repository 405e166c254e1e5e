import {
  findQuantities,
  formatEn,
  formatZh,
  parseQuantity,
  parseQuantityEn,
  quantityValue,
  sameQuantity,
} from '@jianbao/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a ratio', () => {
  it.each([
    ['8.3:41.5:50.2', '8.3:41.5:50.2'],
    ['10.8∶43.1∶46.1', '10.8:43.1:46.1'],
    ['22.1：28.1：49.8', '22.1:28.1:49.8'],
    ['107:100', '107:100'],
    ['2.14:1', '2.14:1'],
  ])('%s is one quantity', (printed, value) => {
    expect(quantityValue(parseQuantity(printed))).toBe(value);
    expect(findQuantities(`比例为${printed}。`).map(({ quantity }) => quantityValue(quantity))).toEqual([value]);
  });

  it('is not what a time of day is', () => {
    expect(findQuantities('上午10:15开会').map(({ quantity }) => quantityValue(quantity))).toEqual(['10', '15']);
  });

  it('reads back from both languages to the same', () => {
    const part = fc.integer({ min: 0, max: 9999 }).map((tenths) => (tenths / 10).toFixed(1));
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 5 }), (parts) => {
        const ratio = parseQuantity(parts.join(':'));
        expect(sameQuantity(parseQuantity(formatZh(ratio)), ratio)).toBe(true);
        expect(sameQuantity(parseQuantityEn(formatEn(ratio)), ratio)).toBe(true);
      }),
    );
  });
});
