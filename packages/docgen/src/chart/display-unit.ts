// One unit for all figures of a chart: the exact value of each in 亿元, billion yuan, 万平方米, %.

import {
  compare,
  type Decimal,
  decimal,
  type FigureStyle,
  type Language,
  type Quantity,
  toCanonical,
  type Unit,
  unitById,
} from '@jianbao/core';
import { quotient, times } from './decimals.ts';

export interface Displayed {
  /** As the chart names it: 亿元, billion yuan, %; empty for bare numbers. */
  readonly unit: string;
  /** Plain decimals in the order of the quantities. */
  readonly values: readonly string[];
}

const SCALES: Readonly<Record<Language, readonly (readonly [power: number, word: string])[]>> = {
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
  en: [
    [12, 'trillion'],
    [9, 'billion'],
    [6, 'million'],
  ],
};
/** Tenths and bare fractions are read as percentages. */
const WRITTEN_AS_PERCENT = ['tenth', 'fraction'];
// More digits than this and a converted value is no figure that a person reads: 1/1024.
const MOST_DECIMALS = 9;

/** The quantities in one unit, or nothing where they have none in common or one cannot be converted exactly. */
export function inOneUnit(
  quantities: readonly Quantity[],
  language: Language,
  style: FigureStyle,
): Displayed | undefined {
  for (const unit of candidates(quantities)) {
    const values = quantities.map((quantity) => valueIn(quantity, unit));
    if (values.every((value) => value !== undefined)) return scaled(values, unit, language, style);
  }
  return undefined;
}

/** The units that the figures could all be shown in: that of the largest first. */
function candidates(quantities: readonly Quantity[]): readonly Unit[] {
  const units = [...new Map(quantities.map(({ unit }) => [unit.id, unit])).values()];
  const [first] = units;
  if (!first || !units.every((unit) => commensurable(first, unit))) return [];
  if (units.some(({ id }) => WRITTEN_AS_PERCENT.includes(id))) return [unitById('percent')];
  if (units.length === 1) return units;
  if (first.dimension === 'ratio') return [unitById('percent')];
  const order = [...quantities].sort((a, b) => compareSizes(b, a)).map(({ unit }) => unit);
  return [...new Map(order.map((unit) => [unit.id, unit])).values()];
}

/** As core has it, but for compound units (rates), which a chart takes only where they are the same. */
function commensurable(a: Unit, b: Unit): boolean {
  if (a.id === b.id) return true;
  if (a.dimension !== b.dimension || a.dimension === 'rate') return false;
  // 人 and 名, 公里 and 千米 are one unit in two words.
  if (a.en !== undefined && a.en[1] === b.en?.[1]) return true;
  return a.size !== undefined && b.size !== undefined;
}

/** Cross-multiplied, so that mu and thirds stay exact. */
function compareSizes(a: Quantity, b: Quantity): number {
  const [an, ad] = a.unit.size ?? [1n, 1n];
  const [bn, bd] = b.unit.size ?? [1n, 1n];
  return compare(
    times(magnitude(a.value), an * bd * (b.over ?? 1n)),
    times(magnitude(b.value), bn * ad * (a.over ?? 1n)),
  );
}

function valueIn({ value, over = 1n, unit }: Quantity, into: Unit): Decimal | undefined {
  const [n, d] = unit.size ?? [1n, 1n];
  const [intoN, intoD] = into.size ?? [1n, 1n];
  const [top, bottom] = [value.coefficient * n * intoD, d * intoN * over];
  const tens = 10n ** BigInt(Math.abs(value.exponent));
  const found = value.exponent < 0 ? quotient(top, bottom * tens) : quotient(top * tens, bottom);
  return found && -found.exponent <= MOST_DECIMALS ? found : undefined;
}

/** In 万 or 亿, million or billion, as the largest takes; ratios and the like never. */
function scaled(values: readonly Decimal[], unit: Unit, language: Language, style: FigureStyle): Displayed {
  const largest = values.map(magnitude).reduce((a, b) => (compare(b, a) > 0 ? b : a), decimal(0));
  const scales = unit.dimension === 'ratio' || unit.dimension === 'points' ? [] : SCALES[language];
  const [power, word] = scales.find(([power]) => compare(largest, decimal(1, power)) >= 0) ?? [0, ''];
  return {
    unit: unitText(unit, word, language, style),
    values: values.map((value) => toCanonical(decimal(value.coefficient, value.exponent - power))),
  };
}

function unitText(unit: Unit, scale: string, language: Language, style: FigureStyle): string {
  if (unit.id === 'percent') return '%';
  if (language === 'zh') return scale + unit.zh;
  // A classifier has no English: the label names what is counted.
  if (!unit.en) return scale;
  if (unit.id === 'CNY' && style.currency === 'RMB') return scale === '' ? 'RMB' : `RMB ${scale}`;
  const name =
    style.spelling === 'british' ? unit.en[1].replace('meter', 'metre').replace('liter', 'litre') : unit.en[1];
  return scale === '' ? name : `${scale} ${name}`;
}

function magnitude({ coefficient, exponent }: Decimal): Decimal {
  return decimal(coefficient < 0n ? -coefficient : coefficient, exponent);
}
