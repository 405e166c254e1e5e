// The English press brief: a quiet page, serif text, sans headings, key facts in a panel, contact and END at the foot.

import type { Face, Layout, TextStyle } from './layout.ts';

const SERIF: Face = { latin: 'Times New Roman', eastAsia: '宋体' };
const SANS: Face = { latin: 'Arial', eastAsia: '黑体' };
const INK = '1F2A37';
const GREY = '6B7280';
const ACCENT = '1D4E89';
const body: TextStyle = { face: SERIF, size: 11.5, align: 'left', line: 310, after: 140 };
const small: TextStyle = { face: SANS, size: 9, color: INK, line: 250 };

export const press: Layout = {
  id: 'press',
  accent: ACCENT,
  page: { width: 11906, height: 16838, top: 1440, bottom: 1440, left: 1560, right: 1560, footer: 720 },
  styles: {
    body,
    title: { face: SANS, size: 21, bold: true, color: INK, align: 'left', line: 540, after: 240, keepNext: true },
    headings: [
      { face: SANS, size: 13, bold: true, color: INK, line: 340, before: 300, after: 100, keepNext: true },
      { face: SANS, size: 10.5, bold: true, color: INK, line: 300, before: 220, after: 80, keepNext: true },
      { face: SANS, size: 10.5, italic: true, color: INK, line: 300, before: 160, after: 60, keepNext: true },
    ],
    listItem: { ...body, after: 80 },
    quote: { ...body, italic: true, inset: 400 },
    cell: { face: SANS, size: 9.5, align: 'left', line: 260 },
    headCell: { face: SANS, size: 9.5, bold: true, align: 'left', line: 260 },
    note: { face: SANS, size: 8, color: INK, line: 210 },
    pageNumber: { face: SANS, size: 9, color: GREY, line: 240 },
  },
  headingNumbers: ['none', 'none', 'none'],
  pageNumber: { before: '', after: '', outer: false },
  table: { rule: '9CA3AF', headFill: 'F3F4F6', panelFill: 'F5F6F8', firstColumn: 62 },
  chart: { face: SANS, colors: [ACCENT], ink: INK, size: 9.5 },
  front: [
    { logo: true, style: { ...small, after: 120 } },
    {
      left: '{kicker}',
      right: '{date}',
      style: { ...small, bold: true, color: ACCENT, tracking: 12, after: 260 },
      below: { color: ACCENT, size: 8 },
    },
  ],
  end: [
    {
      left: '{contactHead}',
      style: { ...small, bold: true, before: 320, keepNext: true },
      above: { color: ACCENT, size: 8 },
    },
    { left: '{contact}', style: { ...small, keepNext: true } },
    { left: '{phone}', style: { ...small, keepNext: true } },
    { left: '{email}', style: { ...small, keepNext: true } },
    { left: '{web}', style: { ...small, keepNext: true } },
    { center: '{end}', style: { ...small, bold: true, align: 'center', before: 320, tracking: 20 } },
  ],
};
