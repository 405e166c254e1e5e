// Every quantity that a Chinese text has, left to right. What it means is decided elsewhere.

import { foldWidth } from '../text/fold.ts';
import { addressEnd } from './address.ts';
import { startsNumeral } from './numeral.ts';
import { readRatio } from './ratio.ts';
import { readBoundBefore } from './read-bound.ts';
import { MONEY_SIGNS, type QuantityMatch, readQuantity } from './read-zh.ts';

export interface FoundQuantity extends QuantityMatch {
  /** Where it begins, bound word included (UTF-16 index). */
  readonly start: number;
}

/** All quantities of a text in order, none inside another. A scale word without digit or bound (千方百计) is none. */
export function findQuantities(text: string): FoundQuantity[] {
  const folded = foldWidth(text);
  const found: FoundQuantity[] = [];
  for (let at = 0; at < folded.length; ) {
    const address = addressEnd(folded, at);
    if (address > at) {
      at = address;
      continue;
    }
    const ratio = readRatio(folded, at);
    if (ratio) {
      found.push({ ...ratio, start: at, numberAt: at, script: 'arabic', bare: false });
      at = ratio.end;
      continue;
    }
    const match = beginsQuantity(folded, at) ? readQuantity(folded, at) : undefined;
    if (match && !(match.bare && match.quantity.bound === 'exact')) found.push({ ...match, start: at });
    at = match ? match.end : at + 1;
  }
  return found;
}

/** Signs besides numerals and bound words with which a quantity can begin. */
export const QUANTITY_SIGNS: string = ['第翻半负負', ...MONEY_SIGNS.keys()].join('');

/** Whether a quantity can begin here; a cheap test before `readQuantity`. */
export function beginsQuantity(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (startsNumeral(character)) return !isVague(text, at);
  if (QUANTITY_SIGNS.includes(character)) return true;
  if (character === '-' || character === '−')
    return startsNumeral(text.charAt(at + 1)) && !startsNumeral(text.charAt(at - 1));
  // 打对折.
  if (character === '对' || character === '對') return text.charAt(at + 1) === '折' && text.charAt(at - 1) === '打';
  return readBoundBefore(text, at) !== undefined;
}

/** The 十 of 数十家 and 几十家 is no ten; that of 参赛人数十万 is part of one. */
function isVague(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const several =
    before === '数' || before === '數' ? !COUNTED.includes(text.charAt(at - 2) || ' ') : '几幾'.includes(before || ' ');
  return several && (text.charAt(at) === '十' || text.charAt(at) === '拾');
}

// 人数, 总数, 指数 … end a noun; 数 says “several” elsewhere.
const COUNTED = '人总總指个個户戶次件倍位分系基函参變变天家辆例车票';
