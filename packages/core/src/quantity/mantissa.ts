// A number before its 万 and 亿: Arabic digits, a Chinese number below 10,000, or a bare scale word.

import { isDigit } from '../text/characters.ts';
import { BOUNDS_INSIDE } from './bound.ts';
import { add, type Decimal, decimal, parseDecimal } from './decimal.ts';
import { beginsUnit, scaleOf } from './scale.ts';
import { digitAt, isPairAt, isZeroAt, tenAt, wholeTensAt } from './signs.ts';

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
  const chinese = digitAt(text, at) !== undefined || wholeTensAt(text, at) !== undefined;
  return chinese ? readChinese(text, at) : readBareScale(text, at);
}

function readArabic(text: string, at: number): Mantissa | undefined {
  // The end of too long a run is no number either.
  if (isDigit(text.charAt(at - 1))) return undefined;
  let end = digitsEnd(text, at);
  if (end - at > LONGEST) return undefined;
  let whole = text.slice(at, end);
  if (whole.length <= 3) {
    while (isGroupSign(text.charAt(end)) && digitsEnd(text, end + 1) === end + 4) {
      whole += text.slice(end + 1, end + 4);
      end += 4;
      if (whole.length > LONGEST) return undefined;
    }
  }
  let fraction = '';
  const point = text.charAt(end);
  if ((point === '.' || point === '·') && isDigit(text.charAt(end + 1))) {
    const fractionEnd = digitsEnd(text, end + 1);
    if (fractionEnd - end > LONGEST) return undefined;
    fraction = text.slice(end + 1, fractionEnd);
    end = fractionEnd;
  }
  const value: Decimal = { coefficient: BigInt(whole + fraction), exponent: 0 - fraction.length };
  return { value, script: 'arabic', bare: false, end };
}

/** 百, 千, 万, 亿, 百万, 千亿 … with no digit: “近千家”. 十 is a number by itself. */
function readBareScale(text: string, at: number): Mantissa | undefined {
  const character = text.charAt(at);
  if (character === '十' || character === '拾') return readChinese(text, at);
  if (BOUNDS_INSIDE.has(character) || character === ' ') return undefined;
  const { power, end } = scaleOf(text, at);
  return power === 0 ? undefined : { value: decimal(1, power), script: 'chinese', bare: true, end };
}

/** A Chinese number below 10,000, with its decimals: 三百五十, 一百二, 二〇二四, 三点五, 十七八. */
function readChinese(text: string, at: number): Mantissa | undefined {
  const { digits: run, end } = digitRun(text, at, LONGEST_RUN + 1);
  if (run.length > LONGEST_RUN) return undefined;
  if (run.length === 2 && isAdjacent(run)) return adjacentRange(text, run, end);
  return withDecimals(
    text,
    run.length > 1 ? { value: parseDecimal(run), script: 'chinese', bare: false, end } : readSection(text, at),
  );
}

/** 三四十, 七八百, 两三家: two neighbouring digits, then perhaps 十百千. */
function adjacentRange(text: string, run: string, at: number): Mantissa {
  const power = tenAt(text, at) ?? 0;
  return {
    value: decimal(BigInt(run.charAt(0)), power),
    to: decimal(BigInt(run.charAt(1)), power),
    script: 'chinese',
    bare: false,
    end: power > 0 ? at + 1 : at,
  };
}

function readSection(text: string, at: number): Mantissa {
  // 廿三 is 二十三.
  const tens = wholeTensAt(text, at);
  let total = (tens ?? 0) * 10;
  let pending: number | undefined;
  let last = tens === undefined ? 4 : 1;
  let zero = false;
  let end = tens === undefined ? at : at + 1;
  for (; ; end += 1) {
    const digit = digitAt(text, end);
    const power = digit === undefined ? tenAt(text, end) : undefined;
    if (digit !== undefined) {
      if (pending !== undefined && !zero) break;
      if (digit === 0 && total > 0 && !goesOn(text, end + 1)) break;
      // 三十两 is thirty 两: 两 counts within a number only before a scale word.
      if (isPairAt(text, end) && total > 0 && tenAt(text, end + 1) === undefined) break;
      zero = digit === 0;
      pending = digit;
    } else if (power !== undefined && power < last) {
      // 十二 begins with no digit before 十, and so does the end of 一千零十二.
      const bareTen = power === 1 && (end === at || zero);
      if (pending === undefined && !bareTen) break;
      if (power === 3 && beginsUnit(text, end)) break;
      total += (bareTen ? 1 : (pending ?? 1)) * 10 ** power;
      pending = undefined;
      zero = false;
      last = power;
    } else break;
  }
  const spoken = pending !== undefined && last >= 2 && last < 4 && !isZeroAt(text, end - 2);
  const next = digitAt(text, end);
  if (pending !== undefined && next === pending + 1 && last === 1) {
    return { value: decimal(total + pending), to: decimal(total + next), script: 'chinese', bare: false, end: end + 1 };
  }
  const rest = pending === undefined ? 0 : spoken ? pending * 10 ** (last - 1) : pending;
  return { value: decimal(total + rest), script: 'chinese', bare: false, end, digit: total === 0 };
}

/** 三点五; also 三十点五. */
function withDecimals(text: string, whole: Mantissa): Mantissa {
  const decimals = whole.to ? undefined : readDecimals(text, whole.end);
  return decimals
    ? { value: add(whole.value, decimals.value), script: 'chinese', bare: false, end: decimals.end }
    : whole;
}

/** The 点五 of 三点五, as a number below one. */
export function readDecimals(text: string, at: number): { value: Decimal; end: number } | undefined {
  const point = text.charAt(at);
  if (point !== '点' && point !== '點') return undefined;
  const { digits, end } = digitRun(text, at + 1, LONGEST, false);
  return digits === '' ? undefined : { value: { coefficient: BigInt(digits), exponent: 0 - digits.length }, end };
}

/** Chinese digits one behind another, `most` of them at the most, as Arabic ones. */
function digitRun(text: string, at: number, most: number, pairs = true): { digits: string; end: number } {
  let digits = '';
  while (digits.length < most) {
    const digit = digitAt(text, at + digits.length);
    if (digit === undefined) break;
    // Nobody dictates 两: it stands in 一两个 and 两三个, and is else a word of its own.
    if (isPairAt(text, at + digits.length) && (!pairs || (digits !== '' && digits !== '1'))) break;
    if (digits.length === 1 && isPairAt(text, at) && digit !== 3) break;
    digits += digit;
  }
  return { digits, end: at + digits.length };
}

function isAdjacent(run: string): boolean {
  const [a, b] = [Number(run.charAt(0)), Number(run.charAt(1))];
  return a > 0 && (b === a + 1 || (a === 3 && b === 5));
}

/** Whether a number goes on behind its 零: with a digit above zero, or with 十. */
function goesOn(text: string, at: number): boolean {
  return (digitAt(text, at) ?? 0) > 0 || tenAt(text, at) === 1;
}

function isGroupSign(character: string): boolean {
  return character === ',' || (character !== '' && GROUP_BLANKS.includes(character));
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST && isDigit(text.charAt(end))) end += 1;
  return end;
}
