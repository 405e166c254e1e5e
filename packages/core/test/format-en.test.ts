import { DEFAULT_STYLE, type FigurePlace, formatEn, parseQuantity } from '@jianbao/core';
import { describe, expect, it } from 'vitest';

const inTable = (text: string, style = {}): string => formatEn(parseQuantity(text), { ...DEFAULT_STYLE, ...style });

describe('a figure in English', () => {
  it.each([
    ['136.1亿元', '13.61 billion yuan'],
    ['9.5亿元', '950 million yuan'],
    ['超10亿元', 'more than 1 billion yuan'],
    ['126.0582万亿元', '126.0582 trillion yuan'],
    ['不足5万元', 'less than 50,000 yuan'],
    ['11.3万平方米', '113,000 square meters'],
    ['超20%', 'more than 20 percent'],
    ['3.0%', '3.0 percent'],
    ['近四成', 'nearly 40 percent'],
    ['0.7个百分点', '0.7 percentage points'],
    ['1个百分点', '1 percentage point'],
    ['2000余人', 'more than 2,000 people'],
    ['350余万人次', 'more than 3.5 million visits'],
    ['95家', '95'],
    ['不足5家', 'fewer than 5'],
    ['60家以上', 'at least 60'],
    ['低于30微克/立方米', 'below 30 micrograms per cubic meter'],
    ['6000余亩', 'more than 6,000 mu (over 400 hectares)'],
    ['4364亩', '4,364 mu (about 290.9 hectares)'],
    ['15亩', '15 mu (1 hectare)'],
    ['Ⅱ类', 'Grade II'],
    ['第八年', '8th year'],
    ['三分之一', 'one third'],
    ['翻一番', 'double'],
    ['翻两番', 'fourfold'],
    ['5%—6%', '5 to 6 percent'],
    ['1234567人', '1,234,567 people'],
  ])('%s is “%s”', (text, expected) => {
    expect(inTable(text)).toBe(expected);
  });

  it.each([
    ['136.1亿元', { currency: 'RMB' }, 'RMB 13.61 billion'],
    ['20%', { percent: '%' }, '20%'],
    ['6000余亩', { hectares: false }, 'more than 6,000 mu'],
    ['3米', { spelling: 'british' }, '3 metres'],
  ])('%s follows the house style %j', (text, style, expected) => {
    expect(inTable(text, style)).toBe(expected);
  });

  it.each([
    ['3家', 'prose', 'three'],
    ['12家', 'prose', '12'],
    ['5%', 'prose', '5 percent'],
    ['第八年', 'prose', 'eighth year'],
    ['222项', 'sentence', 'Two hundred twenty-two'],
    ['3479个', 'sentence', 'A total of 3,479'],
    ['200余家', 'sentence', 'More than 200'],
    ['94%', 'sentence', 'Ninety-four percent'],
    ['136.1亿元', 'sentence', 'A total of 13.61 billion yuan'],
  ])('%s in %s is “%s”', (text, place, expected) => {
    expect(formatEn(parseQuantity(text), DEFAULT_STYLE, place as FigurePlace)).toBe(expected);
  });
});
