// The value axis of a chart: from where to where, in which steps, and how its numbers are written.

import { add, compare, type Decimal, decimal, parseDecimal, subtract, toCanonical } from '@jianbao/core';
import type { Chart } from './chart.ts';
import { stepsIn, times } from './decimals.ts';

export interface Axis {
  readonly min: Decimal;
  readonly max: Decimal;
  readonly step: Decimal;
  readonly ticks: readonly Decimal[];
}

const ZERO = decimal(0);
const HUNDRED = decimal(100);
const MOST_STEPS = 5n;
const MOST_TICKS = 6;

/** The axis of a chart. Lengths compare only from zero, so it always holds zero. */
export function axisOf({ kind, points }: Pick<Chart, 'kind' | 'points'>): Axis {
  const values = points.map(({ value }) => parseDecimal(value));
  const low = values.reduce((a, b) => (compare(b, a) < 0 ? b : a), ZERO);
  const high = values.reduce((a, b) => (compare(b, a) > 0 ? b : a), ZERO);
  if (kind === 'share' && compare(low, ZERO) >= 0 && compare(high, HUNDRED) <= 0) {
    return axis(ZERO, HUNDRED, decimal(25));
  }
  // The only step is at 100 %, and at 200 % and on where somebody went so far; beyond five times it is an axis as others.
  if (kind === 'completion' && compare(low, ZERO) >= 0 && stepsIn(high, HUNDRED, 'up') <= MOST_STEPS) {
    const past = compare(high, HUNDRED) > 0 ? times(decimal(10), stepsIn(high, decimal(10), 'up')) : HUNDRED;
    return axis(ZERO, past, HUNDRED);
  }
  const step = roundStep(low, high);
  const up = stepsIn(high, step, 'up');
  // Below zero one step more, so that words fit under the last bar.
  const down = compare(low, ZERO) < 0 ? stepsIn(low, step, 'down') - 1n : 0n;
  return axis(times(step, down), times(step, up), step);
}

/** The axis with one step more below zero; in the next larger steps where it would have too many. */
export function lowered({ min, max, step }: Axis): Axis {
  const longer = axis(subtract(min, step), max, step);
  if (longer.ticks.length <= MOST_TICKS) return longer;
  const larger = nextStep(step);
  return axis(times(larger, stepsIn(longer.min, larger, 'down')), times(larger, stepsIn(max, larger, 'up')), larger);
}

/** A tick as written: 12.5, 1,200, 75%. */
export function tickText(value: Decimal, { unit, language }: Pick<Chart, 'unit' | 'language'>): string {
  const [whole = '', fraction] = toCanonical(value).split('.');
  const grouped = language === 'en' ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${grouped}${fraction === undefined ? '' : `.${fraction}`}${unit === '%' ? '%' : ''}`;
}

/** The same as a number format of a spreadsheet, with as many decimals as the steps need: #,##0.0. */
export function tickFormat({ step }: Axis, { unit, language }: Pick<Chart, 'unit' | 'language'>): string {
  const decimals = (toCanonical(step).split('.')[1] ?? '').length;
  const whole = language === 'en' ? '#,##0' : '0';
  return `${whole}${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}${unit === '%' ? '"%"' : ''}`;
}

function axis(min: Decimal, max: Decimal, step: Decimal): Axis {
  const ticks: Decimal[] = [];
  for (let tick = min; compare(tick, max) <= 0; tick = add(tick, step)) ticks.push(tick);
  return { min, max, step, ticks };
}

/** The smallest of 1, 2, 5, 10, 20 … (and 0.5, 0.2 …) that takes at most five steps. */
function roundStep(low: Decimal, high: Decimal): Decimal {
  if (compare(low, high) === 0) return decimal(1);
  const digits = toCanonical(high).length + toCanonical(low).length;
  let step = decimal(1, -digits);
  while (stepsIn(high, step, 'up') - stepsIn(low, step, 'down') > MOST_STEPS) step = nextStep(step);
  return step;
}

function nextStep({ coefficient, exponent }: Decimal): Decimal {
  if (coefficient === 1n) return decimal(2, exponent);
  return coefficient === 2n ? decimal(5, exponent) : decimal(1, exponent + 1);
}
