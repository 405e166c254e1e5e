import { readFileSync } from 'node:fs';
import { findQuantities, parseQuantity, quantityValue } from '@jianbao/core';
import { describe, expect, it } from 'vitest';

const goldens = readFileSync(new URL('./goldens/quantities.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string, string, string]);

describe('a quantity as a Chinese report prints it', () => {
  it.each(goldens)('“%s” is %s %s, %s', (text, value, unit, bound) => {
    const quantity = parseQuantity(text);
    expect([quantityValue(quantity), quantity.unit.zh, quantity.bound]).toEqual([value, unit, bound]);
  });

  it.each(['数十家', '若干', '', '家', '95家企业', '第', '百分之'])('“%s” is refused', (text) => {
    expect(() => parseQuantity(text)).toThrow(SyntaxError);
  });

  it('is found whole in a sentence, its bound included', () => {
    const text = '新签约重大项目80个、总投资136.1亿元，带动消费超10亿元，交付土地6000余亩。';
    const found = findQuantities(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['80个', '136.1亿元', '超10亿元', '6000余亩']);
  });

  it.each([
    ['签约80个项目', ['80个']],
    ['最近5年', ['5年']],
    ['通过3项改革', ['3项']],
    ['千方百计促增收', []],
    ['建成5个多功能厅', ['5个']],
    ['引进15个半导体项目', ['15个']],
    ['走访数十家企业和几十万居民', []],
    ['参赛人数十万人', ['十万人']],
    ['2025两会前', ['2025', '两']],
    ['乘12路公交，12分别到站', ['12', '12']],
    ['十分重要，一路前行', ['十', '一']],
    ['9时30分', ['9', '30']],
    ['享受10折', ['10']],
    ['> 5家', ['5家']],
    ['得分>60', ['>60']],
    ['侦破3起案件', ['3起']],
    ['见 https://example.cn/a?b=30%25 的5%', ['5%']],
    ['打对折', ['对折']],
  ])('in “%s” only %j are quantities', (text, expected) => {
    const found = findQuantities(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});
