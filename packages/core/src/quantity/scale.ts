// Digits and scale words of Chinese numbers.

import { BOUNDS_INSIDE } from './bound.ts';
import { readUnit } from './unit.ts';

export const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((character, value) => [character, value] as const)
    .concat([
      ['〇', 0],
      ['○', 0],
      ['两', 2],
      ['壹', 1],
      ['贰', 2],
      ['叁', 3],
      ['肆', 4],
      ['伍', 5],
      ['陆', 6],
      ['柒', 7],
      ['捌', 8],
      ['玖', 9],
    ]),
);
export const TENS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
export const MYRIADS: ReadonlyMap<string, number> = new Map([
  ['万', 4],
  ['亿', 8],
]);

/** The scale words behind a mantissa, with 余 before them: 亿 → 8, 余万 → 4, 万亿 → 12. None → 0. */
export function scaleOf(text: string, at: number): { power: number; end: number } {
  let end = at;
  while (text.charAt(end) === ' ' && end - at < 2) end += 1;
  // A blank may stand before 万 and 亿 only: “5 千” is a misprint that could be anything.
  if (end > at && !MYRIADS.has(text.charAt(end))) return { power: 0, end: at };
  if (BOUNDS_INSIDE.has(text.charAt(end))) end += 1;
  const start = end;
  let power = 0;
  for (; ; end += 1) {
    const character = text.charAt(end);
    const tens = TENS.get(character);
    // 5千瓦时 is a unit of its own, not 5,000 瓦时.
    if (tens !== undefined && end === start && beginsUnit(text, end)) break;
    const step = tens ?? MYRIADS.get(character);
    if (step === undefined || (tens !== undefined && end > start)) break;
    power += step;
  }
  return power === 0 ? { power, end: at } : { power, end };
}

/** Whether a unit of two characters or more stands here: the 千瓦时 of 5千瓦时. */
export function beginsUnit(text: string, at: number): boolean {
  const match = readUnit(text, at);
  return match !== undefined && match.end - at >= 2;
}

export function isZeroSign(character: string): boolean {
  return DIGITS.get(character) === 0;
}
