// The page on a screen: a sheet on a desk where the layout is one of paper, else a column of text; by day and by night.

import type { Layout } from '../../layouts/layout.ts';
import { type Look, rem } from './look.ts';
import { PAPER } from './palette.ts';
import { round } from './values.ts';

// In pixels: the smallest body text on a large screen and on a phone, and the smallest text at all.
const READABLE = 17;
const LEAST = 13;
const PHONE = 640;
const PIXELS_A_TWIP = 1 / 15;
const DESK = 'E7E8EB';
const DESK_BY_NIGHT = '2B2D31';

export function screenRules(layout: Layout, look: Look): string[] {
  const { page, styles } = layout;
  const sheet = isSheet(layout);
  const size = Math.max(READABLE, (styles.body.size * 4) / 3);
  const column = rem(page.width - page.left - page.right, look);
  const sides = [page.top, page.right, page.bottom, page.left].map((side) => rem(side, look)).join(' ');
  const paper = look.palette.use(PAPER);
  return [
    `html{font-size:${percent(size)};--lead:1.5;--least:${LEAST}px;--edges:2.5rem;background:${paper};color-scheme:light${sheet ? '' : ' dark'};-webkit-text-size-adjust:100%;text-size-adjust:100%}`,
    `body{max-width:${column};margin:0 auto;padding:1.5rem 1.25rem 2.5rem;overflow-wrap:break-word}`,
    `@media screen and (min-width:${PHONE + 1}px){body{padding:3.5rem 2rem 4rem}}`,
    ...(sheet
      ? [
          `@media ${onDesk(layout)}{html{background:#${DESK}}` +
            `body{background:${paper};margin:1.5rem auto;padding:${sides};box-shadow:0 1px 6px #0004}}`,
        ]
      : []),
    '.narrow{display:none}',
  ];
}

/** What a phone has no room for; behind the rules that it takes back. */
export function phoneRules(): string[] {
  return [
    `@media screen and (max-width:${PHONE}px){`,
    `html{font-size:${percent(READABLE)}}`,
    '.broad{display:none}',
    '.narrow{display:block}',
    '.table tr>*{width:auto}',
    '.columns,.columns>*,.columns>*>tr,.columns>*>tr>*{display:block;width:auto}',
    '.columns>*>tr>*{padding:.6em 0}',
    '.columns td:empty{display:none}',
    '.columns>thead>tr>*{padding:.6em}',
    '.columns>*>tr>:first-child{border-bottom-style:dotted}',
    '}',
  ];
}

/** Colours by night, for screens only; after all colours have been named. */
export function nightRules(layout: Layout, { palette }: Look): string[] {
  if (isSheet(layout))
    return [`@media ${onDesk(layout)} and (prefers-color-scheme:dark){html{background:#${DESK_BY_NIGHT}}}`];
  return [
    `@media screen and (prefers-color-scheme:dark){:root{${palette.variables(true)}}`,
    // Ink on clear ground is drawn for paper.
    '.logo{background:#fff;padding:.3rem;border-radius:.2rem}',
    'figure>div{background:#fff;padding:.5rem 0;border-radius:.3rem}',
    '}',
  ];
}

/** A document grid counts the lines and characters of a sheet: such a page stays paper on every screen. */
function isSheet({ page }: Layout): boolean {
  return page.grid !== undefined;
}

/** Screens with room for more than the sheet. */
function onDesk({ page }: Layout): string {
  return `screen and (min-width:${Math.round(page.width * PIXELS_A_TWIP) + 40}px)`;
}

function percent(pixels: number): string {
  return `${round((pixels / 16) * 100)}%`;
}
