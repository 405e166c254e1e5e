import { findQuantities, parseQuantity } from '@jianbao/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// Everything that the grammar knows, and what may stand in a text by malice: marks of direction, half a surrogate pair.
const signs =
  '0123456789.,·%％‰一二三两兩廿十百千万萬亿兆零〇点半又几幾余多来负-−零下第翻番成折分之个百分点元角毛美人民币￥$第近超约破过以上之间和至—打对时路\u202e\u2066\u200b\ud83d\ude00hHttps://mK²Ⅱ \n';
const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...signs) }, fc.string({ unit: 'binary', maxLength: 2 })), {
    maxLength: 40,
  })
  .map((list) => list.join(''));

describe('the grammar of quantities, given any text', () => {
  it('finds quantities one behind another, each inside the text, its number inside it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, numberAt, end } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(numberAt).toBeGreaterThanOrEqual(start);
          expect(end).toBeGreaterThan(numberAt);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('reads a whole text as a quantity, or refuses it in words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(parseQuantity(text).value).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('finds the same whether or not other text lies far before it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = findQuantities(`。${text}`).map(({ start, end }) => [start + 9, end + 9]);
        expect(findQuantities(`。见上文，此处从略。${text}`).map(({ start, end }) => [start, end])).toEqual(alone);
      }),
    );
  });

  // Work that grew with the square of the length would not come to an end here.
  it('passes over a million digits, which are no figure', () => {
    expect(findQuantities('9'.repeat(1_000_000))).toEqual([]);
    expect(findQuantities(`0.${'9'.repeat(1_000_000)}`)).toEqual([]);
  });

  it.each(
    '9. 1,111 ,111 一 一万 两 十 万 亿 零 点五 第 半 负 百分之 三分之 一又 5元 5和 5至 近 大于或者 个半 http:// \u202e5 \ud83d 5元3角 人民币 5%—'.split(
      ' ',
    ),
  )('passes over a hundred thousand characters of nothing but “%s”', (sign) => {
    const text = sign.repeat(100_000 / sign.length);
    expect(findQuantities(text).every(({ end }) => end <= text.length)).toBe(true);
  });
});
