import { existsSync, readFileSync } from 'node:fs';
import { extractMentions, quantityValue } from '@jianbao/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanMentions } from '../src/extract/scan.ts';

const goldens = readFileSync(new URL('./goldens/mentions.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string]);

describe('a numeral mention', () => {
  it.each(goldens)('in “%s”: “%s” is a %s', (text, surface, kind) => {
    const kinds = scanMentions(text).map(({ start, end, kind }) => [text.slice(start, end), kind]);
    expect(kinds).toContainEqual([surface, kind]);
  });
});

const seed = new URL('../../../../shared/seed/', import.meta.url);
const present = existsSync(seed);
const rowsOf = (name: string): string[][] =>
  present
    ? readFileSync(new URL(name, seed), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
    : [];

describe.skipIf(!present)('a real report (skipped where it is absent)', () => {
  const text = present ? readFileSync(new URL('report.zh.txt', seed), 'utf8') : '';
  const figures = scanMentions(text).filter(({ kind }) => kind === 'figure');

  it('has just the figures that a person found in it: span, value and bound', () => {
    const found = figures.map(({ start, end, quantity }) => [
      start,
      text.slice(start, end),
      quantity && quantityValue(quantity),
      quantity?.bound,
    ]);
    expect(found).toEqual(
      rowsOf('figures.tsv').map(([start, , surface, value, , bound]) => [Number(start), surface, value, bound]),
    );
  });

  it('has traps, none of which is taken for a figure', () => {
    const caught = rowsOf('traps.tsv').filter(([at = '', words = '']) =>
      figures.some(({ start, end }) => start < Number(at) + words.length && end > Number(at)),
    );
    expect(caught).toEqual([]);
  });
});

describe('any text at all', () => {
  const alphabet = fc.constantFrom(
    ...'0123456789.,%一二三两十百千万亿余多第近超约半分之成倍元家个年月日“”《》（）()、，。；-—至ⅡPM\u200b\u202e\ud83d\ude00 \n亩',
  );
  const texts = fc.array(alphabet, { maxLength: 60 }).map((list) => list.join(''));

  it('is scanned without a crash, each mention inside the text and behind the one before', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of scanMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['9', '一', '亿', '（', '“', '第', '近', '1,', '1—', '三', '十', 'A1'])(
    'takes no time out of proportion for a text of nothing but “%s”',
    (unit) => {
      const scan = (length: number): number => {
        const text = unit.repeat(length / unit.length);
        const start = performance.now();
        scanMentions(text);
        return performance.now() - start;
      };
      scan(10_000);
      // Four times the text: linear work takes four times as long, quadratic sixteen; the machine may be noisy.
      expect(scan(80_000)).toBeLessThan(11 * Math.max(scan(20_000), 5));
    },
  );
});

describe('characters that are not seen', () => {
  it('between words change nothing but the offsets', () => {
    const [figure] = extractMentions('高新\u200b技术企业达95家。');
    expect(figure).toMatchObject({ start: 8, end: 11, surface: '95家', label: '高新技术企业' });
  });

  it('inside a figure make it none', () => {
    const found = extractMentions('总投资13\u200b6.1亿元。');
    expect(found).toMatchObject([{ surface: '13\u200b6.1亿元', kind: 'other', reason: 'hidden-character' }]);
    expect(found[0]).not.toHaveProperty('quantity');
  });
});
