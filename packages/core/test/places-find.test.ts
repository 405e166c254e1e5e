import { readdirSync, readFileSync } from 'node:fs';
import { findPlaces, type PlaceMention } from '@jianbao/core/places';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const annotated = new URL('./goldens/annotated/', import.meta.url);
const texts = readdirSync(annotated)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, annotated), 'utf8')] as const);

function rows(name: string): string[][] {
  const text = readFileSync(new URL(`./goldens/places/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

/** 南昌市=360100; several codes where the text leaves it open. */
function named({ words, found, several }: PlaceMention): string {
  return `${words}=${(several ?? [found]).map(({ code }) => code).join(',')}`;
}

describe('places in running text', () => {
  it.each(rows('sentences.tsv'))('are found, and nothing that only looks like one: %s', (text, places = '') => {
    expect(
      findPlaces(text ?? '')
        .map(named)
        .join(' '),
    ).toBe(places);
  });

  it.each(texts)('of %s are those that it names and no others', (name, text) => {
    const expected = rows('annotated.tsv').flatMap(([file, place]) => (file === name ? [place] : []));
    expect(findPlaces(text).map(named)).toEqual(expected);
  });

  it('have the span of their words in code points', () => {
    const text = '𠮷庆。2024年江西省南昌市青山湖区，九江。';
    const points = [...text];
    expect(findPlaces(text).map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
      '江西省南昌市青山湖区',
      '九江',
    ]);
  });

  it('are settled by a hint, and are those of its year', () => {
    expect(findPlaces('鼓楼区增速居前。', { near: ['南京市'] }).map(named)).toEqual(['鼓楼区=320106']);
    expect(findPlaces('巢湖市粮食丰收。', { year: 2009 }).map(named)).toEqual(['巢湖市=341400']);
  });

  it('lie in order and apart, whatever the text is put together from', () => {
    const fragments =
      '江西省 南昌 市 青山湖区 鼓楼区 朝阳 区 和 县 城 新建 上海 长治久安 恩施州 自治州 𠮷 ， \n 2024年'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const points = [...text];
        let end = 0;
        for (const mention of findPlaces(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(points.slice(mention.start, mention.end).join('')).toBe(mention.words);
          end = mention.end;
        }
      }),
    );
  });

  it('take time in proportion to the text', () => {
    const time = (text: string): number => {
      const start = performance.now();
      findPlaces(text);
      return performance.now() - start;
    };
    for (const part of ['江西省南昌市青山湖区、鼓楼区，', '南昌', '江', '全年地区生产总值增长。']) {
      const small = part.repeat(4000);
      time(small);
      const once = Math.min(time(small), time(small), time(small));
      // Ten times the text, far less than a hundred times the time.
      expect(time(small.repeat(10))).toBeLessThan(Math.max(40 * once, 200));
    }
  });
});
