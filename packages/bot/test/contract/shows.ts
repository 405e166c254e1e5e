// Whether what is shown is the answer: every word of it, in its order, and no number besides.

import type { AnswerPart } from '@jianbao/core';
import { expect } from 'vitest';
import type { Reply } from '../../src/index.ts';
import type { Shown } from './surface.ts';

interface Expected {
  readonly reply: Reply;
  /** What the person has typed, which may be repeated. */
  readonly asked: string;
  /** What the surface says besides. */
  readonly frame?: readonly string[];
}

/** Fails unless this is the answer, whole and alone, and so is its plain version. */
export function expectAnswer(shown: Shown, { reply: { text }, asked, frame = [] }: Expected): void {
  const offered = text.parts.flatMap((part) => (part.type === 'option' ? [part.label] : []));
  expect(missingFrom([shown.text, ...shown.options].join('\n'), text.parts), shown.text).toEqual([]);
  expect(offered.filter((label) => !shown.options.includes(label) && !shown.text.includes(label))).toEqual([]);
  if (shown.plain !== undefined) expect(missingFrom(shown.plain, text.parts), shown.plain).toEqual([]);
  expect(strangersIn(shown, [text.text, asked, ...frame])).toEqual([]);
}

/** Numbers shown that none of these texts has. */
export function strangersIn({ text, plain = '', options, buttons }: Shown, known: readonly string[]): string[] {
  const allowed = new Set(known.flatMap(numbersIn));
  return [text, plain, ...options, ...buttons].flatMap(numbersIn).filter((number) => !allowed.has(number));
}

/** Words of the answer that are not shown after those of the part before. */
function missingFrom(shown: string, parts: readonly AnswerPart[]): string[] {
  const text = spaced(shown);
  let at = 0;
  return parts.flatMap((part) => {
    // Options may stand apart, as buttons.
    if (part.type === 'option') return text.includes(spaced(part.label)) ? [] : [part.label];
    const words = wordsOf(part).map(spaced);
    const ends = words.map((word) => {
      const start = text.indexOf(word, at);
      return start < 0 ? -1 : start + word.length;
    });
    at = Math.max(at, ...ends);
    return words.filter((_, index) => ends[index] === -1);
  });
}

/** Every string of a part that a person reads. */
function wordsOf(part: AnswerPart): string[] {
  switch (part.type) {
    case 'figure':
      return [part.figure, part.label, part.detail];
    case 'quote':
      return [part.before + part.figure + part.after, part.pointer];
    case 'note':
      return [part.text];
    case 'option':
      return [part.label];
  }
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** 2,303 and 13.61, full-width digits included. */
function numbersIn(text: string): string[] {
  return text.normalize('NFKC').match(/\d+(?:[.,]\d+)*/g) ?? [];
}
