// Reading a number where a Chinese text has one: 136.1, 1,234, 三百五十, 350余万, 1.2万亿, 三点五, 三四十, Ⅱ.
//
// A hand scanner: it looks at each character once or twice, whatever the text.
// The text must be folded first (`foldWidth`), so that １３６ is 136.

import { BOUNDS_INSIDE, type Bound } from './bound.ts';
import { add, compare, type Decimal, decimal, negate, parseDecimal, shift } from './decimal.ts';
import { readUnit } from './unit.ts';

export interface Numeral {
  readonly value: Decimal;
  /** The upper end, when adjacent digits give a range: 三四十 is 30 to 40. */
  readonly to?: Decimal;
  /** A bound word inside the number: 350余万. */
  readonly inside?: Bound;
  readonly script: 'arabic' | 'chinese' | 'roman';
  /** A scale word with no digit before it: the 千 of 近千家. */
  readonly bare: boolean;
  /** Index behind the number. */
  readonly end: number;
}

/** A number before its 万 and 亿; `digit` when it is one Chinese digit. */
type Mantissa = Omit<Numeral, 'inside'> & { readonly digit?: boolean };

interface Scaled {
  readonly value: Decimal;
  readonly power: number;
  readonly end: number;
  readonly inside: Bound | undefined;
}

const DIGITS = new Map(
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
const TENS = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
const MYRIADS = new Map([
  ['万', 4],
  ['亿', 8],
]);
const GROUP_BLANKS = '\u00a0\u2009\u202f';

/** The number that begins at `at`, or nothing. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const sign = text.charAt(at);
  if (sign === '-' || sign === '−' || sign === '负') {
    const positive = readUnsigned(text, at + 1);
    return positive && !positive.bare && positive.script !== 'roman'
      ? { ...positive, value: negate(positive.value), ...(positive.to && { to: negate(positive.to) }) }
      : undefined;
  }
  return readUnsigned(text, at);
}

/** Whether a character can begin a number; a quick test before `readNumeral`. */
export function startsNumeral(character: string): boolean {
  return (
    (character >= '0' && character <= '9') ||
    DIGITS.has(character) ||
    TENS.has(character) ||
    MYRIADS.has(character) ||
    romanSign(character) > 0
  );
}

function readUnsigned(text: string, at: number): Numeral | undefined {
  const roman = readRoman(text, at);
  if (roman) return roman;
  const first = readMantissa(text, at);
  if (!first) return undefined;
  if (first.to) return scaleRange(text, first, first.to);

  const head = withScale(text, first);
  let { value, power, end, inside } = head;
  // 2亿3000万, 三亿零五百万: parts of falling scale.
  while (power >= 4 && !inside && !first.bare) {
    const zero = isZeroSign(text.charAt(end));
    const next = readMantissa(text, zero ? end + 1 : end);
    if (!next || next.to || next.bare) break;
    const part = withScale(text, next);
    if (next.script === 'arabic' && part.power === 0) break;
    if (compare(part.value, decimal(1, power)) >= 0) break;
    // 三万五 is 35,000 in speech.
    const spoken = part.power === 0 && !zero && next.digit;
    value = add(value, spoken ? shift(next.value, power - 1) : part.value);
    ({ power, end, inside } = part);
  }
  const after = inside ? undefined : insideWord(text, end);
  if (after) {
    inside = after;
    end += 1;
  }
  return { value, script: first.script, bare: first.bare, end, ...(inside && { inside }) };
}

function withScale(text: string, mantissa: Mantissa): Scaled {
  const { power, end } = scaleOf(text, mantissa.end);
  const inside = power > 0 ? insideBefore(text, mantissa.end) : undefined;
  return { value: shift(mantissa.value, power), power, end, inside };
}

function scaleRange(text: string, first: Mantissa, to: Decimal): Numeral {
  const { power, end } = scaleOf(text, first.end);
  return { value: shift(first.value, power), to: shift(to, power), script: 'chinese', bare: false, end };
}

/** The scale words behind a mantissa, with 余 before them: 亿 → 8, 余万 → 4, 万亿 → 12. None → 0. */
function scaleOf(text: string, at: number): { power: number; end: number } {
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

function beginsUnit(text: string, at: number): boolean {
  const match = readUnit(text, at);
  return match !== undefined && match.end - at >= 2;
}

function insideBefore(text: string, at: number): Bound | undefined {
  const character = text.charAt(at) === ' ' ? text.charAt(at + 1) : text.charAt(at);
  return BOUNDS_INSIDE.get(character);
}

/** 余, 多 or 来 right behind the number; 来 only where a unit follows (十来个, not 十来自). */
function insideWord(text: string, at: number): Bound | undefined {
  const character = text.charAt(at);
  if (character === '来' && !readUnit(text, at + 1)) return undefined;
  return BOUNDS_INSIDE.get(character);
}

function readMantissa(text: string, at: number): Mantissa | undefined {
  const character = text.charAt(at);
  if (character >= '0' && character <= '9') return readArabic(text, at);
  return DIGITS.has(character) ? readChinese(text, at) : readBareScale(text, at);
}

function readArabic(text: string, at: number): Mantissa {
  let end = digitsEnd(text, at);
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
  let run = '';
  let end = at;
  for (let digit = DIGITS.get(text.charAt(end)); digit !== undefined; digit = DIGITS.get(text.charAt(end))) {
    run += digit;
    end += 1;
  }
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
  let digits = '';
  let end = whole.end + 1;
  for (let digit = DIGITS.get(text.charAt(end)); digit !== undefined; digit = DIGITS.get(text.charAt(end))) {
    digits += digit;
    end += 1;
  }
  if (digits === '') return whole;
  const value = add(whole.value, { coefficient: BigInt(digits), exponent: 0 - digits.length });
  return { value, script: 'chinese', bare: false, end };
}

/** Ⅱ, and II or IV of Latin letters where 类 or 级 follows. */
function readRoman(text: string, at: number): Numeral | undefined {
  const sign = romanSign(text.charAt(at));
  if (sign > 0) return { value: decimal(sign), script: 'roman', bare: false, end: at + 1 };
  let end = at;
  while (end - at < 5 && 'IVX'.includes(text.charAt(end) || ' ')) end += 1;
  if (end === at || !readUnit(text, end, true)) return undefined;
  const value = ROMANS.indexOf(text.slice(at, end));
  return value > 0 ? { value: decimal(value), script: 'roman', bare: false, end } : undefined;
}

/** Roman numerals to twelve, by value. */
export const ROMANS: readonly string[] = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function romanSign(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x2160 && code <= 0x216b ? code - 0x215f : code >= 0x2170 && code <= 0x217b ? code - 0x216f : 0;
}

function isAdjacent(run: string): boolean {
  const [a, b] = [Number(run.charAt(0)), Number(run.charAt(1))];
  return a > 0 && (b === a + 1 || (a === 3 && b === 5));
}

function hasMoreDigits(text: string, at: number): boolean {
  return (DIGITS.get(text.charAt(at)) ?? 0) > 0;
}

function isZeroSign(character: string): boolean {
  return DIGITS.get(character) === 0;
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isGroupSign(character: string): boolean {
  return character === ',' || (character !== '' && GROUP_BLANKS.includes(character));
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charAt(end))) end += 1;
  return end;
}
