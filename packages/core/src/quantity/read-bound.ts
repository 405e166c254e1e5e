// Bound words where a text has them: before a number, and behind its unit.

import { BOUNDS_AFTER, BOUNDS_BEFORE, BOUNDS_BEFORE_BARE, BOUNDS_WITHIN_WORDS, type Bound } from './bound.ts';
import { readNumeral } from './numeral.ts';
import { byFirstCharacter } from './spellings.ts';
import { isClassifier, type Unit } from './unit.ts';

export interface BoundMatch {
  readonly bound: Bound;
  /** Index behind the word. */
  readonly end: number;
}

const word = ([text, bound]: readonly [string, Bound]): { text: string; bound: Bound } => ({ text, bound });
const BEFORE = byFirstCharacter([...BOUNDS_BEFORE, ...BOUNDS_BEFORE_BARE].map(word));
const AFTER = byFirstCharacter([...BOUNDS_AFTER].map(word));

/** The bound word that begins at `at`, the longest one; a blank may follow it. */
export function readBoundBefore(text: string, at: number): BoundMatch | undefined {
  for (const { text: word, bound } of BEFORE.get(text.charCodeAt(at)) ?? []) {
    const end = at + word.length;
    if (!text.startsWith(word, at) || BOUNDS_WITHIN_WORDS.get(word)?.includes(text.charAt(at - 1) || ' ')) continue;
    if (!BOUNDS_BEFORE.has(word) && !isBareNumber(text, end)) continue;
    return { bound, end: text.charAt(end) === ' ' ? end + 1 : end };
  }
  return undefined;
}

/** The bound word behind a unit, in brackets or not: 60家以上, 5000家（以上）. */
export function readBoundAfter(text: string, at: number, unit: Unit): BoundMatch | undefined {
  const start = text.charAt(at) === '(' || text.charAt(at) === '（' ? at + 1 : at;
  for (const { text: word, bound } of AFTER.get(text.charCodeAt(start)) ?? []) {
    if (!text.startsWith(word, start)) continue;
    // 3年多 is more than 3 years; 5个多功能厅 is five halls. 起 starts words as well (5家起步).
    if (word.length === 1 && (isClassifier(unit) || (word === '起' && unit.dimension !== 'money'))) continue;
    const end = start + word.length;
    if (start > at && !')）'.includes(text.charAt(end) || ' ')) continue;
    return { bound, end: start > at ? end + 1 : end };
  }
  return undefined;
}

function isBareNumber(text: string, at: number): boolean {
  return text.charAt(at) === '半' || readNumeral(text, at)?.bare === true;
}
