// Reading a number where a Chinese text has one: 136.1, 1,234, 三百五十, 350余万, 1.2万亿, 三点五, 三四十, Ⅱ.
//
// A hand scanner: it looks at each character once or twice, whatever the text.
// The text must be folded first (`foldWidth`), so that １３６ is 136.

import type { Bound } from './bound.ts';
import { add, compare, type Decimal, decimal, negate, shift } from './decimal.ts';
import { type Mantissa, readDecimals, readMantissa } from './mantissa.ts';
import { insideAt, type Scale, scaleOf } from './scale.ts';
import { isPairAt, isSignAt, isZeroAt } from './signs.ts';
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

/** The number that begins at `at`, or nothing. */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const sign = readMinus(text, at);
  if (sign === at) return readUnsigned(text, at);
  const positive = readUnsigned(text, sign);
  return positive && !positive.bare && positive.script !== 'roman'
    ? { ...positive, value: negate(positive.value), ...(positive.to && { to: negate(positive.to) }) }
    : undefined;
}

/** The index behind a minus sign, 负 or 零下 at `at`; `at` itself where there is none. */
export function readMinus(text: string, at: number): number {
  const sign = text.charAt(at);
  if (sign === '-' || sign === '−') return at + 1;
  // 为企业减负63.2亿元, 承担负: no number is below zero there.
  if (sign === '负' || sign === '負') return '减減担擔抱背欠肩自'.includes(text.charAt(at - 1) || ' ') ? at : at + 1;
  return sign === '零' && text.charAt(at + 1) === '下' ? at + 2 : at;
}

/** Whether a character can begin a number; a quick test before `readNumeral`. */
export function startsNumeral(character: string): boolean {
  return (character >= '0' && character <= '9') || isSignAt(character, 0) || romanSign(character) > 0;
}

/** What has been read of a number, and the scale of its last part, below which the next one lies. */
interface Sum extends Scale {
  readonly value: Decimal;
}

function readUnsigned(text: string, at: number): Numeral | undefined {
  const roman = readRoman(text, at);
  if (roman) return roman;
  const first = readMantissa(text, at);
  if (!first) return undefined;
  const { script, bare } = first;
  let sum = withScale(text, first);
  if (first.to) return { value: sum.value, to: shift(first.to, sum.power), script, bare, end: sum.end };
  while (!bare) {
    const next: Sum | undefined = joinPart(text, sum, script);
    if (!next) break;
    sum = next;
  }
  // 两千万点五: decimals behind the scale words.
  const decimals = script === 'chinese' && !bare && sum.power > 0 ? readDecimals(text, sum.end) : undefined;
  const value = decimals ? add(sum.value, decimals.value) : sum.value;
  const end = decimals?.end ?? sum.end;
  const after = sum.inside ? undefined : insideBehind(text, end);
  const inside = sum.inside ?? after?.bound;
  return { value, script, bare, end: after?.end ?? end, ...(inside && { inside }) };
}

function withScale(text: string, mantissa: Mantissa): Sum {
  // A Chinese number has its 百 and 千 inside: 五十千瓦 is no 50,000.
  const { power, myriads, inside, end } = scaleOf(
    text,
    mantissa.end,
    mantissa.script === 'arabic' || mantissa.value.exponent < 0,
  );
  return { value: power === 0 ? mantissa.value : shift(mantissa.value, power), power, myriads, inside, end };
}

/** The next part of a number of falling scale: 2亿3000万, 三亿零五百万, 5万4千6百, 三万五, and the 亿 of 一万五千亿. */
function joinPart(text: string, sum: Sum, script: Mantissa['script']): Sum | undefined {
  if (sum.power < 2 || sum.inside) return undefined;
  const zero = isZeroAt(text, sum.end);
  const next = readMantissa(text, zero ? sum.end + 1 : sum.end);
  if (!next || next.to || next.bare) return undefined;
  const part = withScale(text, next);
  const limit = decimal(1, sum.power);
  if (next.script === 'arabic' && part.power === 0 && !zero && !(script === 'arabic' && isGroup(text, sum, next)))
    return undefined;
  if (compare(part.value, limit) < 0) {
    // 三万五 is 35,000 in speech; 三万两 is a weight.
    const spoken = part.power === 0 && !zero && next.digit;
    if (spoken && isPairAt(text, sum.end)) return undefined;
    return { ...part, value: add(sum.value, spoken ? shift(next.value, sum.power - 1) : part.value) };
  }
  const group = shift(part.value, -part.myriads);
  const fits = compare(group, limit) < 0 && (zero || compare(group, decimal(1, sum.power - 1)) >= 0);
  if (part.myriads === 0 || sum.value.exponent < 0 || !fits) return undefined;
  return { ...part, value: shift(add(sum.value, group), part.myriads), power: part.myriads };
}

/** The 4000 of 3万4000: four digits fill what 万 left open. Four digits before 年 are a year. */
function isGroup(text: string, sum: Sum, { value, end }: Mantissa): boolean {
  return (
    sum.myriads === 4 && sum.power === 4 && end - sum.end === 4 && value.exponent === 0 && text.charAt(end) !== '年'
  );
}

/** 余, 多, 来 or 几 right behind the number; 来 only where a unit follows (十来个, not 十来自). */
function insideBehind(text: string, at: number): { bound: Bound; end: number } | undefined {
  const word = insideAt(text, at);
  return word && text.charAt(at) === '来' && !readUnit(text, word.end) ? undefined : word;
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
