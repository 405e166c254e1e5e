// A number that the source does not state: which of its facts was meant, and what went wrong on the way.

import { compare as compareDecimals } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { FindingCode } from './finding.ts';
import type { Item, Reading } from './item.ts';
import type { Pairing } from './pair.ts';
import { ofDecimal, powerOfTen } from './rational.ts';
import { comparable, digitsOf } from './sense.ts';

export interface Explanation {
  readonly code: FindingCode;
  readonly fact?: Item;
  /** The digits or the unit give the slip away; nothing else need be looked for. */
  readonly plain: boolean;
}

/** How surely each kind of slip is one, before the words and the order are looked at. */
const SURE = {
  'wrong-magnitude': 0.75,
  'wrong-unit': 0.75,
  'wrong-conversion': 0.4,
  digits: 0.5,
  'wrong-value': 0.15,
} as const;
const ENOUGH = 0.62;

/** The likeliest slip that made `item`; `unsourced` where no fact was meant. */
export function explain(item: Item, facts: readonly Item[], pairing: Pairing): Explanation {
  let best: (Explanation & { total: number }) | undefined;
  for (const fact of nearFacts(item, facts, pairing)) {
    if (fact.kind !== 'figure' && item.kind === 'figure') continue;
    const free = !pairing.claims.has(fact);
    const slip = slipOf(item, fact, free);
    if (!slip) continue;
    const near = pairing.nearness(item, fact);
    const like = pairing.likeness(item, fact);
    // What is said elsewhere already is seldom what was meant here.
    const total = SURE[slip] + 0.45 * near + 0.7 * like + (free ? 0.2 : -0.35);
    if (total >= ENOUGH && (!best || total > best.total)) {
      best = {
        code: slip === 'digits' ? 'wrong-value' : slip,
        fact,
        total,
        plain: slip !== 'wrong-value' && slip !== 'wrong-conversion',
      };
    }
  }
  // A document that marks its figures leaves no doubt which was meant.
  const [only] = facts;
  if (!best && only && pairing.marked.get(item) === only) return { code: 'wrong-value', fact: only, plain: true };
  return best ?? { code: 'unsourced', plain: false };
}

/** In a long source, what was meant stands near. */
const WIDEST = 240;

function nearFacts(item: Item, facts: readonly Item[], pairing: Pairing): readonly Item[] {
  if (facts.length <= WIDEST) return facts;
  const near = new Map(facts.map((fact) => [fact, pairing.nearness(item, fact)]));
  return facts.toSorted((a, b) => (near.get(b) ?? 0) - (near.get(a) ?? 0)).slice(0, WIDEST);
}

function slipOf(item: Item, fact: Item, free: boolean): keyof typeof SURE | undefined {
  let found: keyof typeof SURE | undefined;
  for (const reading of item.readings) {
    for (const other of fact.readings) {
      const slip = slipBetween(reading, other, free);
      if (slip && (!found || SURE[slip] > SURE[found])) found = slip;
    }
  }
  return found;
}

function slipBetween(reading: Reading, other: Reading, free: boolean): keyof typeof SURE | undefined {
  const [mine, theirs] = [reading.quantity, other.quantity];
  if (mine.ordinal !== theirs.ordinal && !(mine.ordinal && theirs.unit.dimension === 'duration')) return undefined;
  const same = reading.senses.flatMap((a) => other.senses.filter((b) => comparable(a, b)).map((b) => [a, b] as const));
  const [first] = same;
  if (!first) {
    // 163.5 million for 1635亿元, the unit left out.
    const slipped = mine.unit.id === 'number' && !mine.parts && mine.over === undefined && digitsOf(mine).length > 1;
    const power =
      slipped && theirs.unit.dimension !== 'ratio'
        ? powerOfTen(ofDecimal(mine.value), ofDecimal(theirs.value))
        : undefined;
    if (power !== undefined && power !== 0) return 'wrong-magnitude';
    return differentUnit(mine, theirs) ? 'wrong-unit' : undefined;
  }
  const written =
    mine.unit.id === theirs.unit.id ||
    mine.unit.size === undefined ||
    theirs.unit.size === undefined ||
    first[0].dimension === 'count' ||
    ['ratio', 'factor', 'times'].includes(first[0].dimension) ||
    mine.unit.en?.[1] === theirs.unit.en?.[1];
  if (!written) {
    if (compareDecimals(mine.value, theirs.value) === 0) return 'wrong-unit';
    return free ? 'wrong-conversion' : undefined;
  }
  for (const [a, b] of same) {
    const power = a.to || b.to ? undefined : powerOfTen(a.size, b.size);
    const digits = digitsOf(mine);
    // 900 yuan a year for 900 a month.
    if (power === 0) return 'wrong-unit';
    if (power !== undefined && (free || digits.length > 1)) return 'wrong-magnitude';
    if (power === undefined && roundedSlip(mine, theirs)) return 'wrong-magnitude';
  }
  if (free && same.some(([a]) => a.dimension === 'factor')) return 'digits';
  if (areSimilar(digitsOf(mine), digitsOf(theirs)) && free) return 'digits';
  return free ? 'wrong-value' : undefined;
}

/** 1.23 billion for 1234.5万: rounded as well as shifted. */
function roundedSlip(mine: Quantity, theirs: Quantity): boolean {
  const [short, long] = [digitsOf(mine), digitsOf(theirs)];
  if (short.length < 3 || long.length <= short.length) return false;
  const cut = BigInt(long.slice(0, short.length));
  const rounded = (long.charAt(short.length) || '0') >= '5' ? cut + 1n : cut;
  if (BigInt(short) !== cut && BigInt(short) !== rounded) return false;
  return magnitude(mine) !== magnitude(theirs);
}

function magnitude({ value }: Quantity): number {
  return value.coefficient.toString().replace('-', '').length + value.exponent;
}

/** One number in two units that do not convert: 亩 and hectares, percent and percentage points, yuan and dollars. */
function differentUnit(mine: Quantity, theirs: Quantity): boolean {
  if (compareDecimals(mine.value, theirs.value) !== 0) return false;
  return mine.unit.id !== theirs.unit.id && theirs.unit.id !== 'number';
}

/** Digits exchanged, one wrong, one lost or one too many. */
function areSimilar(a: string, b: string): boolean {
  if (a === b) return false;
  if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 2) return false;
  if (a.length === b.length) {
    const wrong = [...a].filter((digit, at) => digit !== b.charAt(at)).length;
    return (wrong === 1 && a.length > 1) || [...a].toSorted().join('') === [...b].toSorted().join('');
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (short.charAt(at) === long.charAt(at) && at < short.length) at += 1;
  return short.slice(at) === long.slice(at + 1);
}
