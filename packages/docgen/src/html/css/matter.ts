// The lines before and behind the text, each dressed by its place in the layout.

import type { Layout, MatterLine, Rule, TextStyle } from '../../layouts/layout.ts';
import { type Look, rem } from './look.ts';
import { textCss } from './text.ts';
import { round } from './values.ts';

// Against the body text.
const LARGE = 1.3;
const LEAST = 1.2;

export function matterRules(layout: Layout, look: Look): string[] {
  const { front, end } = layout;
  return [
    'hr{border:0}',
    '.split :last-child{margin-left:auto}',
    '.split{display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:2em}',
    // 12 mm high at most, as in Word.
    '.logo{max-width:100%;height:auto;max-height:12mm;width:auto;object-fit:contain}',
    ...front.map((line, index) => `.front-${index + 1}{${lineCss(line, layout, look)}}`),
    ...end.map((line, index) => `.end-${index + 1}{${lineCss(line, layout, look)}}`),
  ];
}

function lineCss(line: MatterLine, layout: Layout, look: Look): string {
  const { inset, ...style } = line.style;
  const align =
    style.align ??
    (line.center !== undefined ? 'center' : line.right !== undefined && line.left === undefined ? 'right' : 'left');
  return [
    textCss({ ...style, align }, look),
    // Rules are as wide as the type area, words are not.
    ...(inset === undefined ? [] : [`padding:0 ${rem(inset, look)}`]),
    ...border('top', line.above, look),
    ...border('bottom', line.below, look),
    ...(isLarge(style, layout) ? fitted(style, layout, look) : []),
  ].join(';');
}

/** Whether a line is set in type that may be too wide for the page, such as a masthead. */
export function isLarge({ size }: TextStyle, { styles }: Layout): boolean {
  return size > styles.body.size * LARGE;
}

/** As large as the layout says and the type area or the screen allows; `--ems` is the width of the line. */
function fitted({ size }: TextStyle, { page }: Layout, look: Look): string[] {
  const room = [rem(page.width - page.left - page.right, look), '(100vw - var(--edges))'].map(
    (width) => `${width}/var(--ems)`,
  );
  return [`font-size:max(${LEAST}rem,min(${round(size / look.base)}rem,${room.join()}))`, 'text-wrap:balance'];
}

function border(side: 'top' | 'bottom', rule: Rule | undefined, { palette }: Look): string[] {
  return rule
    ? [`border-${side}:${round(rule.size / 8)}pt solid ${palette.use(rule.color)}`, `padding-${side}:.3em`]
    : [];
}
