// What the suite's models would say of a text, told by our grammar. Spans are [start, end) of the text as given.

import { type Decimal, type FoundQuantity, findQuantities, type Quantity, toCanonical } from '@jianbao/core';
import { compare } from '../../src/quantity/decimal.ts';
import { readNumeral } from '../../src/quantity/numeral.ts';
import { readBoundBefore } from '../../src/quantity/read-bound.ts';
import { findNumbers } from './find-numbers.ts';
import { type Rational, rational, times } from './rational.ts';

export interface Reading {
  readonly start: number;
  readonly end: number;
  /** A number, or a range as the suite writes one: `[20,30)`. */
  readonly value: Rational | string;
  readonly unit?: string | undefined;
}

export type Model = 'Number' | 'Percent' | 'NumberRange' | 'Currency' | 'Dimension' | 'Ordinal';

export const MODELS: Readonly<Record<Model, (text: string) => Reading[]>> = {
  Number: findNumbers,
  Percent: (text) => findQuantities(text).flatMap((found) => percent(text, found)),
  NumberRange: ranges,
  Currency: (text) => measures(text, CURRENCIES, ['money']),
  Dimension: (text) => measures(text, UNITS, DIMENSIONS),
  Ordinal: (text) =>
    findQuantities(text).flatMap(({ start, quantity }) =>
      quantity.ordinal
        ? [{ start, end: readNumeral(text, start + 1)?.end ?? start, value: rational(quantity.value) }]
        : [],
    ),
};

// The suite's names of our units.
const CURRENCIES: Readonly<Record<string, string>> = {
  CNY: 'Chinese yuan',
  USD: 'United States dollar',
  EUR: 'Euro',
  HKD: 'Hong Kong dollar',
  JPY: 'Japanese yen',
  TWD: 'New Taiwan dollar',
  CHF: 'Swiss franc',
  NGN: 'Nigerian naira',
};
const UNITS: Readonly<Record<string, string>> = {
  mu: 'Mu',
  kilogram: 'Kilogram',
  'kilogram:千克': 'Kilogram',
  gram: 'Gram',
  microgram: 'Microgram',
  jin: 'Jin',
  liang: 'Liang',
  tonne: 'Ton',
  centimetre: 'Centimeter',
  metre: 'Meter',
  'kilometre:千米': 'Kilometer',
  kilobit: 'Kilobit',
  kilobyte: 'Kilobyte',
  megabyte: 'Megabyte',
  hertz: 'Hertz',
  megahertz: 'Megahertz',
  kilowatt: 'Kilowatt',
  kilocalorie: 'Kilocalorie',
};
const DIMENSIONS = ['area', 'length', 'mass', 'volume', 'energy', 'power', 'data', 'frequency', 'temperature', 'rate'];

function measures(text: string, names: Readonly<Record<string, string>>, dimensions: readonly string[]): Reading[] {
  return findQuantities(text).flatMap(({ numberAt, end, quantity }) =>
    dimensions.includes(quantity.unit.dimension)
      ? [{ start: numberAt, end, value: rational(quantity.value), unit: names[quantity.unit.id] }]
      : [],
  );
}

/** The suite has no ranges of percentages, and counts 百分之一 but not 一百分之一 as one. */
function percent(text: string, { numberAt, end, quantity }: FoundQuantity): Reading[] {
  const { value, to, over, unit } = quantity;
  const part =
    over !== undefined && '万萬百千'.includes(text.charAt(numberAt)) ? { over: 100n, under: over } : undefined;
  const size = part ?? PARTS[unit.id];
  return size && !to ? [{ start: numberAt, end, value: times(rational(value), size) }] : [];
}

const PARTS: Readonly<Record<string, Rational>> = {
  percent: { over: 1n, under: 1n },
  'percentage-point': { over: 1n, under: 1n },
  'per-mille': { over: 1n, under: 10n },
  tenth: { over: 10n, under: 1n },
  discount: { over: 10n, under: 1n },
};

interface Interval {
  readonly start: number;
  readonly end: number;
  readonly from?: End;
  readonly to?: End;
}

interface End {
  readonly value: Decimal;
  readonly closed: boolean;
}

function ranges(text: string): Reading[] {
  const joined: Interval[] = [];
  for (const found of findQuantities(text)) {
    const next = interval(text, found);
    if (!next) continue;
    const last = joined.at(-1);
    const both = last && join(text, last, next);
    joined.splice(both ? -1 : joined.length, both ? 1 : 0, both ?? next);
  }
  return joined.map(({ start, end, from, to }) => ({
    start,
    end,
    value: `${from?.closed ? '[' : '('}${shown(from)},${shown(to)}${to?.closed ? ']' : ')'}`,
  }));
}

/** A bound or a range is an interval, and so is a number behind 等于; the unit is not part of it. */
function interval(text: string, found: FoundQuantity): Interval | undefined {
  const { quantity } = found;
  const between =
    quantity.to && /间$/.test(text.slice(0, found.end)) ? /(?:位于|介于|在)$/.exec(text.slice(0, found.start)) : null;
  const equal = text.endsWith('等于', found.start);
  const ends = equal
    ? { from: { value: quantity.value, closed: true }, to: { value: quantity.value, closed: true } }
    : endsOf(quantity);
  if (!ends) return undefined;
  // 大概有20~100: only a word that bounds is part of the interval.
  const bounded = readBoundBefore(text, found.start)?.bound === quantity.bound && !quantity.to;
  const start = (bounded ? found.start : found.numberAt) - (equal ? 2 : (between?.[0].length ?? 0));
  const unit = text.endsWith(quantity.unit.zh, found.end) ? quantity.unit.zh.length : 0;
  return { start, end: found.end - unit, ...ends };
}

function endsOf({ value, to, bound, over }: Quantity): Pick<Interval, 'from' | 'to'> | undefined {
  if (over !== undefined) return undefined;
  if (to) return { from: { value, closed: true }, to: { value: to, closed: false } };
  if (bound === 'over' || bound === 'at-least') return { from: { value, closed: bound === 'at-least' } };
  if (bound === 'under' || bound === 'at-most') return { to: { value, closed: bound === 'at-most' } };
  return undefined;
}

/** 大于10小于20: two bounds of one thing, when they leave something between them. */
function join(text: string, first: Interval, second: Interval): Interval | undefined {
  const { from, to } = { ...first, ...second };
  const words = text.slice(first.end, second.start).trim();
  const apart = (first.from && second.from) || (first.to && second.to) || !from || !to;
  if (apart || !['', '，', ',', '并', '并且', '同时', '的同时'].includes(words)) return undefined;
  return compare(from.value, to.value) < 0 ? { start: first.start, end: second.end, from, to } : undefined;
}

function shown(end: End | undefined): string {
  return end ? toCanonical(end.value) : '';
}
