// A quantity in Chinese. What a report printed is kept with its indicator; this is the canonical form for the rest.

import { BOUND_ZH } from './bound.ts';
import {
  compare,
  type Decimal,
  decimal,
  fractionDigits,
  isNegative,
  negate,
  shift,
  toDigits,
  trim,
} from './decimal.ts';
import { ROMANS } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { formatRatio } from './ratio.ts';

const SCALES = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
] as const;

/** The canonical Chinese of a quantity, which `parseQuantity` reads back to the same quantity. */
export function formatZh(quantity: Quantity): string {
  const { unit, over, ordinal } = quantity;
  if (quantity.parts) return formatRatio(quantity.parts);
  const bound = BOUND_ZH[quantity.bound];
  if (over !== undefined) return `${bound.before}${over}分之${toDigits(quantity.value)}${bound.after}`;
  if (unit.id === 'doubling') return `${bound.before}翻${toDigits(quantity.value)}番${bound.after}`;
  if (unit.dimension === 'grade') return `${ROMANS[Number(quantity.value.coefficient)]}${unit.zh}`;
  // Without a unit a scale word behind the second number would be read into the first: 1—2万.
  const number = quantity.to && unit.zh === '' ? toDigits : formatNumberZh;
  // Both ends carry the unit: 3万元—5亿元 cannot be misread, 3万—5亿元 can.
  const high = quantity.to ? `${unit.zh}—${number(quantity.to)}` : '';
  return `${bound.before}${ordinal ? '第' : ''}${number(quantity.value)}${high}${unit.zh}${bound.after}`;
}

/** 13610000000 → 136.1亿. Below 万, and where 万 would need more than four decimals, in full digits. */
function formatNumberZh(value: Decimal): string {
  if (isNegative(value)) return `-${formatNumberZh(negate(value))}`;
  for (const [power, word] of SCALES) {
    if (compare(value, decimal(1, power)) < 0) continue;
    // Zeros that the shift moves behind the point say nothing.
    const scaled = trim(shift(value, -power));
    if (fractionDigits(scaled) <= 4) return toDigits(scaled) + word;
  }
  return toDigits(value);
}
