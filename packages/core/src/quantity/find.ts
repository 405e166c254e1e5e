// Every quantity that a Chinese text has, left to right. What it means is decided elsewhere.

import { foldWidth } from '../text/fold.ts';
import { startsNumeral } from './numeral.ts';
import { type QuantityMatch, readBoundBefore, readQuantity } from './read-zh.ts';

export interface FoundQuantity extends QuantityMatch {
  /** Where it begins, bound word included (UTF-16 index). */
  readonly start: number;
}

/** All quantities of a text in order, none inside another. A scale word without digit or bound (千方百计) is none. */
export function findQuantities(text: string): FoundQuantity[] {
  const folded = foldWidth(text);
  const found: FoundQuantity[] = [];
  for (let at = 0; at < folded.length; ) {
    const match = beginsQuantity(folded, at) ? readQuantity(folded, at) : undefined;
    if (match && !(match.bare && match.quantity.bound === 'exact')) found.push({ ...match, start: at });
    at = match ? match.end : at + 1;
  }
  return found;
}

/** Signs besides numerals and bound words with which a quantity can begin. */
export const QUANTITY_SIGNS = '第翻半负';

/** Whether a quantity can begin here; a cheap test before `readQuantity`. */
export function beginsQuantity(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (startsNumeral(character) || QUANTITY_SIGNS.includes(character)) return true;
  if (character === '-' || character === '−')
    return startsNumeral(text.charAt(at + 1)) && !startsNumeral(text.charAt(at - 1));
  return readBoundBefore(text, at) !== undefined;
}
