// Numbers of headings and list items, at the head of a line: 一、 （一） 1. 1、 （1） ① 第一章.

import { readNumeral } from '../quantity/numeral.ts';
import type { Reading } from './mention.ts';

const CLOSE: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
  ['〔', '〕'],
]);

/** The list number that begins at `at`, which must be the first character of its line. */
export function readListNumber(text: string, at: number): Reading | undefined {
  const circled = text.charCodeAt(at);
  if (circled >= 0x2460 && circled <= 0x2473) return { end: at + 1, kind: 'list-number', reason: 'heading' };
  const close = CLOSE.get(text.charAt(at));
  const start = close ? at + 1 : text.charAt(at) === '第' ? at + 1 : at;
  const numeral = readNumeral(text, start);
  if (!numeral || numeral.bare || numeral.value.exponent !== 0 || numeral.value.coefficient > 99n) return undefined;
  const behind = text.charAt(numeral.end);
  const ends = close ? behind === close : start > at ? '章节编部条'.includes(behind || ' ') : isMark(text, numeral.end);
  return ends ? { end: numeral.end + 1, kind: 'list-number', reason: 'heading' } : undefined;
}

/** Footnote marks glued to words: [1], 【4】, （3）, ①. */
export function readFootnote(text: string, at: number): Reading | undefined {
  const circled = text.charCodeAt(at);
  if (circled >= 0x2460 && circled <= 0x2473) return { end: at + 1, kind: 'list-number', reason: 'heading' };
  if (!'[［〔【(（'.includes(text.charAt(at))) return undefined;
  const match = /^(?:[[［〔]\d{1,2}[\]］〕]|【\d{1,2}】|[(（]\d{1,2}[)）])/.exec(text.slice(at, at + 4));
  return match ? { end: at + match[0].length, kind: 'list-number', reason: 'heading' } : undefined;
}

function isMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '、' || mark === '．') return true;
  return mark === '.' && !/\d/.test(text.charAt(at + 1));
}
