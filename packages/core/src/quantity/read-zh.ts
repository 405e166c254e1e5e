// The grammar of quantities in Chinese: bound, number, unit, bound. One reader for the loader and for extraction.

import { foldWidth } from '../text/fold.ts';
import type { Bound } from './bound.ts';
import { add, compare, type Decimal, decimal, isInteger, shift, trim } from './decimal.ts';
import { readFraction, readPart } from './fraction.ts';
import { type Measured, measured, readMeasured } from './measured.ts';
import { readNumeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { readRange } from './range.ts';
import { readRatio } from './ratio.ts';
import { readBoundAfter, readBoundBefore } from './read-bound.ts';
import { withChange } from './small-change.ts';
import { NO_UNIT, type Unit, unitById } from './unit.ts';

export interface QuantityMatch extends Measured {
  /** Where the number itself begins, behind its bound word. */
  readonly numberAt: number;
}

const DOUBLING = unitById('doubling');
const TENTH = unitById('tenth');
const DISCOUNT = unitById('discount');
const TEN = decimal(10);
/** Signs of money that stand before a number. */
export const MONEY_SIGNS: ReadonlyMap<string, Unit> = new Map(
  (['¥ CNY', '￥ CNY', '$ USD', '€ EUR', '£ GBP'] as const).map((row) => [row.charAt(0), unitById(row.slice(2))]),
);

/**
 * Reads a whole text as one quantity, as printed: `超10亿元`, `6000余亩`, `低于30微克/立方米`, `近四成`, `第八年`.
 * @throws {SyntaxError} when the text is not a quantity from its first character to its last.
 */
export function parseQuantity(text: string): Quantity {
  const folded = foldWidth(text.trim());
  const ratio = readRatio(folded, 0, true);
  if (ratio?.end === folded.length) return ratio.quantity;
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
    readSigned(text, numberAt) ??
    readPart(text, numberAt) ??
    readPlain(text, numberAt);
  if (!core) return undefined;
  const after = readBoundAfter(text, core.end, core.quantity.unit);
  const bound = strictest(core.quantity.bound, before?.bound, after?.bound);
  return {
    quantity: bound === core.quantity.bound ? core.quantity : { ...core.quantity, bound },
    end: after?.end ?? core.end,
    script: core.script,
    bare: core.bare,
    numberAt,
  };
}

/** 第八年, 第3位. */
function readOrdinal(text: string, at: number): Measured | undefined {
  if (text.charAt(at) !== '第') return undefined;
  const numeral = readNumeral(text, text.charAt(at + 1) === ' ' ? at + 2 : at + 1);
  if (!numeral || numeral.bare) return undefined;
  const found = readMeasured(text, numeral);
  const { value, unit } = found.quantity;
  return { ...found, quantity: { value, unit, bound: 'exact', ordinal: true } };
}

/** 翻一番, 翻两番, 翻了一番; 翻番 alone is once. */
function readDoubling(text: string, at: number): Measured | undefined {
  if (text.charAt(at) !== '翻') return undefined;
  const start = at + (text.charAt(at + 1) === '了' ? 2 : 1);
  const core = (value: Decimal, end: number): Measured => ({
    quantity: { value, unit: DOUBLING, bound: 'exact' },
    end,
    script: 'chinese',
    bare: false,
  });
  if (text.charAt(start) === '番') return core(decimal(1), start + 1);
  const numeral = readNumeral(text, start);
  return numeral && text.charAt(numeral.end) === '番' ? core(numeral.value, numeral.end + 1) : undefined;
}

/** ￥300, $20万: the sign before the number is its unit. */
function readSigned(text: string, at: number): Measured | undefined {
  const unit = MONEY_SIGNS.get(text.charAt(at));
  const numeral = unit && readNumeral(text, at + 1);
  return numeral && !numeral.bare ? measured(numeral, unit, numeral.end) : undefined;
}

function readPlain(text: string, at: number): Measured | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral) return undefined;
  const fraction = readFraction(text, numeral);
  if (fraction) return fraction;
  const first = readMeasured(text, numeral);
  const { unit } = first.quantity;
  if (unit.dimension === 'money') return readRange(text, numeral, first) ?? withChange(text, first);
  if (unit.id === DISCOUNT.id) {
    return discount(readRange(text, numeral, first) ?? first) ?? measured(numeral, NO_UNIT, numeral.end);
  }
  if (unit.id === TENTH.id) return withTenths(text, first) ?? readRange(text, numeral, first) ?? first;
  // 9时30分 is a time, not a score.
  if (unit.dimension === 'score' && '时時点點:'.includes(text.charAt(at - 1) || ' ')) {
    return measured(numeral, NO_UNIT, numeral.end);
  }
  return readRange(text, numeral, first) ?? first;
}

/** 三成五 is 35 percent. */
function withTenths(text: string, first: Measured): Measured | undefined {
  const half = readNumeral(text, first.end);
  if (half?.script !== 'chinese' || half.bare || half.end !== first.end + 1) return undefined;
  const value = add(first.quantity.value, shift(half.value, -1));
  return { ...first, quantity: { ...first.quantity, value }, end: half.end };
}

/** 75折 and 七五折 are 7.5折; 10折 is no discount. */
function discount(found: Measured): Measured | undefined {
  const value = tenths(found.quantity.value);
  const to = found.quantity.to && tenths(found.quantity.to);
  if (!value || (found.quantity.to && !to)) return undefined;
  return { ...found, quantity: { ...found.quantity, value, ...(to && { to }) } };
}

function tenths(value: Decimal): Decimal | undefined {
  if (compare(value, TEN) < 0) return value;
  const shifted = shift(value, -1);
  return isInteger(value) && compare(shifted, TEN) < 0 && trim(shifted).exponent < 0 ? shifted : undefined;
}

/** One word says it all but 超过…以上; the word inside the number is nearest to it and wins. */
function strictest(inside: Bound, before: Bound | undefined, after: Bound | undefined): Bound {
  if (inside !== 'exact') return before === 'nearly' || before === 'under' ? before : inside;
  return before ?? after ?? 'exact';
}
