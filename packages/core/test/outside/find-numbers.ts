// Every number of a text, whatever it is there for: the suite's Number model, which a report's figures are not.

import { readFraction } from '../../src/quantity/fraction.ts';
import { type Numeral, readNumeral } from '../../src/quantity/numeral.ts';
import { readUnit } from '../../src/quantity/unit.ts';
import { plus, type Rational, rational, times } from './rational.ts';

export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly value: Rational;
}

// Words that begin with a numeral, and formal numerals that are words when they stand alone (收拾, 大陆, 放肆, 入伍).
const WORDS = ['一切', '一看', '四川', '两两', '兩兩', '十足', '壹切'];
const FORMAL = '拾陆陸肆伍';
const CHINESE_DIGITS = '一二两兩三四五六七八九';
const DOZEN: Rational = { over: 12n, under: 1n };

export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = 0; at < text.length; ) {
    const word = WORDS.find((candidate) => text.startsWith(candidate, at));
    const match = word ? undefined : readAt(text, at);
    if (match && 'value' in match) found.push({ start: at, ...match });
    at = match?.end ?? at + (word?.length ?? 1);
  }
  return found;
}

/** The number that begins here; only its end where it is none to count. */
function readAt(text: string, at: number): Omit<FoundNumber, 'start'> | { end: number } | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral || ('-−'.includes(text.charAt(at)) && /[\d-]/.test(text.charAt(at - 1)))) return undefined;
  const fraction = numeral.bare ? undefined : readFraction(text, numeral);
  if (fraction?.quantity.over) {
    const { value, over } = fraction.quantity;
    return { end: fraction.end, value: rational(value, over) };
  }
  if (numeral.bare || numeral.to || isWord(text, at, numeral)) return { end: numeral.end };
  return readSlashed(text, numeral) ?? counted(text, numeral);
}

/** 3/5, and 1 3/5 with a blank behind the whole. */
function readSlashed(text: string, whole: Numeral): Omit<FoundNumber, 'start'> | undefined {
  const first = text.charAt(whole.end) === ' ' ? readNumeral(text, whole.end + 1) : whole;
  if (first?.script !== 'arabic' || text.charAt(first.end) !== '/') return undefined;
  const denominator = readNumeral(text, first.end + 1);
  if (denominator?.script !== 'arabic' || denominator.value.exponent !== 0) return undefined;
  const part = rational(first.value, denominator.value.coefficient);
  return { end: denominator.end, value: first === whole ? part : plus(rational(whole.value), part) };
}

function counted(text: string, { value, end, inside }: Numeral): Omit<FoundNumber, 'start'> {
  const number = rational(value);
  if (text.charAt(end) === '打') return { end: end + 1, value: times(number, DOZEN) };
  // 四百多 is 四百 here; 一千多万 keeps its 多.
  return { end: inside && '多余几幾来'.includes(text.charAt(end - 1)) ? end - 1 : end, value: number };
}

/** One digit before money or a discount belongs to the other models: 一美元, 一折. */
function isWord(text: string, at: number, { end }: Numeral): boolean {
  if (end !== at + 1) return false;
  if (FORMAL.includes(text.charAt(at))) return true;
  const unit = readUnit(text, end)?.unit;
  const other = unit?.dimension === 'money' || unit?.dimension === 'ratio' || text.startsWith('美刀', end);
  return other && CHINESE_DIGITS.includes(text.charAt(at));
}
