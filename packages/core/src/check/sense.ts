// What a quantity can be compared as: its size in the base unit of a dimension. One quantity may have several senses:
// 增长1倍 is one time more, a factor of two, and 100 percent.

import { significantDigits } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type Unit, unitById } from '../quantity/unit.ts';
import { equal, ofDecimal, plus, type Rational, rational, times } from './rational.ts';

export interface Sense {
  /** `ratio`, `money:CNY`, `area`, … ; senses of one dimension compare. `bare` is a number without a unit. */
  readonly dimension: string;
  readonly size: Rational;
  readonly to?: Rational;
  /** The size of one unit in the last digit printed. */
  readonly step: Rational;
  /** A sense that leaves out part of what is printed. */
  readonly aside?: true;
}

/** What the words around a quantity make of it. */
export interface Turn {
  /** The figure is a growth: 增长1.5倍 makes 2.5 of 1. */
  readonly grows: boolean;
  /** The figure is a fall. */
  readonly falls: boolean;
  /** The figure is what was reached: 达到2倍, to 2.5 times. */
  readonly reaches: boolean;
  /** A word that says only what something was multiplied by: doubled. */
  readonly multiplies: boolean;
}

const ONE = rational(1n);
const MONTHS: Readonly<Record<string, bigint>> = { year: 12n, quarter: 3n, month: 1n, 'month:月': 1n, decade: 120n };
const SECONDS: Readonly<Record<string, bigint>> = {
  week: 604800n,
  day: 86400n,
  'day:日': 86400n,
  hour: 3600n,
  minute: 60n,
  second: 1n,
};

export function sensesOf(quantity: Quantity, turn: Turn): Sense[] {
  const { unit, value, over = 1n } = quantity;
  if (quantity.parts) return [];
  const shown = times(ofDecimal(value), rational(1n, over));
  const last = rational(1n, over);
  // A fraction in words is as exact as people speak: 63 percent is nearly two thirds.
  const digit = times(last, ofDecimal({ coefficient: 1n, exponent: value.exponent }));
  const step = quantity.over === undefined ? digit : times(shown, rational(1n, 20n));
  const to = quantity.to && ofDecimal(quantity.to);
  const sense = (dimension: string, scale: Rational = ONE): Sense => ({
    dimension,
    size: times(shown, scale),
    ...(to && { to: times(to, scale) }),
    step: times(step, scale),
  });
  const size = unit.size ? rational(unit.size[0], unit.size[1]) : ONE;
  if (quantity.ordinal) return [sense('ordinal')];
  switch (unit.dimension) {
    case 'number':
      return unit.id === 'doubling' ? doublings(value.coefficient) : [sense('bare')];
    case 'count':
      return [
        sense('count', size),
        ...(unit.id === 'classifier:次' ? timesSenses(sense, turn) : []),
        ...(unit.id === 'classifier:方' ? [sense('volume', rational(1000n)), sense('area')] : []),
      ];
    case 'money':
      return [sense(`money:${unit.id}`)];
    case 'ratio':
      return ratioSenses(unit.id, sense, size, turn);
    case 'duration':
      return [durationSense(unit.id, sense)];
    case 'rate': {
      const [upper = '', lower = ''] = unit.id.split('/');
      // 350 km an hour, 780 yuan a person: where the source leaves “each” to other words, only the first unit stands.
      const first = unitById(upper);
      const whole = first.size ? rational(first.size[0], first.size[1]) : ONE;
      return [
        unit.size ? sense('rate', size) : sense(`rate:${upper}/${lower}`),
        { ...sense(dimensionOf(first), whole), aside: true },
      ];
    }
    case 'points':
      // 50分 are 50 points as well.
      return [sense('points', size), ...(unit.id === 'percentage-point' ? [sense('score')] : [])];
    default:
      return [unit.size ? sense(unit.dimension, size) : sense(unit.dimension === 'grade' ? 'grade' : unit.id)];
  }
}

function dimensionOf({ id, dimension }: Unit): string {
  if (dimension === 'money') return `money:${id}`;
  if (dimension === 'duration') return MONTHS[id] === undefined ? 'seconds' : 'months';
  return dimension;
}

type Make = (dimension: string, scale?: Rational) => Sense;

function timesSenses(sense: Make, turn: Turn): Sense[] {
  const factor = sense('factor');
  const more: Sense = { ...factor, size: plus(factor.size, ONE) };
  const less: Sense = { ...factor, dimension: 'ratio', size: plus(factor.size, rational(-1n)), step: rational(0n) };
  // “Tripled” is a factor of three and a growth by two.
  if (turn.multiplies) return [factor, ...(factor.size.n < factor.size.d ? [] : [less])];
  if (turn.reaches || !turn.grows) return [factor, sense('times')];
  return [sense('times'), more, sense('ratio')];
}

function ratioSenses(id: string, sense: Make, size: Rational, turn: Turn): Sense[] {
  // Streamed 30 million times: occasions, 人次.
  if (id === 'times') return [...timesSenses(sense, turn), ...(turn.multiplies ? [] : [sense('count')])];
  const share = sense('ratio', size);
  // 打八折 is a fifth off.
  if (id === 'discount') return [share, { ...share, size: plus(ONE, rational(-share.size.n, share.size.d)) }];
  const changed = turn.falls ? plus(ONE, rational(-share.size.n, share.size.d)) : plus(ONE, share.size);
  return turn.grows || turn.falls ? [share, { ...share, dimension: 'factor', size: changed }] : [share];
}

/** 翻一番 doubles: a factor of two, a growth by 100 percent. */
function doublings(count: bigint): Sense[] {
  const factor = rational(2n ** (count > 12n ? 12n : count));
  return [
    { dimension: 'factor', size: factor, step: ONE },
    { dimension: 'ratio', size: plus(factor, rational(-1n)), step: ONE },
  ];
}

function durationSense(id: string, sense: Make): Sense {
  const months = MONTHS[id];
  if (months !== undefined) return sense('months', rational(months));
  const seconds = SECONDS[id];
  return seconds === undefined
    ? sense(id === 'year-of-age' ? 'months' : id, id === 'year-of-age' ? rational(12n) : ONE)
    : sense('seconds', rational(seconds));
}

/** Whether two senses measure the same kind of thing; a number without a unit may count anything. */
export function comparable(a: Sense, b: Sense): boolean {
  return a.dimension === b.dimension || isCount(a, b) || isCount(b, a);
}

function isCount(a: Sense, b: Sense): boolean {
  return a.dimension === 'bare' && b.dimension === 'count';
}

export function sameSize(a: Sense, b: Sense): boolean {
  return (
    equal(a.size, b.size) && (a.to === undefined) === (b.to === undefined) && (!a.to || !b.to || equal(a.to, b.to))
  );
}

/** The digits that a quantity states, for telling a slip of the pen: 13.61 and 1361 are `1361`. */
export function digitsOf(quantity: Quantity): string {
  const digits = quantity.value.coefficient.toString().replace('-', '').replace(/0+$/, '');
  return significantDigits(quantity.value) === 0 || digits === '' ? '0' : digits;
}
