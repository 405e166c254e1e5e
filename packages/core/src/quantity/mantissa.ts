// A number before its 万 and 亿: Arabic digits, a Chinese number below 10,000, or a bare scale word.

import { isDigit } from '../text/characters.ts';
import { BOUNDS_INSIDE } from './bound.ts';
import { add, type Decimal, decimal, parseDecimal } from './decimal.ts';
import { beginsUnit, DIGITS, isZeroSign, scaleOf, TENS } from './scale.ts';

/** A number before its 万 and 亿; `digit` when it is one Chinese digit. */
export interface Mantissa {
  readonly value: Decimal;
  readonly to?: Decimal;
  readonly script: 'arabic' | 'chinese';
  readonly bare: boolean;
  readonly digit?: boolean;
  readonly end: number;
}

// No figure has more digits; a longer run is a serial number or an attack.
const LONGEST = 40;
const LONGEST_RUN = 16;
const GROUP_BLANKS = '\u00a0\u2009\u202f';

/** The mantissa that begins at `at`, or nothing. */
export function readMantissa(text: string, at: number): Mantissa | undefined {
  const character = text.charAt(at);
  if (character >= '0' && character <= '9') return readArabic(text, at);
  return DIGITS.has(character) ? readChinese(text, at) : readBareScale(text, at);
}

function readArabic(text: string, at: number): Mantissa | undefined {
  let end = digitsEnd(text, at);
  if (end - at > LONGEST) return undefined;
  let whole = text.slice(at, end);
  if (whole.length <= 3) {
    while (isGroupSign(text.charAt(end)) && digitsEnd(text, end + 1) === end + 4) {
      whole += text.slice(end + 1, end + 4);
      end += 4;
    }
  }
  let fraction = '';
  const point = text.charAt(end);
  if ((point === '.' || point === '·') && isDigit(text.charAt(end + 1))) {
    const fractionEnd = digitsEnd(text, end + 1);
    fraction = text.slice(end + 1, fractionEnd);
    end = fractionEnd;
  }
  const value: Decimal = { coefficient: BigInt(whole + fraction), exponent: 0 - fraction.length };
  return { value, script: 'arabic', bare: false, end };
}

/** 百, 千, 万, 亿, 百万, 千亿 … with no digit: “近千家”. 十 is a number by itself. */
function readBareScale(text: string, at: number): Mantissa | undefined {
  if (text.charAt(at) === '十' || text.charAt(at) === '拾') return readChinese(text, at);
  const { power, end } = scaleOf(text, at);
  if (power === 0 || BOUNDS_INSIDE.has(text.charAt(at)) || text.charAt(at) === ' ') return undefined;
  return { value: decimal(1, power), script: 'chinese', bare: true, end };
}

/** A Chinese number below 10,000, with its decimals: 三百五十, 一百二, 二〇二四, 三点五, 十七八. */
function readChinese(text: string, at: number): Mantissa | undefined {
  const { digits: run, end } = digitRun(text, at, LONGEST_RUN + 1);
  if (run.length > LONGEST_RUN) return undefined;
  if (run.length > 1 && run !== '02' && !(run.length === 2 && isAdjacent(run))) {
    return decimals(text, { value: parseDecimal(run), script: 'chinese', bare: false, end });
  }
  return run.length === 2 ? adjacentRange(text, run, end) : decimals(text, readSection(text, at));
}

/** 三四十, 七八百, 两三家: two neighbouring digits, then perhaps 十百千. */
function adjacentRange(text: string, run: string, at: number): Mantissa {
  const power = TENS.get(text.charAt(at)) ?? 0;
  return {
    value: decimal(BigInt(run.charAt(0)), power),
    to: decimal(BigInt(run.charAt(1)), power),
    script: 'chinese',
    bare: false,
    end: power > 0 ? at + 1 : at,
  };
}

function readSection(text: string, at: number): Mantissa {
  let total = 0;
  let pending: number | undefined;
  let last = 4;
  let zero = false;
  let end = at;
  for (; ; end += 1) {
    const character = text.charAt(end);
    const digit = DIGITS.get(character);
    const power = TENS.get(character);
    if (digit !== undefined) {
      if (pending !== undefined && !zero) break;
      if (digit === 0 && !hasMoreDigits(text, end + 1) && total > 0) break;
      zero = digit === 0;
      pending = digit;
    } else if (power !== undefined && power < last) {
      if (pending === undefined && (power !== 1 || end !== at)) break;
      if (power === 3 && beginsUnit(text, end)) break;
      total += (pending ?? 1) * 10 ** power;
      pending = undefined;
      zero = false;
      last = power;
    } else break;
  }
  const spoken = pending !== undefined && last >= 2 && last < 4 && !isZeroSign(text.charAt(end - 2));
  const next = DIGITS.get(text.charAt(end));
  if (pending !== undefined && next === pending + 1 && last === 1) {
    return { value: decimal(total + pending), to: decimal(total + next), script: 'chinese', bare: false, end: end + 1 };
  }
  const rest = pending === undefined ? 0 : spoken ? pending * 10 ** (last - 1) : pending;
  return { value: decimal(total + rest), script: 'chinese', bare: false, end, digit: total === 0 };
}

/** 三点五; also 三十点五. */
function decimals(text: string, whole: Mantissa): Mantissa {
  if (text.charAt(whole.end) !== '点' || whole.to) return whole;
  const { digits, end } = digitRun(text, whole.end + 1, LONGEST);
  if (digits === '') return whole;
  const value = add(whole.value, { coefficient: BigInt(digits), exponent: 0 - digits.length });
  return { value, script: 'chinese', bare: false, end };
}

/** Chinese digits one behind another, `most` of them at the most, as Arabic ones. */
function digitRun(text: string, at: number, most: number): { digits: string; end: number } {
  let digits = '';
  while (digits.length < most) {
    const digit = DIGITS.get(text.charAt(at + digits.length));
    if (digit === undefined) break;
    digits += digit;
  }
  return { digits, end: at + digits.length };
}

function isAdjacent(run: string): boolean {
  const [a, b] = [Number(run.charAt(0)), Number(run.charAt(1))];
  return a > 0 && (b === a + 1 || (a === 3 && b === 5));
}

function hasMoreDigits(text: string, at: number): boolean {
  return (DIGITS.get(text.charAt(at)) ?? 0) > 0;
}

function isGroupSign(character: string): boolean {
  return character === ',' || (character !== '' && GROUP_BLANKS.includes(character));
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST && isDigit(text.charAt(end))) end += 1;
  return end;
}
