// GB/T 9704-2012, layout of Party and government documents: A4, 22 lines of 28 characters, 仿宋 size 3.

import type { Face, Layout, Rule, TextStyle } from './layout.ts';

const LATIN = 'Times New Roman';
const face = (eastAsia: string): Face => ({ latin: LATIN, eastAsia });
// Exactly 579 twips give 22 lines on the type area of 225 mm; 580 give 21.
const LINE = 579;
const SIZE_3 = 16;
const SIZE_4 = 14;
const RED = 'D7000F';
const BLACK = '000000';
const body: TextStyle = {
  face: face('仿宋_GB2312'),
  size: SIZE_3,
  align: 'both',
  line: LINE,
  // 28 characters of 16 pt are 448 pt; the type area has 442.
  tracking: -5,
  firstLine: 2 * SIZE_3 * 20,
};
/** 版记: size 4, one character in from each side. */
export const imprint: TextStyle = { face: face('仿宋_GB2312'), size: SIZE_4, line: 480, inset: SIZE_4 * 20 };
/** Thick rules are 0.35 mm, thin ones 0.25 mm. */
export const THICK: Rule = { color: BLACK, size: 8 };
export const THIN: Rule = { color: BLACK, size: 6 };

export const gbt9704: Layout = {
  id: 'gbt9704',
  accent: RED,
  page: { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1588, right: 1474, footer: 1300, grid: LINE },
  styles: {
    body,
    title: { face: face('方正小标宋简体'), size: 22, align: 'center', line: 640, after: LINE, keepNext: true },
    headings: [
      { ...body, face: face('黑体'), keepNext: true },
      { ...body, face: face('楷体_GB2312'), keepNext: true },
      { ...body, keepNext: true },
    ],
    listItem: body,
    quote: { ...body, face: face('楷体_GB2312') },
    cell: { face: face('仿宋_GB2312'), size: 12, align: 'left', line: 360 },
    headCell: { face: face('黑体'), size: 12, align: 'center', line: 360 },
    note: { face: face('仿宋_GB2312'), size: 10.5, align: 'left', line: 300 },
    pageNumber: { face: { latin: '宋体', eastAsia: '宋体' }, size: SIZE_4, line: 280 },
  },
  headingNumbers: ['chinese', 'chinese-bracketed', 'arabic'],
  pageNumber: { before: '— ', after: ' —', outer: true },
  table: { rule: BLACK, firstColumn: 64 },
  chart: { face: face('仿宋_GB2312'), colors: ['44546A'], ink: BLACK, size: 11 },
  front: [
    // The issuer's mark, 35 mm below the top of the type area; the rule 4 mm below the document number.
    {
      center: '{issuer}',
      style: {
        face: face('方正小标宋简体'),
        size: 42,
        color: RED,
        align: 'center',
        line: 960,
        before: 1400,
        after: 580,
      },
    },
    {
      center: '{number}',
      style: { ...body, firstLine: 0, align: 'center', after: 227 },
    },
    {
      center: '{issuer:}',
      style: { face: face('仿宋_GB2312'), size: 3, line: 60, after: 1158 },
      above: { color: RED, size: 12 },
    },
  ],
  end: [
    { right: '{signature}', style: { ...body, firstLine: 0, before: LINE, inset: 4 * SIZE_3 * 20, align: 'right' } },
    { right: '{signature:}{date}', style: { ...body, firstLine: 0, inset: 4 * SIZE_3 * 20, align: 'right' } },
    { left: '抄送：{copyTo}。', style: { ...imprint, before: LINE }, above: THICK },
    { left: '{printed:}{office}', right: '{printed}印发', style: imprint, above: THIN, below: THICK },
  ],
};
