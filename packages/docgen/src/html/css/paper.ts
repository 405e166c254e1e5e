// The page on paper: its size and margins, the numbers at its foot, and what must not be torn apart.

import type { Layout } from '../../layouts/layout.ts';
import type { Look } from './look.ts';
import { cssString, points, round } from './values.ts';

export function paperRules(layout: Layout, look: Look): string[] {
  const { page, styles } = layout;
  const margins = [page.top, page.right, page.bottom, page.left].map(points).join(' ');
  return [
    `@page{size:${points(page.width)} ${points(page.height)};margin:${margins}${layout.pageNumber.outer ? '' : `;${numberBox(layout, 'center')}`}}`,
    ...(layout.pageNumber.outer
      ? [`@page :right{${numberBox(layout, 'right')}}`, `@page :left{${numberBox(layout, 'left')}}`]
      : []),
    '@media print{',
    `html{font-size:${round(styles.body.size)}pt;--lead:0;--least:0rem;--edges:0rem;background:none}`,
    'body{max-width:none;padding:0}',
    'p,li,blockquote{orphans:2;widows:2}',
    'tr,figure,footer,.notes li{break-inside:avoid}',
    // A row of two columns may be longer than a page.
    '.columns>tbody>tr{break-inside:auto}',
    // As tight as in Word.
    'th,td,.columns>*>tr>*{padding:2pt 4pt;-webkit-box-decoration-break:clone;box-decoration-break:clone}',
    '.table{overflow:visible}',
    '.back{display:none}',
    `a{color:${look.palette.use('000000')}}`,
    '}',
  ];
}

function numberBox(
  { page, pageNumber: { before, after, outer }, styles }: Layout,
  side: 'left' | 'center' | 'right',
): string {
  const { face, size, color = '000000' } = styles.pageNumber;
  // On the outer edge, one character in from the margin.
  const inset = outer ? `;padding-${side}:${round(size)}pt` : '';
  const family = [face.latin, face.eastAsia].map(cssString).join();
  return (
    `@bottom-${side}{content:${cssString(before)} counter(page) ${cssString(after)};font:${round(size)}pt ${family},serif;` +
    `color:#${/^[\dA-F]{6}$/i.test(color) ? color : '000000'};vertical-align:bottom;padding-bottom:${points(page.footer)}${inset}}`
  );
}
