// The grammar of quantities in Chinese: bound, number, unit, bound. One reader for the loader and for extraction.

import { foldWidth } from '../text/fold.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, BOUNDS_BEFORE_BARE, BOUNDS_WITHIN_WORDS, type Bound } from './bound.ts';
import { add, compare, type Decimal, decimal, shift } from './decimal.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { isClassifier, NO_UNIT, readUnit, type Unit, type UnitMatch, unitById } from './unit.ts';

export interface QuantityMatch {
  readonly quantity: Quantity;
  /** Index behind the last character that belongs to the quantity. */
  readonly end: number;
  /** Where the number itself begins, behind its bound word. */
  readonly numberAt: number;
  readonly script: Numeral['script'];
  /** A scale word without a digit: 近千家. Without a bound it is no figure. */
  readonly bare: boolean;
}

const RANGE_SIGNS = ['——', '—', '–', '-', '~', '～', '至', '到', '−'];
const LONGEST_BOUND = Math.max(...[...BOUNDS_BEFORE.keys()].map((word) => word.length));
const PERCENT = unitById('percent');
const PER_MILLE = unitById('per-mille');
const FRACTION: Unit = unitById('fraction');
const DOUBLING = unitById('doubling');
const TENTH = unitById('tenth');

/**
 * Reads a whole text as one quantity, as printed: `超10亿元`, `6000余亩`, `低于30微克/立方米`, `近四成`, `第八年`.
 * @throws {SyntaxError} when the text is not a quantity from its first character to its last.
 */
export function parseQuantity(text: string): Quantity {
  const folded = foldWidth(text.trim());
  const match = readQuantity(folded, 0);
  if (!match) throw new SyntaxError(`No quantity in “${text}”. Write it as the report prints it: 超10亿元.`);
  if (match.end !== folded.length) {
    throw new SyntaxError(`“${text.trim().slice(match.end)}” in “${text}” is not part of a quantity known here.`);
  }
  return match.quantity;
}

/** The quantity that begins at `at` in a folded text (bound word included), or nothing. */
export function readQuantity(text: string, at: number): QuantityMatch | undefined {
  const before = readBoundBefore(text, at);
  const numberAt = before?.end ?? at;
  const core =
    readOrdinal(text, numberAt) ??
    readDoubling(text, numberAt) ??
    readFraction(text, numberAt) ??
    readPlain(text, numberAt);
  if (!core) return undefined;
  const after = readBoundAfter(text, core.end, core.quantity.unit);
  const bound = strictest(core.quantity.bound, before?.bound, after?.bound);
  return { ...core, quantity: { ...core.quantity, bound }, end: after?.end ?? core.end, numberAt };
}

/** The bound word that begins at `at`, the longest one; a blank may follow it. */
export function readBoundBefore(text: string, at: number): { bound: Bound; end: number } | undefined {
  for (let length = LONGEST_BOUND; length > 0; length -= 1) {
    const word = text.slice(at, at + length);
    const bound =
      BOUNDS_BEFORE.get(word) ?? (isBareNumber(text, at + length) ? BOUNDS_BEFORE_BARE.get(word) : undefined);
    if (!bound || BOUNDS_WITHIN_WORDS.get(word)?.includes(text.charAt(at - 1) || ' ')) continue;
    return { bound, end: skipBlank(text, at + length) };
  }
  return undefined;
}

function isBareNumber(text: string, at: number): boolean {
  return text.charAt(at) === '半' || readNumeral(text, at)?.bare === true;
}

function readBoundAfter(text: string, at: number, unit: Unit): { bound: Bound; end: number } | undefined {
  const start = text.charAt(at) === '(' || text.charAt(at) === '（' ? at + 1 : at;
  for (let length = 3; length > 0; length -= 1) {
    const word = text.slice(start, start + length);
    const bound = BOUNDS_AFTER.get(word);
    if (!bound) continue;
    // 3年多 is more than 3 years; 5个多功能厅 is five halls. 起 starts words as well (5家起步).
    if (length === 1 && (isClassifier(unit) || (word === '起' && unit.dimension !== 'money'))) continue;
    if (start > at && !')）'.includes(text.charAt(start + word.length) || ' ')) continue;
    return { bound, end: start + word.length + (start > at ? 1 : 0) };
  }
  return undefined;
}

type Core = Omit<QuantityMatch, 'numberAt'>;

/** 第八年, 第3位. */
function readOrdinal(text: string, at: number): Core | undefined {
  if (text.charAt(at) !== '第') return undefined;
  const numeral = readNumeral(text, at + 1);
  if (!numeral || numeral.bare) return undefined;
  const unit = unitAfter(text, numeral);
  return {
    quantity: { value: numeral.value, unit: unit?.unit ?? NO_UNIT, bound: 'exact', ordinal: true },
    end: unit?.end ?? numeral.end,
    script: numeral.script,
    bare: false,
  };
}

/** 翻一番, 翻两番, 翻了一番; 翻番 alone is once. */
function readDoubling(text: string, at: number): Core | undefined {
  if (text.charAt(at) !== '翻') return undefined;
  const start = at + (text.charAt(at + 1) === '了' ? 2 : 1);
  const core = (value: Decimal, end: number): Core => ({
    quantity: { value, unit: DOUBLING, bound: 'exact' },
    end,
    script: 'chinese',
    bare: false,
  });
  if (text.charAt(start) === '番') return core(decimal(1), start + 1);
  const numeral = readNumeral(text, start);
  return numeral && text.charAt(numeral.end) === '番' ? core(numeral.value, numeral.end + 1) : undefined;
}

/** 一半, 半数, 百分之五十, 三分之一. */
function readFraction(text: string, at: number): Core | undefined {
  if (text.startsWith('一半', at) || text.startsWith('半数', at)) return fraction(decimal(1), 2n, at + 2);
  if (text.charAt(at) === '半' && text.charAt(at - 1) === '过') return fraction(decimal(1), 2n, at + 1);
  for (const [prefix, unit] of [
    ['百分之', PERCENT],
    ['千分之', PER_MILLE],
  ] as const) {
    if (!text.startsWith(prefix, at)) continue;
    const numeral = readNumeral(text, at + prefix.length);
    return numeral && withUnit(numeral, unit, numeral.end);
  }
  const denominator = readNumeral(text, at);
  if (!denominator || denominator.to || !text.startsWith('分之', denominator.end)) return undefined;
  const numerator = readNumeral(text, denominator.end + 2);
  if (!numerator || denominator.value.coefficient <= 0n || denominator.value.exponent < 0) return undefined;
  return fraction(
    numerator.value,
    denominator.value.coefficient * 10n ** BigInt(denominator.value.exponent),
    numerator.end,
  );
}

function fraction(value: Decimal, over: bigint, end: number): Core {
  return { quantity: { value, over, unit: FRACTION, bound: 'exact' }, end, script: 'chinese', bare: false };
}

function readPlain(text: string, at: number): Core | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  const unit = unitAfter(text, numeral);
  const end = unit?.end ?? numeral.end;
  // 三成五 is 35 percent.
  const half = unit?.unit.id === 'tenth' ? readNumeral(text, end) : undefined;
  if (half?.script === 'chinese' && !half.bare && half.end === end + 1) {
    return withUnit({ ...numeral, value: add(numeral.value, shift(half.value, -1)) }, TENTH, half.end);
  }
  const core = withUnit(unit?.inside ? { ...numeral, inside: 'over' } : numeral, unit?.unit ?? NO_UNIT, end);
  return (numeral.to ? undefined : readRange(text, numeral, core)) ?? core;
}

/** 5%—6%, 3至5个, 10-15亿元: the first number takes the scale and unit of the second where it has none. */
function readRange(text: string, low: Numeral, first: Core): Core | undefined {
  const sign = RANGE_SIGNS.find((candidate) => text.startsWith(candidate, first.end));
  if (!sign || low.bare || low.script === 'roman') return undefined;
  const highAt = first.end + sign.length;
  const high = readNumeral(text, highAt);
  if (!high || high.bare || high.to || high.script !== low.script) return undefined;
  const unit = unitAfter(text, high);
  const found = unit?.unit ?? NO_UNIT;
  const own = first.quantity.unit;
  if (own.id !== NO_UNIT.id && own.id !== found.id) return undefined;
  // 5至6亿元: the scale word stands once, behind the second number.
  const shared =
    own.id === NO_UNIT.id && first.end === low.end && low.value.exponent <= 0 ? sharedScale(text, highAt, high) : 0;
  const value = { coefficient: low.value.coefficient, exponent: low.value.exponent + shared };
  if (compare(value, high.value) >= 0) return undefined;
  return {
    quantity: { value, to: high.value, unit: found, bound: high.inside ?? 'exact' },
    end: unit?.end ?? high.end,
    script: low.script,
    bare: false,
  };
}

/** The power of ten that 万, 亿 … put on a number that begins with an Arabic mantissa. */
function sharedScale(text: string, at: number, numeral: Numeral): number {
  let power = 0;
  for (let index = at; index < numeral.end; index += 1) {
    power += { 百: 2, 千: 3, 万: 4, 亿: 8 }[text.charAt(index)] ?? 0;
  }
  return numeral.script === 'arabic' ? power : 0;
}

function withUnit(numeral: Numeral, unit: Unit, end: number): Core {
  return {
    quantity: {
      value: numeral.value,
      ...(numeral.to && { to: numeral.to }),
      unit,
      bound: numeral.inside ?? 'exact',
    },
    end,
    script: numeral.script,
    bare: numeral.bare,
  };
}

/** The unit behind a number, one blank allowed: 2.7 %. `inside` for 一个多月, where 多 splits the unit. */
function unitAfter(text: string, numeral: Numeral): (UnitMatch & { inside?: true }) | undefined {
  const at = skipBlank(text, numeral.end);
  if (text.charAt(at) === '个' && '多余'.includes(text.charAt(at + 1) || ' ')) {
    const split = readUnit(`个${text.slice(at + 2, at + 6)}`, 0);
    if (split && split.end > 1) return { unit: split.unit, end: at + 1 + split.end, inside: true };
  }
  return readUnit(text, at, numeral.script === 'roman') ?? readUnit(text, at);
}

/** One word says it all but 超过…以上; the word inside the number is nearest to it and wins. */
function strictest(inside: Bound, before: Bound | undefined, after: Bound | undefined): Bound {
  if (inside !== 'exact') return before === 'nearly' || before === 'under' ? before : inside;
  return before ?? after ?? 'exact';
}

function skipBlank(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}
