// The grammar of quantities in English, as `formatEn` writes them and as officials print them.

import { isDigit } from '../text/characters.ts';
import { BOUND_AFTER_EN, BOUND_EN, BOUNDS, type Bound } from './bound.ts';
import { type Decimal, decimal, negate, parseDecimal, shift } from './decimal.ts';
import { ROMANS } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { readRatio } from './ratio.ts';
import { NO_UNIT, readUnitEn, type Unit, unitById } from './unit.ts';
import { ordinalWords, readNumberWords, SCALES } from './words-en.ts';

interface QuantityMatchEn {
  readonly quantity: Quantity;
  readonly end: number;
}

const CURRENCY_SIGNS: readonly (readonly [sign: string, id: string])[] = [
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['¥', 'CNY'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['HK$', 'HKD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];
const BOUND_WORDS: readonly (readonly [word: string, bound: Bound])[] = BOUNDS.flatMap((bound) =>
  BOUND_EN[bound].filter((word) => word !== '').map((word) => [word, bound] as const),
).sort(([a], [b]) => b.length - a.length);

/**
 * Reads a whole text as one quantity: `more than 1 billion yuan`, `RMB 13.61 billion`, `nearly 30 percent`.
 * A conversion in brackets behind it (mu in hectares) is read over.
 * @throws {SyntaxError} when the text is anything else.
 */
export function parseQuantityEn(text: string, unit: Unit = NO_UNIT): Quantity {
  const ratio = readRatio(text.trim(), 0, true);
  if (ratio?.end === text.trim().length) return ratio.quantity;
  const match = readQuantityEn(text.trim(), 0);
  if (!match || (match.end !== text.trim().length && text.trim().slice(match.end, match.end + 2) !== ' (')) {
    throw new SyntaxError(`No quantity in “${text}”. Write digits, a scale word and a unit: 1.2 billion yuan.`);
  }
  const { quantity } = match;
  return quantity.unit.id === NO_UNIT.id ? { ...quantity, unit } : quantity;
}

/** The quantity that begins at `at`, bound word included, or nothing. */
function readQuantityEn(text: string, at: number): QuantityMatchEn | undefined {
  const before = readBound(text, at);
  const start = before?.end ?? at;
  const core = readGrade(text, start) ?? readFold(text, start) ?? readNumber(text, start);
  if (!core) return undefined;
  const after = Object.keys(BOUND_AFTER_EN).find((word) => text.startsWith(` ${word}`, core.end));
  const bound = before?.bound ?? BOUND_AFTER_EN[after ?? ''] ?? 'exact';
  return { quantity: { ...core.quantity, bound }, end: core.end + (after && !before ? after.length + 1 : 0) };
}

function readBound(text: string, at: number): { bound: Bound; end: number } | undefined {
  for (const [word, bound] of BOUND_WORDS) {
    const end = at + word.length;
    if (text.charAt(end) === ' ' && text.slice(at, end).toLowerCase() === word) return { bound, end: end + 1 };
  }
  return undefined;
}

/** Grade II, Level III. */
function readGrade(text: string, at: number): QuantityMatchEn | undefined {
  const unit = readUnitEn(text, at);
  if (unit?.unit.dimension !== 'grade') return undefined;
  let end = unit.end + 1;
  while ('IVX'.includes(text.charAt(end) || ' ')) end += 1;
  const value = ROMANS.indexOf(text.slice(unit.end + 1, end));
  return value > 0 ? { quantity: { value: decimal(value), unit: unit.unit, bound: 'exact' }, end } : undefined;
}

/** double, fourfold: one and two doublings. */
function readFold(text: string, at: number): QuantityMatchEn | undefined {
  const doubled = (times: number, end: number): QuantityMatchEn => ({
    quantity: { value: decimal(times), unit: unitById('doubling'), bound: 'exact' },
    end,
  });
  const word = text.slice(at, at + 8).toLowerCase();
  if (word.startsWith('doubled')) return doubled(1, at + 7);
  if (word.startsWith('double')) return doubled(1, at + 6);
  for (const [fold, times] of [
    ['fourfold', 2],
    ['eightfold', 3],
    ['sixteenfold', 4],
  ] as const) {
    if (text.slice(at, at + fold.length).toLowerCase() === fold) return doubled(times, at + fold.length);
  }
  return undefined;
}

function readNumber(text: string, at: number): QuantityMatchEn | undefined {
  const currency = CURRENCY_SIGNS.find(([sign]) => text.startsWith(sign, at));
  let start = at;
  if (currency) start += currency[0].length + (text.charAt(at + currency[0].length) === ' ' ? 1 : 0);
  const low = readScaled(text, start);
  if (!low) return undefined;
  if (low.over !== undefined) {
    return { quantity: { value: low.value, over: low.over, unit: unitById('fraction'), bound: 'exact' }, end: low.end };
  }
  const high = text.startsWith(' to ', low.end) ? readScaled(text, low.end + 4) : undefined;
  const end = high?.end ?? low.end;
  const unit = currency ? { unit: unitById(currency[1]), end } : unitBehind(text, end);
  return {
    quantity: {
      value: low.value,
      ...(high && { to: high.value }),
      unit: unit?.unit ?? NO_UNIT,
      bound: 'exact',
      ...(low.ordinal && { ordinal: true as const }),
    },
    end: unit?.end ?? end,
  };
}

interface Scaled {
  readonly value: Decimal;
  readonly end: number;
  readonly over?: bigint;
  readonly ordinal?: boolean;
}

function readScaled(text: string, at: number): Scaled | undefined {
  const digits = readDigits(text, at);
  if (!digits) return readWords(text, at);
  for (const suffix of ['st', 'nd', 'rd', 'th']) {
    if (text.startsWith(suffix, digits.end)) return { ...digits, end: digits.end + 2, ordinal: true };
  }
  for (const [power, word] of SCALES) {
    if (text.startsWith(` ${word}`, digits.end)) {
      return { value: shift(digits.value, power), end: digits.end + word.length + 1 };
    }
  }
  return digits;
}

function readWords(text: string, at: number): Scaled | undefined {
  const words = readNumberWords(text, at);
  if (!words) return undefined;
  if (words.ordinal) return { value: decimal(words.value), end: words.end, ordinal: true };
  const over = fractionBehind(text, words.end);
  return { value: decimal(words.value), end: over?.end ?? words.end, ...(over && { over: over.over }) };
}

/** The “thirds” of two thirds. */
function fractionBehind(text: string, at: number): { over: bigint; end: number } | undefined {
  if (text.charAt(at) !== ' ' && text.charAt(at) !== '-') return undefined;
  let end = at + 1;
  while (/[a-z-]/i.test(text.charAt(end) || ' ') && end - at < 40) end += 1;
  const word = text.slice(at + 1, end).toLowerCase();
  const single = word.endsWith('s') ? word.slice(0, -1) : word;
  if (word === 'half' || word === 'halves') return { over: 2n, end };
  if (single === 'quarter') return { over: 4n, end };
  const ordinal = readNumberWords(single, 0);
  return ordinal?.ordinal &&
    ordinal.value > 2n &&
    ordinal.end === single.length &&
    ordinalWords(ordinal.value) === single
    ? { over: ordinal.value, end }
    : undefined;
}

function readDigits(text: string, at: number): { value: Decimal; end: number } | undefined {
  const negative = text.charAt(at) === '-' || text.charAt(at) === '−';
  let end = negative ? at + 1 : at;
  let digits = '';
  for (; ; end += 1) {
    const character = text.charAt(end);
    if (isDigit(character)) digits += character;
    else if (character !== ',' || !isDigit(text.charAt(end + 1)) || digits === '') break;
  }
  if (digits === '') return undefined;
  if (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) {
    const point = end;
    end += 1;
    while (isDigit(text.charAt(end))) end += 1;
    digits += text.slice(point, end);
  }
  const value = parseDecimal(digits);
  return { value: negative ? negate(value) : value, end };
}

function unitBehind(text: string, at: number): { unit: Unit; end: number } | undefined {
  const spaced = text.charAt(at) === ' ' || text.charAt(at) === '-';
  return readUnitEn(text, at) ?? (spaced ? readUnitEn(text, at + 1) : undefined);
}
