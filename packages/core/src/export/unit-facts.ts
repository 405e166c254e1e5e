// What exports say of a unit: its words, its currency, and its exact size in the base unit of what it measures.

import { decimal, scaleBy, toCanonical } from '../quantity/decimal.ts';
import { type Unit, unitById } from '../quantity/unit.ts';
import type { Localized } from '../report/model.ts';

const LONGEST = 60;

/** The unit in words; English leaves classifiers out (95家 is 95). */
export function unitWords(unit: Unit): Localized {
  return { zh: unit.zh, en: unit.en?.[1] ?? '' };
}

/** The ISO 4217 code of money, also of money per something; empty for the rest. */
export function currencyOf(unit: Unit): string {
  const [first = ''] = unit.id.split('/');
  return unitById(first).dimension === 'money' ? first : '';
}

/** How many base units one is: `10000`, `0.01`, `2000/3`; empty where a unit does not convert. */
export function unitFactor({ size }: Unit): string {
  if (!size) return '';
  const [numerator, denominator] = size;
  const quotient = scaleBy(decimal(numerator), 1n, denominator, LONGEST);
  return quotient.exact ? toCanonical(quotient.value) : `${numerator}/${denominator}`;
}
