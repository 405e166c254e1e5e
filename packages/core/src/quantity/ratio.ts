// Ratios: 8.3:41.5:50.2, 107:100. One quantity of several numbers.

import { isDigit } from '../text/characters.ts';
import { type Decimal, parseDecimal, toDigits } from './decimal.ts';
import type { Quantity } from './quantity.ts';
import { NO_UNIT } from './unit.ts';

export interface RatioMatch {
  readonly quantity: Quantity;
  readonly end: number;
}

const COLONS = ':：∶';
const LONGEST_PART = 8;
const MOST_PARTS = 6;

/**
 * The ratio that begins at `at`. Two small whole numbers are a time of day as well (10:15), so a ratio has three
 * parts, or a point or three digits in one of them; `said` when the words around it leave no doubt.
 */
export function readRatio(text: string, at: number, said = false): RatioMatch | undefined {
  const parts: string[] = [];
  let end = at;
  while (parts.length < MOST_PARTS) {
    const from = parts.length === 0 ? at : end + 1;
    if (parts.length > 0 && !COLONS.includes(text.charAt(end) || ' ')) break;
    const to = partEnd(text, from);
    if (to === undefined) break;
    parts.push(text.slice(from, to));
    end = to;
  }
  if (parts.some((part) => /^\d{4}/.test(part))) return undefined;
  // 08:38:38 is a time of day.
  const clock = parts.length === 3 && parts.every((part) => /^[0-5]\d$/.test(part));
  const plain = !clock && (parts.length > 2 || parts.some((part) => part.includes('.') || part.length > 2));
  if (parts.length < 2 || !(plain || said)) return undefined;
  const values = parts.map(parseDecimal);
  const [value] = values;
  return value && { quantity: { value, parts: values, unit: NO_UNIT, bound: 'exact' }, end };
}

/** Digits with at most one point in them. */
function partEnd(text: string, from: number): number | undefined {
  let end = from;
  let point = false;
  while (end - from < LONGEST_PART) {
    const character = text.charAt(end);
    if (character === '.' && !point && end > from && isDigit(text.charAt(end + 1))) point = true;
    else if (!isDigit(character)) break;
    end += 1;
  }
  return end > from && !isDigit(text.charAt(end)) ? end : undefined;
}

/** The parts as printed everywhere: 8.3:41.5:50.2. */
export function formatRatio(parts: readonly Decimal[]): string {
  return parts.map(toDigits).join(':');
}
