// Headings, and their numbers as counters, so that the words of a heading stay its own: 一、（一）1.（1）

import type { HeadingNumber, Layout } from '../../layouts/layout.ts';
import type { Look } from './look.ts';
import { textCss } from './text.ts';

type Numbered = Exclude<HeadingNumber, 'none'>;

const NUMBERS: Readonly<Record<Numbered, (counter: string) => string>> = {
  chinese: (counter) => `counter(${counter},cjk-ideographic) "、"`,
  'chinese-bracketed': (counter) => `"（" counter(${counter},cjk-ideographic) "）"`,
  arabic: (counter) => `counter(${counter}) "."`,
  'arabic-bracketed': (counter) => `"（" counter(${counter}) "）"`,
};
// Each heading begins the numbers below it anew. The element around them must not: a counter of the parent hides those
// of siblings (CSS Lists 3, 4.4.1).
const BELOW = ['n3 n4', 'n4', 'none'] as const;

export function headingRules({ styles, headingNumbers }: Layout, look: Look): string[] {
  return [
    `${named(1)}{${textCss(styles.title, look)}}`,
    'main{counter-reset:n2}',
    ...styles.headings.flatMap((style, index) => {
      const depth = index + 2;
      const rule = `${named(depth)}{${textCss(style, look)};counter-increment:n${depth};counter-reset:${BELOW[index]}}`;
      const kind = headingNumbers[index] ?? 'none';
      const content = kind === 'none' ? 'none' : NUMBERS[kind](`n${depth}`);
      return [rule, `${named(depth, '::before')}{content:${content}}`];
    }),
    'h1,h2,h3,h4{text-wrap:balance;break-inside:avoid}',
  ];
}

function named(depth: number, part = ''): string {
  return `h${depth}${part},.depth-${depth}${part}`;
}
