// A layout as one style sheet: each rule a line, in the order of the page.

import type { Layout } from '../../layouts/layout.ts';
import { headingRules } from './headings.ts';
import { type Look, lookOf } from './look.ts';
import { matterRules } from './matter.ts';
import { paperRules } from './paper.ts';
import { nightRules, phoneRules, screenRules } from './screen.ts';
import { tableRules } from './tables.ts';
import { textCss } from './text.ts';

// The colour of numbers that tie twins together, and behind what a link led to.
const TIE = 'B42318';
const REACHED = 'FFF1BF';

export function styleSheet(layout: Layout): string {
  const look = lookOf(layout);
  const rules = [
    ...screenRules(layout, look),
    ...matterRules(layout, look),
    ...headingRules(layout, look),
    ...textRules(layout, look),
    ...tableRules(layout, look),
    ...noteRules(layout, look),
    ...phoneRules(),
    ...paperRules(layout, look),
  ];
  // Colours and faces are known when all rules have been written.
  const night = nightRules(layout, look);
  return [`:root{${look.palette.variables(false)}}`, ...look.faces.rules(), ...rules, ...night].join('\n');
}

function textRules({ styles, chart }: Layout, look: Look): string[] {
  const { body, listItem, quote } = styles;
  const bulleted = listItem.firstLine === undefined;
  return [
    `p{${textCss(body, look, { running: true })}}`,
    // Official Chinese documents have no bullets; an empty sign leaves the list a list for those who listen.
    `ul{margin:0 0 .5rem;padding:0 0 0 ${bulleted ? '1.25em' : '0'};list-style-type:${bulleted ? 'disc' : '""'}}`,
    `li{${textCss(listItem, look, { running: true })}}`,
    'blockquote{margin:0}',
    `blockquote p{${textCss(quote, look, { running: true })}}`,
    // Slanted Chinese is hard to read; 楷体 does what italics do.
    `:lang(zh)>em,:lang(zh) em${quote.italic ? ',blockquote:lang(zh) p' : ''}{font-style:normal;font-family:${look.faces.use({ ...body.face, eastAsia: '楷体_GB2312' })}}`,
    // A figure is not torn from its unit: 136.1 | 亿元.
    '.figure{word-break:keep-all}',
    'figure{margin:1rem 0 1.3rem}',
    `figure svg{display:block;max-width:100%;height:auto;margin:0 auto;font-family:${look.faces.use(chart.face)}}`,
  ];
}

function noteRules({ styles, table, chart }: Layout, look: Look): string[] {
  const { palette } = look;
  return [
    'sup{font-size:.7em;line-height:0;vertical-align:super;font-weight:400;font-style:normal;letter-spacing:0}',
    // U+2060: a mark does not begin a line.
    'sup::before{content:"\\2060"}',
    `.pair{color:${palette.use(TIE)}}`,
    `sup a,.back{color:${palette.use(chart.colors[0] ?? '000000')};text-decoration:underline;text-underline-offset:.15em}`,
    // Room for a finger that takes none of the line.
    'sup a{text-decoration:none;padding:.5em .4em;margin:0 -.4em}',
    '.pair+sup{margin-left:.25em}',
    `.notes{margin-top:2rem;border-top:.5pt solid ${palette.use(table.rule)};padding-top:.6rem}`,
    '.notes ol{margin:0;padding:0 0 0 1.8em}',
    `.notes li{${textCss(styles.note, look)};margin-bottom:.35em}`,
    `.notes [lang]{font-family:${look.faces.use(styles.note.face)}}`,
    `sup a:target,.notes li:target{background:${palette.use(REACHED)}}`,
  ];
}
