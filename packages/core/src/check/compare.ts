// Whether a number of the checked text says what a fact of the source says: the same, in another unit, or rounded.

import { compare as compareDecimals, isInteger } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Item, Reading } from './item.ts';
import { absolute, minus, order, type Rational, rational, times } from './rational.ts';
import { comparable, type Sense, sameSize } from './sense.ts';

type Level = 'same' | 'converted' | 'rounded' | 'unitless' | 'mentioned';

export interface Match {
  readonly level: Level;
  /** 0 to 1: how surely the two say the same. */
  readonly score: number;
  readonly quantity?: Quantity;
  readonly fact?: Quantity;
  /** Whether the checked number lies above or below the fact. */
  readonly above: -1 | 0 | 1;
}

const SCORE: Readonly<Record<Level, number>> = {
  same: 1,
  converted: 0.95,
  rounded: 0.8,
  unitless: 0.7,
  mentioned: 0.5,
};

/** The best way in which `item` says what `fact` says, or nothing. */
export function matchOf(item: Item, fact: Item): Match | undefined {
  let best: Match | undefined;
  for (const reading of item.readings) {
    for (const other of fact.readings) {
      const match = matchReadings(item, reading, fact, other);
      if (match && (!best || match.score > best.score)) best = match;
    }
  }
  return best;
}

function matchReadings(item: Item, reading: Reading, fact: Item, other: Reading): Match | undefined {
  const [mine, theirs] = [reading.quantity, other.quantity];
  const made = (level: Level, above: -1 | 0 | 1 = 0, less = 0): Match => ({
    level,
    score: SCORE[level] - less,
    quantity: mine,
    fact: theirs,
    above,
  });
  if (mine.parts || theirs.parts) {
    if (mine.parts && theirs.parts) return sameParts(mine, theirs) ? made('same') : undefined;
    // 8.2:39.5:52.3 as three shares.
    const [parts, one] = mine.parts ? [mine.parts, theirs] : [theirs.parts ?? [], mine];
    const listed = parts.some((part) => compareDecimals(part, one.value) === 0);
    return listed && ['percent', 'number'].includes(one.unit.id) ? made('same') : undefined;
  }
  if ((fact.kind === 'figure' || fact.sums || fact.defined) && !mine.ordinal) {
    let found: Match | undefined;
    for (const a of reading.senses) {
      for (const b of other.senses) {
        if (a.aside && otherPeriod(reading, fact)) continue;
        const level = comparable(a, b) ? levelOf(a, b, mine, theirs) : undefined;
        if (level && (!found || SCORE[level.level] - level.less > found.score))
          found = made(level.level, level.above, level.less);
      }
    }
    if (found) return found;
  }
  const equal = compareDecimals(mine.value, theirs.value) === 0 && mine.over === theirs.over;
  if (!equal) return undefined;
  if (fact.kind !== 'figure' || item.kind === 'ordinal' || theirs.ordinal) {
    const whole = isInteger(mine.value);
    return whole ? made('mentioned', 0, item.soft || item.kind === 'ordinal' ? 0 : 0.05) : undefined;
  }
  // A number in a table or a list whose unit stands elsewhere.
  const unitless = mine.unit.id === 'number' || theirs.unit.id === 'number';
  if (unitless) return made('unitless', 0, item.soft ? 0.1 : 0);
  return item.soft && theirs.unit.dimension !== 'money' && mine.unit.dimension === 'count'
    ? made('mentioned')
    : undefined;
}

/** 900 yuan a year is not the 900 yuan a month of the source. */
function otherPeriod({ quantity }: Reading, fact: Item): boolean {
  const mine = quantity.unit.id.split('/')[1] ?? '';
  return fact.readings.some(({ quantity: { unit } }) => {
    const theirs = unit.id.split('/')[1] ?? '';
    return PERIODS.has(mine) && PERIODS.has(theirs) && mine !== theirs;
  });
}

const PERIODS: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week', 'day', 'hour']);

function sameParts(a: Quantity, b: Quantity): boolean {
  return (
    a.parts?.length === b.parts?.length &&
    (a.parts ?? []).every((part, at) => compareDecimals(part, b.parts?.[at] ?? part) === 0)
  );
}

function levelOf(
  a: Sense,
  b: Sense,
  mine: Quantity,
  theirs: Quantity,
): { level: Level; above: -1 | 0 | 1; less: number } | undefined {
  const converted =
    a.dimension !== 'ratio' &&
    a.dimension !== 'count' &&
    mine.unit.id !== theirs.unit.id &&
    mine.unit.size !== undefined &&
    theirs.unit.size !== undefined &&
    mine.unit.en?.[1] !== theirs.unit.en?.[1];
  if (sameSize(a, b)) return { level: converted ? 'converted' : 'same', above: 0, less: 0 };
  if (a.to && b.to) return undefined;
  // One end of a range: “5 to 6 percent” may be told apart, or two figures joined.
  if (a.to || b.to) {
    const ends = a.to
      ? [a.size, a.to].map((end) => order(end, b.size))
      : b.to
        ? [b.size, b.to].map((end) => order(a.size, end))
        : [];
    return ends.includes(0) ? { level: 'same', above: 0, less: 0.15 } : undefined;
  }
  const above = order(a.size, b.size);
  if (!isRounding(a, b, mine, converted)) return undefined;
  return { level: converted ? 'converted' : 'rounded', above, less: converted ? 0.05 : 0 };
}

const FIVE_PERCENT = rational(1n, 20n);
const TEN_PERCENT = rational(1n, 10n);
const EIGHTH = rational(1n, 8n);
const ONE_PERCENT = rational(1n, 100n);

/** Whether `a` is `b` rounded to the digits that it prints; zeros at its end may stand for digits left out. */
function isRounding(a: Sense, b: Sense, { value, bound, over }: Quantity, converted: boolean): boolean {
  if (a.size.n === 0n || b.size.n === 0n || a.size.n < 0n !== b.size.n < 0n) return false;
  const gap = absolute(minus(a.size, b.size));
  const whole = absolute(b.size);
  const within = (part: Rational): boolean => order(gap, times(whole, part)) <= 0;
  const spoken = over !== undefined && bound !== 'exact';
  if (!within(bound === 'exact' ? FIVE_PERCENT : spoken ? EIGHTH : TEN_PERCENT)) return false;
  const above = order(a.size, b.size) > 0;
  // Over 40 million is below the figure, nearly 150,000 above it.
  if (above && (bound === 'over' || bound === 'at-least')) return order(times(gap, rational(2n)), a.step) <= 0;
  if (!above && ['nearly', 'under', 'at-most'].includes(bound)) return order(times(gap, rational(2n)), a.step) <= 0;
  const digits = value.coefficient.toString().replace('-', '');
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  const stated = digits.length - zeros;
  const coarse = times(a.step, rational(10n ** BigInt(zeros)));
  if (bound !== 'exact') return spoken || order(gap, coarse) < 0;
  if (order(times(gap, rational(2n)), a.step) <= 0) return stated > 1 || within(ONE_PERCENT);
  // Cut off rather than rounded.
  if (!above && order(gap, a.step) < 0 && stated > 2) return true;
  return (
    order(times(gap, rational(2n)), coarse) <= 0 &&
    within(converted ? TEN_PERCENT : ONE_PERCENT) &&
    (stated > 1 || converted)
  );
}
