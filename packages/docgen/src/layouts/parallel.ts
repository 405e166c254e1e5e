// Two languages side by side for sign-off: landscape, small type, a row for what belongs together.

import type { Face, Layout, TextStyle } from './layout.ts';

const FACE: Face = { latin: 'Times New Roman', eastAsia: '宋体' };
const SANS: Face = { latin: 'Arial', eastAsia: '黑体' };
const INK = '1F2A37';
const body: TextStyle = { face: FACE, size: 10, align: 'left', line: 280, after: 60 };
const heading: TextStyle = { face: SANS, size: 10.5, bold: true, color: INK, line: 290, before: 60, after: 40 };

export const parallel: Layout = {
  id: 'parallel',
  accent: '1D4E89',
  page: {
    width: 16838,
    height: 11906,
    top: 1134,
    bottom: 1134,
    left: 1134,
    right: 1134,
    footer: 567,
    landscape: true,
  },
  styles: {
    body,
    title: { face: SANS, size: 15, bold: true, color: INK, align: 'left', line: 400, after: 120, keepNext: true },
    headings: [heading, { ...heading, size: 10 }, { ...heading, size: 10, bold: false }],
    listItem: { ...body, after: 40 },
    quote: { ...body, italic: true, inset: 200 },
    cell: { ...body, size: 9.5, after: 0 },
    headCell: { face: SANS, size: 9.5, bold: true, align: 'left', line: 260 },
    note: { face: SANS, size: 8, color: INK, line: 210 },
    pageNumber: { face: SANS, size: 8.5, color: '6B7280', line: 220 },
  },
  headingNumbers: ['none', 'none', 'none'],
  pageNumber: { before: '', after: '', outer: false },
  table: { rule: 'B8BFC9', headFill: 'F3F4F6', firstColumn: 50 },
  chart: { face: SANS, colors: ['1D4E89'], ink: INK, size: 9 },
  front: [],
  end: [],
};
