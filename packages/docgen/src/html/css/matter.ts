// The lines before and behind the text, each dressed by its place in the layout.

import type { Layout, MatterLine, Rule } from '../../layouts/layout.ts';
import { type Look, rem } from './look.ts';
import { textCss } from './text.ts';
import { round } from './values.ts';

export function matterRules({ front, end }: Layout, look: Look): string[] {
  return [
    'hr{border:0}',
    '.split{display:flex;flex-wrap:wrap;justify-content:space-between;column-gap:2em}',
    // 12 mm high at most, as in Word.
    '.logo{max-width:100%;height:auto;max-height:12mm;width:auto;object-fit:contain}',
    ...front.map((line, index) => `.front-${index + 1}{${lineCss(line, look)}}`),
    ...end.map((line, index) => `.end-${index + 1}{${lineCss(line, look)}}`),
  ];
}

function lineCss(line: MatterLine, look: Look): string {
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
    ...(style.size / look.base > 1.3 ? ['text-wrap:balance'] : []),
  ].join(';');
}

function border(side: 'top' | 'bottom', rule: Rule | undefined, { palette }: Look): string[] {
  return rule
    ? [`border-${side}:${round(rule.size / 8)}pt solid ${palette.use(rule.color)}`, `padding-${side}:.3em`]
    : [];
}
