// Parts of a whole in words: 三分之一, 五又二分之一, 百分之三, 一半, 半成, 对折.

import { add, type Decimal, decimal, isNegative, multiply, negate } from './decimal.ts';
import { type Measured, measured } from './measured.ts';
import { type Numeral, readMinus, readNumeral } from './numeral.ts';
import { readUnit, type Unit, unitById } from './unit.ts';

const FRACTION = unitById('fraction');
const DISCOUNT = unitById('discount');
const HUNDREDTHS: readonly (readonly [prefix: string, unit: Unit])[] = [
  ['百分之', unitById('percent')],
  ['佰分之', unitById('percent')],
  ['千分之', unitById('per-mille')],
  ['仟分之', unitById('per-mille')],
];
// What a 半 before it halves. Of times it makes names: 半年 is a season of reports, 半小时 the size of a region.
const HALVED: ReadonlySet<string> = new Set(['ratio', 'length', 'mass', 'area']);

/** The part of a whole that begins with a word at `at`: 百分之三, 一半, 半成. */
export function readPart(text: string, at: number): Measured | undefined {
  if (!OPENING.includes(text.charAt(at))) return undefined;
  const half = readHalf(text, at);
  if (half) return half;
  const start = readMinus(text, at);
  const found = readHundredths(text, start);
  return found && start > at ? negated(found) : found;
}

// The first characters of such words, and of the signs before them.
const OPENING = '一半对對百佰千仟负負-−零';

/** 三分之二, and with whole ones before it 五又二分之一: the fraction whose first number is this one. */
export function readFraction(text: string, first: Numeral): Measured | undefined {
  const behind = text.charAt(first.end);
  if (behind !== '分' && behind !== '又') return undefined;
  if (first.to || first.inside) return undefined;
  if (isNegative(first.value)) {
    const found = readFraction(text, { ...first, value: negate(first.value) });
    return found && negated(found);
  }
  if (behind === '分') return readProper(text, first);
  const denominator = first.bare ? undefined : readNumeral(text, first.end + 1);
  const rest = denominator && readProper(text, denominator);
  if (!rest) return undefined;
  const { value, over = 1n } = rest.quantity;
  return part(add(multiply(first.value, decimal(over)), value), over, rest.end);
}

/** 一半, 半数, 过半; 半成, 半公里; 对折 behind 打. */
function readHalf(text: string, at: number): Measured | undefined {
  if (text.startsWith('一半', at) || text.startsWith('半数', at)) return part(decimal(1), 2n, at + 2);
  const before = text.charAt(at - 1);
  if (before === '打' && (text.startsWith('对折', at) || text.startsWith('對折', at))) return halfOf(DISCOUNT, at + 2);
  if (text.charAt(at) !== '半') return undefined;
  if (before === '过') return part(decimal(1), 2n, at + 1);
  const unit = readUnit(text, at + 1);
  return unit && HALVED.has(unit.unit.dimension) ? halfOf(unit.unit, unit.end) : undefined;
}

function halfOf(unit: Unit, end: number): Measured {
  const value = unit.id === DISCOUNT.id ? decimal(5) : decimal(5, -1);
  return { quantity: { value, unit, bound: 'exact' }, end, script: 'chinese', bare: false };
}

/** 百分之五十, 千分之三, 百分之百. */
function readHundredths(text: string, at: number): Measured | undefined {
  if (!text.startsWith('分之', at + 1)) return undefined;
  for (const [prefix, unit] of HUNDREDTHS) {
    if (!text.startsWith(prefix, at)) continue;
    const numeral = readNumeral(text, at + prefix.length);
    return numeral && { ...measured(numeral, unit, numeral.end), bare: false };
  }
  return undefined;
}

function readProper(text: string, denominator: Numeral): Measured | undefined {
  if (denominator.to || !text.startsWith('分之', denominator.end)) return undefined;
  const { coefficient, exponent } = denominator.value;
  const numerator = readNumeral(text, denominator.end + 2);
  if (!numerator || numerator.to || coefficient <= 0n || exponent < 0) return undefined;
  return part(numerator.value, coefficient * 10n ** BigInt(exponent), numerator.end);
}

function part(value: Decimal, over: bigint, end: number): Measured {
  return { quantity: { value, over, unit: FRACTION, bound: 'exact' }, end, script: 'chinese', bare: false };
}

function negated(found: Measured): Measured {
  const { value, to } = found.quantity;
  return { ...found, quantity: { ...found.quantity, value: negate(value), ...(to && { to: negate(to) }) } };
}
