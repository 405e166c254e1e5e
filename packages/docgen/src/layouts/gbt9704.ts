// GB/T 9704-2012, layout of Party and government documents: A4, 22 lines of 28 characters, 仿宋 size 3.

import type { Face, Layout, TextStyle } from './layout.ts';

const LATIN = 'Times New Roman';
const face = (eastAsia: string): Face => ({ latin: LATIN, eastAsia });
// Exactly 579 twips give 22 lines on the type area of 225 mm; 580 give 21.
const LINE = 579;
const SIZE_3 = 16;
const body: TextStyle = {
  face: face('仿宋_GB2312'),
  size: SIZE_3,
  align: 'both',
  line: LINE,
  // 28 characters of 16 pt are 448 pt; the type area has 442.
  tracking: -5,
  firstLine: 2 * SIZE_3 * 20,
};

export const gbt9704: Layout = {
  id: 'gbt9704',
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
    cell: { face: face('仿宋_GB2312'), size: 12, align: 'left', line: 360 },
    headCell: { face: face('黑体'), size: 12, align: 'center', line: 360 },
    pageNumber: { face: { latin: '宋体', eastAsia: '宋体' }, size: 14, line: 280 },
  },
  headingNumbers: ['chinese', 'chinese-bracketed', 'arabic'],
  pageNumber: { before: '— ', after: ' —', outer: true },
  table: { rule: '000000', firstColumn: 64 },
};
