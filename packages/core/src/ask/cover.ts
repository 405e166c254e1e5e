// Which tokens of one phrase another accounts for. Han characters count only in runs of two or more:
// one character in common is chance.

import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Marks the tokens of `text` that `phrase` accounts for. */
export function cover(text: readonly Token[], phrase: Phrase, marks: boolean[]): void {
  for (let at = 0; at < text.length; at += 1) {
    for (let from = 0; from < phrase.length; from += 1) {
      const length = commonRun(text, at, phrase, from);
      if (length === 0) continue;
      const whole = length === phrase.length;
      for (let index = at; index < at + length; index += 1) {
        if (length > 1 || whole || !text[index]?.han) marks[index] = true;
      }
    }
  }
}

/** The places where a phrase stands whole in a text. */
export function occurrences(text: readonly Token[], phrase: Phrase): number[] {
  const found: number[] = [];
  for (let at = 0; at + phrase.length <= text.length; at += 1) {
    if (commonRun(text, at, phrase, 0) === phrase.length) found.push(at);
  }
  return found;
}

/** How many tokens from these two places on are the same. */
export function commonRun(a: readonly Token[], i: number, b: readonly Token[], j: number): number {
  let length = 0;
  while (a[i + length] && a[i + length]?.word === b[j + length]?.word) length += 1;
  return length;
}
