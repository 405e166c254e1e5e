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

export function headingRules({ styles, headingNumbers }: Layout, look: Look): string[] {
  const rules = [`${named(1)}{${textCss(styles.title, look)}}`];
  styles.headings.forEach((style, index) => {
    const depth = index + 2;
    rules.push(`${named(depth)}{${textCss(style, look)}}`);
    const kind = headingNumbers[index] ?? 'none';
    if (kind === 'none') return;
    const deeper = [3, 4].filter((below) => below > depth).map((below) => ` n${below}`);
    rules.push(
      `${named(depth)}{counter-increment:n${depth}${deeper.length > 0 ? `;counter-reset:${deeper.join('').trim()}` : ''}}`,
      `${named(depth, '::before')}{content:${NUMBERS[kind](`n${depth}`)}}`,
    );
  });
  const numbered = headingNumbers.some((kind) => kind !== 'none');
  return [
    ...(numbered ? ['main{counter-reset:n2 n3 n4}'] : []),
    ...rules,
    'h1,h2,h3,h4{text-wrap:balance;break-inside:avoid}',
  ];
}

function named(depth: number, part = ''): string {
  return `h${depth}${part},.depth-${depth}${part}`;
}
