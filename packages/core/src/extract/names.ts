// Numbers that are part of a name: “1269”行动计划, 一网统管, PM2.5, 5G, 《…（2024年）》, 两整治一提升, 第一产业.

import { readRatio } from '../quantity/ratio.ts';
import { isDigit, isLatin } from '../text/characters.ts';
import type { Reading } from './mention.ts';

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
]);
const LONGEST_NAME = 40;
const LONGEST_TITLE = 80;
const LONGEST_CODE = 24;

/** A quotation without a clause break is a name, whatever numbers it has; a longer one is somebody's words. */
export function readQuoted(text: string, at: number): Reading | undefined {
  const close = QUOTES.get(text.charAt(at));
  if (close === undefined) return undefined;
  const end = closing(text, at + 1, close, LONGEST_NAME, '，。；！？\n“;!?');
  if (end === undefined) return undefined;
  // “十五五” is a stretch of years, not somebody's slogan.
  if (/^十[一二三四五六七]?五(?:规划|时期)?$/.test(text.slice(at + 1, end - 1)))
    return { end, kind: 'date', reason: 'plan-period' };
  return { end, kind: 'name', reason: 'quoted-name' };
}

/** 《…》, the title of a document. */
export function readTitle(text: string, at: number): Reading | undefined {
  if (text.charAt(at) !== '《') return undefined;
  const end = closing(text, at + 1, '》', LONGEST_TITLE, '\n《');
  return end === undefined ? undefined : { end, kind: 'name', reason: 'title' };
}

/** PM2.5, G105, 5G, 4K, V2.0: a number that touches a Latin letter and is no quantity in a Latin unit. */
export function readLatin(text: string, at: number, isUnit: (end: number) => boolean): Reading | undefined {
  let end = at;
  let letters = false;
  let digits = false;
  while (
    end - at <= LONGEST_CODE &&
    (isLatin(text.charAt(end)) ||
      isDigit(text.charAt(end)) ||
      (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))))
  ) {
    letters ||= isLatin(text.charAt(end));
    digits ||= isDigit(text.charAt(end));
    end += 1;
  }
  if (!letters || !digits || (isDigit(text.charAt(at)) && isUnit(end))) return undefined;
  return { end, kind: 'name', reason: 'latin-name' };
}

/** 1+5+2, 1269N: digits that are joined into a code. */
export function readCode(text: string, at: number): Reading | undefined {
  let plus = at;
  while (plus - at <= 4 && isDigit(text.charAt(plus))) plus += 1;
  if (plus === at || text.charAt(plus) !== '+') return undefined;
  const match = /^\d{1,4}(?:\+[\dNnXx]{1,4}){1,8}/.exec(text.slice(at, at + 48));
  return match ? { end: at + match[0].length, kind: 'name', reason: 'code' } : undefined;
}

/** 8.3:41.5:50.2, the parts of a whole; 2:1 where the words before speak of a ratio. */
export function readParts(text: string, at: number): Reading | undefined {
  let colon = at;
  while (colon - at < 8 && (isDigit(text.charAt(colon)) || text.charAt(colon) === '.')) colon += 1;
  if (colon === at || !':：∶'.includes(text.charAt(colon) || ' ')) return undefined;
  const said = /(?:[比例]|之比|比[重例值])(?:[^，。；\d]{0,8})$/.test(text.slice(Math.max(0, at - 12), at));
  const ratio = readRatio(text, at, said);
  return ratio && { end: ratio.end, kind: 'figure', reason: 'ratio', quantity: ratio.quantity };
}

function closing(text: string, from: number, close: string, longest: number, breaks: string): number | undefined {
  for (let at = from; at < text.length && at - from <= longest; at += 1) {
    const character = text.charAt(at);
    if (character === close) return at + 1;
    if (breaks.includes(character)) return undefined;
    // A point that ends a sentence ends it for somebody who speaks.
    if (character === '.' && text.charAt(at + 1) === close) return undefined;
  }
  return undefined;
}
