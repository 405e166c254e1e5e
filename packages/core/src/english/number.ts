// A number as English prints it: 13,610, 13.61 billion, 3.6 hundred million, two hundred, two-thirds, one in five.

import { add, type Decimal, decimal, multiply, parseDecimal, shift } from '../quantity/decimal.ts';
import { ordinalWords, readNumberWords, SCALES } from '../quantity/words-en.ts';
import { isDigit, isLatin } from '../text/characters.ts';

export interface EnglishNumber {
  readonly value: Decimal;
  /** Index behind its last character. */
  readonly end: number;
  /** The denominator of a fraction. */
  readonly over?: bigint;
  readonly ordinal?: true;
  /** Written without a digit. */
  readonly words: boolean;
  /** By how many powers of ten million, billion and the like behind it shift it. */
  readonly power: number;
}

const DIGITS = /\d{1,3}(?:,\d{3}){1,7}(?![\d,]*\d{4})(?:\.\d{1,12})?|\d{1,24}(?:\.\d{1,12})?/y;
const SCALE_WORDS: readonly (readonly [word: string, power: number])[] = [
  ['hundred', 2],
  ...SCALES.flatMap(([power, word]) => [[`${word}s`, power] as const, [word, power] as const]),
  ['trn', 12],
  ['tn', 12],
  ['bln', 9],
  ['bn', 9],
  ['mln', 6],
  ['mn', 6],
];
/** Letters that are a scale only where they touch the digits of money: $5m. */
const MONEY_LETTERS: readonly (readonly [word: string, power: number])[] = [
  ['m', 6],
  ['b', 9],
  ['k', 3],
];

/** The number that begins at `at` of a lower-case text; `money` when a currency sign stands before it. */
export function readEnglishNumber(text: string, at: number, money = false): EnglishNumber | undefined {
  if (isDigit(text.charAt(at))) return readDigits(text, at, money);
  return isLatin(text.charAt(at)) ? readWords(text, at) : undefined;
}

function readDigits(text: string, at: number, money: boolean): EnglishNumber | undefined {
  DIGITS.lastIndex = at;
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return undefined;
  const value = parseDecimal(digits.replaceAll(',', ''));
  const end = at + digits.length;
  const suffix = text.slice(end, end + 2);
  if (['st', 'nd', 'rd', 'th'].includes(suffix) && !isLatin(text.charAt(end + 2)) && !digits.includes('.'))
    return { value, end: end + 2, ordinal: true, words: false, power: 0 };
  const part = value.exponent === 0 ? readOutOf(text, value.coefficient, end) : undefined;
  if (part) return { ...part, words: false };
  return withScales({ value, end, words: false, power: 0 }, text, money);
}

/** 13.61 billion, 1.3 hundred million, two hundred thousand: each scale word multiplies. */
function withScales(number: EnglishNumber, text: string, money: boolean): EnglishNumber {
  let found = number;
  for (let rounds = 0; rounds < 3; rounds += 1) {
    const scale = scaleAt(text, found.end, money && found.power === 0);
    if (!scale) break;
    found = {
      ...found,
      value: shift(found.value, scale.power),
      end: scale.end,
      power: found.power + scale.power,
    };
  }
  return found;
}

function scaleAt(text: string, at: number, money: boolean): { power: number; end: number } | undefined {
  const gap = text.charAt(at) === ' ' || text.charAt(at) === '-' ? 1 : 0;
  for (const [word, power] of SCALE_WORDS) {
    const end = at + gap + word.length;
    if (text.startsWith(word, at + gap) && !isLatin(text.charAt(end))) return { power, end };
  }
  if (!money || gap > 0) return undefined;
  for (const [word, power] of MONEY_LETTERS) {
    if (text.charAt(at) === word && !isLatin(text.charAt(at + 1))) return { power, end: at + 1 };
  }
  return undefined;
}

function readWords(text: string, at: number): EnglishNumber | undefined {
  return readHalf(text, at) ?? readWith(text, at, article(text, at)) ?? readCardinal(text, at);
}

/** half a million, half. */
function readHalf(text: string, at: number): EnglishNumber | undefined {
  if (!wordAt(text, at, 'half')) return undefined;
  const end = at + 4;
  if (text.startsWith(' a dozen', end)) return { value: decimal(6), end: end + 8, words: true, power: 0 };
  const scale = text.startsWith(' a ', end) ? scaleAt(text, end + 2, false) : undefined;
  if (scale && scale.power > 0)
    return { value: decimal(5, scale.power - 1), end: scale.end, words: true, power: scale.power };
  return { value: decimal(1), over: 2n, end, words: true, power: 0 };
}

function article(text: string, at: number): number | undefined {
  if (text.startsWith('an ', at)) return at + 3;
  if (text.startsWith('a ', at) || text.startsWith('a-', at)) return at + 2;
  return undefined;
}

/** a hundred, a dozen, a third. */
function readWith(text: string, at: number, behind: number | undefined): EnglishNumber | undefined {
  if (behind === undefined || isLatin(text.charAt(at - 1))) return undefined;
  const part = readDenominator(text, behind, 1n);
  const scaled = part ? ofScale(text, part.end) : undefined;
  if (part && scaled)
    return { value: decimal(1, scaled.power), over: part.over, end: scaled.end, words: true, power: scaled.power };
  if (part) return { value: decimal(1), over: part.over, end: part.end, words: true, power: 0 };
  if (wordAt(text, behind, 'dozen')) return { value: decimal(12), end: behind + 5, words: true, power: 0 };
  const scale = scaleAt(text, behind - 1, false);
  if (!scale || !/^[a-z]/.test(text.charAt(behind))) return undefined;
  // a hundred and twenty
  const rest =
    scale.power >= 2 && text.startsWith(' and ', scale.end) ? readNumberWords(text, scale.end + 5) : undefined;
  const value = decimal(1, scale.power);
  if (rest && !rest.ordinal && rest.value < 100n && scale.power === 2)
    return withScales({ value: add(value, decimal(rest.value)), end: rest.end, words: true, power: 0 }, text, false);
  return withScales({ value, end: scale.end, words: true, power: scale.power }, text, false);
}

/** The “of a trillion” of a quarter of a trillion. */
function ofScale(text: string, at: number): { power: number; end: number } | undefined {
  return text.startsWith(' of a ', at) ? scaleAt(text, at + 5, false) : undefined;
}

function readCardinal(text: string, at: number): EnglishNumber | undefined {
  const read = readNumberWords(text, at);
  if (!read || isLatin(text.charAt(read.end)) || isLatin(text.charAt(at - 1))) return undefined;
  // Three trillion-yuan thresholds are three.
  const counted = text.startsWith('-yuan', read.end)
    ? /^[a-z]+(?= (?:million|billion|trillion)$)/.exec(text.slice(at, read.end))
    : null;
  if (counted) {
    const few = readNumberWords(counted[0], 0);
    return few && { value: decimal(few.value), end: at + counted[0].length, words: true, power: 0 };
  }
  if (read.ordinal) return { value: decimal(read.value), end: read.end, ordinal: true, words: true, power: 0 };
  const part = readDenominator(text, read.end + 1, read.value);
  if (part && ' -'.includes(text.charAt(read.end)))
    return { value: decimal(read.value), over: part.over, end: part.end, words: true, power: 0 };
  const among = readOutOf(text, read.value, read.end);
  if (among) return { ...among, words: true };
  if (text.startsWith(' dozen', read.end) && !isLatin(text.charAt(read.end + 6)))
    return { value: decimal(read.value * 12n), end: read.end + 6, words: true, power: 0 };
  const half = / and (?:a|one)[ -]half(?![a-z])/y;
  half.lastIndex = read.end;
  const more = half.exec(text)?.[0];
  const number: EnglishNumber = {
    value: more === undefined ? decimal(read.value) : decimal(read.value * 10n + 5n, -1),
    end: read.end + (more?.length ?? 0),
    words: true,
    power: 0,
  };
  return withScales(withPoint(number, text), text, false);
}

/** one point three million. */
function withPoint(number: EnglishNumber, text: string): EnglishNumber {
  if (!text.startsWith(' point ', number.end)) return number;
  const rest = readNumberWords(text, number.end + 7);
  if (!rest || rest.ordinal || rest.value > 9n) return number;
  return { ...number, value: add(number.value, multiply(decimal(rest.value), decimal(1, -1))), end: rest.end };
}

/** The “thirds” of two thirds. */
function readDenominator(text: string, at: number, many: bigint): { over: bigint; end: number } | undefined {
  let end = at;
  while (end - at < 14 && isLatin(text.charAt(end))) end += 1;
  const word = text.slice(at, end);
  if (word === 'half' || word === 'halves') return { over: 2n, end };
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  if (many === 1n && single !== word) return undefined;
  // the third quarter is a season, a quarter of an hour a time
  if (single === 'quarter') return text.startsWith(' of the year', end) ? undefined : { over: 4n, end };
  const ordinal = single.length < 4 ? undefined : readNumberWords(single, 0);
  const fits =
    ordinal?.ordinal && ordinal.value > 2n && ordinal.end === single.length && ordinalWords(ordinal.value) === single;
  return fits ? { over: ordinal.value, end } : undefined;
}

/** one in five, 9 out of every 10. */
function readOutOf(
  text: string,
  part: bigint,
  at: number,
): Pick<EnglishNumber, 'value' | 'over' | 'end' | 'power'> | undefined {
  const words = / (?:in|out of)(?: every)? /y;
  words.lastIndex = at;
  const between = words.exec(text)?.[0];
  if (between === undefined) return undefined;
  const start = at + between.length;
  const digits = /\d{1,3}(?![\d.,]*\d)/y;
  digits.lastIndex = start;
  const number = digits.exec(text)?.[0];
  const read = number === undefined ? readNumberWords(text, start) : undefined;
  const whole = number === undefined ? read?.value : BigInt(number);
  const end = number === undefined ? (read?.end ?? start) : start + number.length;
  if (whole === undefined || read?.ordinal || whole <= part || whole > 100n || isLatin(text.charAt(end)))
    return undefined;
  // “two in three cities” counts; “80 in 2024” does not reach here.
  if (between.startsWith(' in ') && !between.includes('every') && part > 9n) return undefined;
  return { value: decimal(part), over: whole, end, power: 0 };
}

/** Whether this whole word stands at `at`. */
export function wordAt(text: string, at: number, word: string): boolean {
  return text.startsWith(word, at) && !isLatin(text.charAt(at + word.length)) && !isLatin(text.charAt(at - 1));
}
