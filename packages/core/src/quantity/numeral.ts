// Reading a number where a Chinese text has one: 136.1, 1,234, 三百五十, 350余万, 1.2万亿, 三点五, 三四十, Ⅱ.
//
// A hand scanner: it looks at each character once or twice, whatever the text.
// The text must be folded first (`foldWidth`), so that １３６ is 136.

import { BOUNDS_INSIDE, type Bound } from './bound.ts';
import { add, compare, type Decimal, decimal, negate, shift } from './decimal.ts';
import { type Mantissa, readMantissa } from './mantissa.ts';
import { DIGITS, isZeroSign, MYRIADS, scaleOf, TENS } from './scale.ts';
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

interface Scaled {
  readonly value: Decimal;
  readonly power: number;
  readonly end: number;
  readonly inside: Bound | undefined;
}

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
