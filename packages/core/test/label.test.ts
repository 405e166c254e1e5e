import { readdirSync, readFileSync } from 'node:fs';
import { extractMentions, quantityValue } from '@jianbao/core';
import { describe, expect, it } from 'vitest';

const goldens = readFileSync(new URL('./goldens/labels.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string, string]);

describe('what a figure measures', () => {
  it.each(goldens)('in “%s”, %s is of “%s” %s (%s)', (text, surface, label, direction, status) => {
    const found = extractMentions(text).find((mention) => mention.surface === surface);
    expect([found?.label, found?.direction ?? '', found?.status]).toEqual([label, direction, status]);
  });

  it('is a plan under a heading that speaks of plans', () => {
    const text = '一、2024年工作回顾\n生产总值增长5.4%。\n二、2025年主要目标\n生产总值增长5.5%左右。';
    const figures = extractMentions(text).filter(({ kind }) => kind === 'figure');
    expect(figures.map(({ surface, status }) => [surface, status])).toEqual([
      ['5.4%', 'actual'],
      ['5.5%左右', 'target'],
    ]);
  });

  it('says of a total investment whose it is', () => {
    const [count, amount] = extractMentions('新签约重大项目80个、总投资136.1亿元。');
    expect(amount?.subject).toBe(count?.label);
  });
});

const folder = new URL('./goldens/reports/', import.meta.url);
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));

describe('a whole report', () => {
  it.each(names)('%s: every figure with its value, unit, bound, label and direction, and no other', (name) => {
    const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
    const figures = extractMentions(text).flatMap(({ kind, surface, quantity, label, direction }) =>
      kind === 'figure' && quantity
        ? [
            {
              surface,
              value: quantityValue(quantity),
              unit: quantity.unit.zh,
              bound: quantity.bound,
              label,
              ...(direction && { direction }),
            },
          ]
        : [],
    );
    expect(figures).toEqual(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  });
});

describe('a text with the line breaks of another system', () => {
  it('is read alike', () => {
    const text =
      '丙县2024年统计公报\n表1　主要产品产量\n产品　　单位　　产量\n水泥　　万吨　　186.40\n全县粮食总产量19.85万吨\n';
    const read = (source: string): unknown[] =>
      extractMentions(source).map(({ surface, kind, label }) => [surface, kind, label]);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
  });
});
