import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftEnglish } from '../src/terms/draft-english.ts';
import { romanize } from '../src/terms/romanize.ts';
import { slug } from '../src/terms/slug.ts';

const rows = readFileSync(new URL('./goldens/english-labels.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff〇]/;

/** Labels as reports have them, and sequences of their pieces. */
const pieces = [...new Set(rows.flatMap(([zh = '']) => zh.match(/.{1,4}/gu) ?? []))];
const labels = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...pieces, '的', '占', '对', '、', '高于', '幅度', '连续', '（', '）', '“', '3亿元以上'), {
      maxLength: 12,
    })
    .map((parts) => parts.join('')),
);

describe('an English draft', () => {
  it.each(rows)('%s is %s', (zh = '', en = '') => {
    expect(draftEnglish(zh)).toEqual({ text: en, unknown: [] });
  });

  it('leaves what it does not know in its place, and lists it', () => {
    expect(draftEnglish('丹梧夜航售票')).toEqual({ text: 'tickets sold for [todo: 丹梧夜航]', unknown: ['丹梧夜航'] });
  });

  it('takes the terms of the report before its own', () => {
    const known = new Map([['柘溪春茶', 'Zhexi spring tea']]);
    expect(draftEnglish('柘溪春茶销售额', known).text).toBe('sales of Zhexi spring tea');
    expect(draftEnglish('老旧小区', new Map([['老旧小区', 'older housing estates']])).text).toBe(
      'older housing estates',
    );
  });

  it('does not call the kind of a place a name', () => {
    expect(draftEnglish('夜间某某集聚区').text).toContain('[todo: ');
  });

  it('leaves alone a text that is no label', () => {
    const long = '的占'.repeat(150);
    expect(draftEnglish(long).unknown).toEqual([long]);
  });

  it('has no Chinese outside its todos, and one todo at least for each unknown piece, whatever the label', () => {
    fc.assert(
      fc.property(labels, (label) => {
        const { text, unknown } = draftEnglish(label);
        const outside = text.replace(/\[todo: [^\]]*\]/g, '');
        expect(HAN.test(outside)).toBe(false);
        for (const zh of unknown) expect(text).toContain(`[todo: ${zh}]`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a slug', () => {
  it('is short kebab-case without todo marks', () => {
    expect(slug('new elderly-care beds')).toBe('new-elderly-care-beds');
    expect(slug('[todo: 针纺] enterprises’ revenue of 1,000 yuan')).toBe('enterprises-revenue-of-1000-yuan');
    expect(slug('average PM2.5 concentration')).toBe('average-pm2-5-concentration');
    expect(slug('Lüliang')).toBe('luliang');
    expect(slug('[todo: 针纺]')).toBe('');
  });

  it('has at most 60 characters and 20 words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+){0,19})?$/);
        expect(slug(text).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

describe('a name in pinyin', () => {
  it.each([
    ['洪腾', 'Hongteng'],
    ['西安', 'Xi’an'],
    ['吕梁', 'Lüliang'],
    ['洪都', 'Hongdu'],
    ['长宁', 'Changning'],
  ])('%s is %s', (zh, en) => {
    expect(romanize(zh)).toBe(en);
  });
});
