// Pages of bytes: nothing but line breaks goes, and no page is too long.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf } from '../../src/platform/byte-pages.ts';

const LIMIT = 40;
const words = fc.array(fc.constantFrom('a', '简', '报', '𠮷', '👨‍👩‍👧', '\n', ' ', '超10亿元'), { maxLength: 200 });

test('pages keep to their limit, and together they hold every character', () => {
  fc.assert(
    fc.property(words, (pieces) => {
      const text = pieces.join('');
      const pages = pagesOf(text, LIMIT);
      for (const page of pages) expect(Buffer.byteLength(page)).toBeLessThanOrEqual(LIMIT);
      expect(pages.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(pages.join('')).not.toContain('\ufffd');
    }),
  );
});

test('a text that fits is one page, as it is', () => {
  expect(pagesOf('一\n\n二', LIMIT)).toEqual(['一\n\n二']);
});

test('a page ends at a line where there is one', () => {
  expect(pagesOf(`${'简'.repeat(10)}\n${'报'.repeat(10)}`, LIMIT)).toEqual(['简'.repeat(10), '报'.repeat(10)]);
});
