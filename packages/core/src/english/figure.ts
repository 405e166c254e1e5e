// A figure as English prints it, from its bound to its unit: more than RMB 13.6 billion, 5 to 6 percent, nearly doubled.

import type { Bound } from '../quantity/bound.ts';
import { decimal, negate, shift } from '../quantity/decimal.ts';
import { ROMANS } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { readRatio } from '../quantity/ratio.ts';
import { NO_UNIT, readUnitEn, type Unit, unitById } from '../quantity/unit.ts';
import { isDigit, isLatin } from '../text/characters.ts';
import { BOUND_INITIALS, readBoundAfter, readBoundBefore } from './bound.ts';
import { type EnglishNumber, readEnglishNumber, wordAt } from './number.ts';

/** A text and its forms of the same length: in lower case, and with blanks for the hyphens between words. */
export interface EnglishText {
  readonly text: string;
  readonly lower: string;
  readonly open: string;
}

export interface EnglishFigure {
  /** Where it begins, bound included. */
  readonly start: number;
  readonly numberAt: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly number: EnglishNumber;
  /** A verb that multiplies: doubled, halved. */
  readonly multiplies?: true;
}

export function englishText(text: string): EnglishText {
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return { text, lower, open: text.replace(/(?<=[A-Za-z\d])-(?=[A-Za-z])/g, ' ') };
}

const CURRENCIES: readonly (readonly [sign: string, id: string])[] = [
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['renminbi', 'CNY'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['hk$', 'HKD'],
  ['hkd', 'HKD'],
  ['nt$', 'TWD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['s$', 'SGD'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];
/** Verbs and nouns that are a number themselves. */
const MULTIPLIERS: readonly (readonly [words: readonly string[], factor: bigint, over: bigint])[] = [
  [['doubled', 'doubling', 'doubles', 'double', 'twofold', 'two-fold', 'twice'], 2n, 1n],
  [['trebled', 'tripled', 'tripling', 'triples', 'triple', 'threefold', 'three-fold', 'thrice'], 3n, 1n],
  [['quadrupled', 'quadrupling', 'quadruple', 'fourfold', 'four-fold'], 4n, 1n],
  [['quintupled', 'quintuple', 'fivefold', 'five-fold'], 5n, 1n],
  [['sextupled', 'sixfold', 'six-fold'], 6n, 1n],
  [['sevenfold', 'seven-fold'], 7n, 1n],
  [['octupled', 'eightfold', 'eight-fold'], 8n, 1n],
  [['ninefold', 'nine-fold'], 9n, 1n],
  [['tenfold', 'ten-fold'], 10n, 1n],
  [['halved', 'halving'], 1n, 2n],
];

/** The figure that begins at `at`, or nothing. */
export function readEnglishFigure(source: EnglishText, at: number): EnglishFigure | undefined {
  const { lower } = source;
  const before = BOUND_INITIALS.has(lower.charAt(at)) ? readBoundBefore(lower, at) : undefined;
  if (before) {
    const figure = readCore(source, before.end);
    if (figure) return withBound(source, { ...figure, start: at }, before.bound);
  }
  const figure = readCore(source, at);
  return figure && withBound(source, figure, undefined);
}

function withBound({ lower }: EnglishText, figure: EnglishFigure, before: Bound | undefined): EnglishFigure {
  const after = readBoundAfter(lower, figure.end);
  const bound = before ?? after?.bound ?? 'exact';
  return {
    ...figure,
    end: after?.end ?? figure.end,
    quantity: bound === 'exact' ? figure.quantity : { ...figure.quantity, bound },
  };
}

function readCore(source: EnglishText, at: number): EnglishFigure | undefined {
  const { lower } = source;
  const character = lower.charAt(at);
  if (isLatin(character) && isLatin(lower.charAt(at - 1))) return undefined;
  if (isDigit(character)) {
    const ratio = readRatio(lower, at);
    if (ratio) return { start: at, numberAt: at, end: ratio.end, quantity: ratio.quantity, number: plain(ratio.end) };
  }
  return readMultiplier(lower, at) ?? readGrade(source, at) ?? readAmount(source, at);
}

function plain(end: number): EnglishNumber {
  return { value: decimal(1), end, words: false, power: 0 };
}

function readMultiplier(lower: string, at: number): EnglishFigure | undefined {
  if (!'dtqfshon'.includes(lower.charAt(at) || ' ')) return undefined;
  for (const [words, factor, over] of MULTIPLIERS) {
    const word = words.find((candidate) => wordAt(lower, at, candidate));
    if (word === undefined) continue;
    // Double First-Class, a double decker.
    if (
      /^(?:double|triple|quadruple)$/.test(word) &&
      !/^[ -](?:the|that|its|their|to|what|digit)/.test(lower.slice(at + word.length, at + word.length + 6)) &&
      !/(?:to|will|than|nearly|almost|over|about) $/.test(lower.slice(Math.max(0, at - 8), at))
    )
      return undefined;
    const end = at + word.length;
    if (lower.startsWith('-digit', end) || lower.startsWith(' digit', end)) return undefined;
    const quantity: Quantity = {
      value: decimal(factor),
      ...(over > 1n && { over }),
      unit: unitById('times'),
      bound: 'exact',
    };
    return { start: at, numberAt: at, end, quantity, number: { ...plain(end), words: true }, multiplies: true };
  }
  return undefined;
}

/** Grade II, Level III, Class I: the words before the Roman numeral. */
function readGrade({ text }: EnglishText, at: number): EnglishFigure | undefined {
  const match = /^(?:Grade|Level|Class|Category)[ -]([IVX]{1,4})(?![A-Za-z])/.exec(text.slice(at, at + 16));
  const value = match ? ROMANS.indexOf(match[1] ?? '') : -1;
  if (!match || value <= 0) return undefined;
  const end = at + match[0].length;
  const unit = unitById(text.startsWith('Level', at) ? 'level' : 'grade');
  return {
    start: at,
    numberAt: at,
    end,
    quantity: { value: decimal(value), unit, bound: 'exact' },
    number: plain(end),
  };
}

function readAmount(source: EnglishText, at: number): EnglishFigure | undefined {
  const { lower } = source;
  const currency = CURRENCIES.find(
    ([sign]) => lower.startsWith(sign, at) && !(isLatin(sign.charAt(0)) && isLatin(lower.charAt(at - 1))),
  );
  let start = at + (currency?.[0].length ?? 0);
  if (currency && lower.charAt(start) === ' ') start += 1;
  const minus =
    '-−'.includes(lower.charAt(start) || ' ') &&
    isDigit(lower.charAt(start + 1)) &&
    !/[\d\w]/.test(lower.charAt(start - 1) || ' ');
  const word = /^(?:minus|negative) (?=\d)/.exec(lower.slice(start, start + 10))?.[0].length ?? 0;
  const numberAt = start + (minus ? 1 : word);
  const low = readEnglishNumber(lower, numberAt, currency !== undefined);
  if (!low) return undefined;
  const signed = minus || word > 0 ? { ...low, value: negate(low.value) } : low;
  // From 45 to 50 percent is where a figure was and where it is.
  const leaves = /\bfrom (?:[a-z]{1,12} ){0,2}$/.test(lower.slice(Math.max(0, at - 24), at));
  const half = low.over === 2n && low.words ? halfOf(source, low.end) : undefined;
  if (half)
    return {
      start: at,
      numberAt: at,
      end: half.end,
      quantity: { value: decimal(5, -1), unit: half.unit, bound: 'exact' },
      number: low,
    };
  const high = low.over === undefined && !leaves ? readHigh(lower, low, currency !== undefined) : undefined;
  const end = high?.end ?? low.end;
  const unit = currency ? money(lower, currency[1], end) : readUnitBehind(source, end);
  const fraction = low.over !== undefined && low.power === 0;
  const quantity: Quantity = {
    value: high && low.power === 0 ? shift(signed.value, high.power) : signed.value,
    ...(high && { to: high.value }),
    ...(low.over !== undefined && { over: low.over }),
    unit: fraction ? unitById('fraction') : low.ordinal ? NO_UNIT : (unit?.unit ?? NO_UNIT),
    bound: 'exact',
    ...(low.ordinal && { ordinal: true as const }),
  };
  return {
    start: at,
    numberAt: at,
    end: fraction || low.ordinal ? end : (unit?.end ?? end),
    quantity,
    number: { ...low, end, power: high?.power ?? low.power },
  };
}

/** The “a percentage point” of half a percentage point. */
function halfOf({ text, lower }: EnglishText, at: number): { unit: Unit; end: number } | undefined {
  if (!lower.startsWith(' a ', at)) return undefined;
  const unit = readUnitEn(text, at + 3);
  return unit && ['points', 'length', 'mass', 'area', 'ratio'].includes(unit.unit.dimension) ? unit : undefined;
}

/** The upper end of 5 to 6 percent, 5-6 percent, 3–5 billion. */
function readHigh(lower: string, low: EnglishNumber, currency: boolean): EnglishNumber | undefined {
  for (const joint of [
    '-',
    '–',
    '—',
    '~',
    ' to ',
    ' – ',
    ' - ',
    ' percent to ',
    ' per cent to ',
    '% to ',
    '%-',
    '%–',
  ]) {
    if (!lower.startsWith(joint, low.end)) continue;
    let at = low.end + joint.length;
    if (currency) at += CURRENCIES.find(([sign]) => lower.startsWith(sign, at))?.[0].length ?? 0;
    const high = readEnglishNumber(lower, at, currency);
    if (!high || high.ordinal || high.over !== undefined || (high.words && !low.words)) continue;
    // Both ends of 5 percent to 6 percent are shares; up 5 percent to 6 billion is two figures.
    if (
      /[%t]/.test(joint.trim().charAt(0) + joint.trim().slice(-3)) &&
      joint.trim() !== 'to' &&
      !/^ ?(?:%|percent|per cent)/.test(lower.slice(high.end, high.end + 9))
    )
      continue;
    return high;
  }
  return undefined;
}

/** RMB 5 billion yuan says its currency twice. */
function money(lower: string, id: string, end: number): { unit: Unit; end: number } {
  const again = /^ ?(?:yuan|rmb|renminbi|dollars)(?![a-z])/.exec(lower.slice(end, end + 10))?.[0].length ?? 0;
  return { unit: unitById(id), end: end + again };
}

/** The unit behind a number: 20 percent, 5-kilometer, 3 sq km. */
function readUnitBehind({ text, lower, open }: EnglishText, at: number): { unit: Unit; end: number } | undefined {
  const from = ' -'.includes(text.charAt(at) || 'x') ? at + 1 : at;
  let longest: { unit: Unit; end: number } | undefined;
  for (const form of [open, text, lower]) {
    const unit = readUnitEn(form, from) ?? (from > at ? readUnitEn(form, at) : undefined);
    if (!unit || unit.unit.dimension === 'grade') continue;
    if (from === at && isLatin(text.charAt(at)) && !isDigit(text.charAt(at - 1))) continue;
    // Passed the 400 mark.
    if (unit.unit.id === 'score' && lower.startsWith('mark', from) && lower.charAt(from + 4) !== 's') continue;
    if (!longest || unit.end > longest.end) longest = unit;
  }
  return longest;
}
