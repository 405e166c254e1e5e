// A quantity in English: 136.1亿元 → 13.61 billion yuan; never a digit more than the source states.

import { BOUND_EN, type Bound } from './bound.ts';
import {
  compare,
  type Decimal,
  decimal,
  fractionDigits,
  isInteger,
  isNegative,
  negate,
  scaleBy,
  shift,
  significantDigits,
  toCanonical,
  toDigits,
  trim,
} from './decimal.ts';
import { ROMANS } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { formatRatio } from './ratio.ts';
import { DEFAULT_STYLE, type FigurePlace, type FigureStyle } from './style.ts';
import { britishSpelling, isClassifier, type Unit, unitById } from './unit.ts';
import { cardinalWords, fractionWords, ordinalWords, SCALES } from './words-en.ts';

// Thousands are written out.
const LARGE_SCALES = SCALES.filter(([power]) => power >= 6);
const TEN = decimal(10);

/** The English of a quantity. Classifiers have no English: 95家 is 95, and the noun comes with the label. */
export function formatEn(quantity: Quantity, style: FigureStyle = DEFAULT_STYLE, place: FigurePlace = 'table'): string {
  if (quantity.parts) return formatRatio(quantity.parts);
  const bound = boundWord(quantity);
  // Behind “more than” a number is no longer first in its sentence.
  const body = bodyEn(quantity, style, bound !== '' && place === 'sentence' ? 'prose' : place);
  const hectares = style.hectares && quantity.unit.id === 'mu' ? ` (${inHectares(quantity)})` : '';
  const text = bound === '' ? body : `${bound} ${body}`;
  return (place === 'sentence' ? openSentence(text) : text) + hectares;
}

/** Digits with thousands separators, in million, billion or trillion where that loses nothing. */
function formatNumberEn(value: Decimal): string {
  if (isNegative(value)) return `-${formatNumberEn(negate(value))}`;
  for (const [power, word] of LARGE_SCALES) {
    if (compare(value, decimal(1, power)) < 0) continue;
    const scaled = trim(shift(value, -power));
    if (fractionDigits(scaled) <= 4) return `${grouped(scaled)} ${word}`;
  }
  return grouped(value);
}

/** 6,000 mu in hectares, to as many digits as the source gives: over 400 hectares. */
function inHectares(quantity: Quantity): string {
  const bound = quantity.bound;
  // Rounding must not turn “more than” into a falsehood.
  const rounding = bound === 'over' || bound === 'at-least' ? 'floor' : 'half-up';
  const convert = (value: Decimal): { value: Decimal; exact: boolean } =>
    scaleBy(value, 1n, 15n, Math.max(2, significantDigits(value)), rounding);
  const low = convert(quantity.value);
  const high = quantity.to && convert(quantity.to);
  const exact = low.exact && (high?.exact ?? true);
  const word = bound === 'over' ? 'over ' : bound !== 'exact' ? `${boundWord(quantity)} ` : exact ? '' : 'about ';
  const number = high ? `${grouped(low.value)} to ${grouped(high.value)}` : formatNumberEn(low.value);
  return `${word}${number} ${number === '1' ? 'hectare' : 'hectares'}`;
}

/** The bound in words that fit what is bound: fewer than ten schools, less than a billion yuan, below 30 micrograms. */
function boundWord(quantity: { readonly bound: Bound; readonly unit: Unit }): string {
  if (quantity.bound === 'under') {
    if (quantity.unit.dimension === 'count') return 'fewer than';
    if (quantity.unit.dimension === 'money') return 'less than';
  }
  return BOUND_EN[quantity.bound][0] ?? '';
}

function bodyEn(quantity: Quantity, style: FigureStyle, place: FigurePlace): string {
  const { unit, value } = quantity;
  if (quantity.over !== undefined) {
    return isInteger(value) ? fractionWords(whole(value), quantity.over) : `${toDigits(value)}/${quantity.over}`;
  }
  if (quantity.ordinal) return ordinalEn(value, unit, place);
  if (unit.dimension === 'grade') return `${unit.en?.[0]} ${ROMANS[Number(whole(value))] ?? toCanonical(value)}`;
  if (unit.id === 'doubling') return timesFold(value);
  if (unit.id === 'tenth') {
    return bodyEn({ ...quantity, ...tenfold(quantity), unit: unitById('percent') }, style, place);
  }
  const number = quantity.to
    ? `${formatNumberEn(value)} to ${formatNumberEn(quantity.to)}`
    : numberEn(value, unit, place);
  return joinUnit(number, quantity, style);
}

/** 一番 is double, 两番 fourfold. */
function timesFold(value: Decimal): string {
  if (toCanonical(value) === '1') return 'double';
  return isInteger(value) ? `${cardinalWords(2n ** whole(value))}fold` : `${toCanonical(value)} doublings`;
}

function tenfold(quantity: Quantity): Pick<Quantity, 'value' | 'to'> {
  const times = (value: Decimal): Decimal => trimWhole(shift(value, 1));
  return { value: times(quantity.value), ...(quantity.to && { to: times(quantity.to) }) };
}

function trimWhole(value: Decimal): Decimal {
  return isInteger(value) ? decimal(whole(value)) : trim(value);
}

function numberEn(value: Decimal, unit: Unit, place: FigurePlace): string {
  const counted = unit.dimension === 'count' || unit.dimension === 'number';
  if (value.exponent >= 0 && !isNegative(value)) {
    if (place !== 'table' && counted && compare(value, TEN) < 0) return cardinalWords(whole(value));
    if (place === 'sentence' && compare(value, decimal(1000)) < 0) return cardinalWords(whole(value));
  }
  return formatNumberEn(value);
}

function joinUnit(number: string, quantity: Quantity, style: FigureStyle): string {
  const { unit } = quantity;
  if (unit.id === 'CNY' && style.currency === 'RMB') return `RMB ${number}`;
  if (unit.id === 'percent' && style.percent === '%') return `${number}%`;
  if (!unit.en || isClassifier(unit)) return number;
  const one = quantity.to === undefined && toCanonical(quantity.value) === '1';
  return `${number} ${spelled(one ? unit.en[0] : unit.en[1], style)}`;
}

function ordinalEn(value: Decimal, unit: Unit, place: FigurePlace): string {
  const number = place === 'table' ? ordinalDigits(whole(value)) : ordinalWords(whole(value));
  return unit.en ? `${number} ${unit.en[0]}` : number;
}

function ordinalDigits(value: bigint): string {
  const teen = value % 100n >= 11n && value % 100n <= 13n;
  const suffix = teen ? 'th' : (['th', 'st', 'nd', 'rd'][Number(value % 10n)] ?? 'th');
  return `${value}${suffix}`;
}

function openSentence(text: string): string {
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return `A total of ${text}`;
  return first.toUpperCase() + text.slice(1);
}

function spelled(unit: string, style: FigureStyle): string {
  return style.spelling === 'british' ? britishSpelling(unit) : unit;
}

function grouped(value: Decimal): string {
  const [integer = '0', fraction] = toDigits(value).split('.');
  const sign = integer.startsWith('-') ? '-' : '';
  const digits = sign ? integer.slice(1) : integer;
  let out = '';
  for (let end = digits.length; end > 0; end -= 3) {
    out = digits.slice(Math.max(0, end - 3), end) + (out === '' ? '' : `,${out}`);
  }
  return `${sign}${out}${fraction === undefined ? '' : `.${fraction}`}`;
}

function whole(value: Decimal): bigint {
  return BigInt(toCanonical(value));
}
