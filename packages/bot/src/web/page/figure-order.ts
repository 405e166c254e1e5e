// The figures of a report by size, exactly: money with money, areas with areas, and no double between.

import type { Indicator, Quantity, Report } from '@jianbao/core';

/** Where a figure stands: which kind of thing it measures, and its place among those. */
export interface FigurePlace {
  readonly kind: number;
  readonly rank: number;
}

const FIRST = ['money', 'count', 'area', 'ratio'];

const KNOWN = new WeakMap<Report, ReadonlyMap<Indicator, FigurePlace>>();

/** The place of each figure, made once a report. Equal figures share one. */
export function figureOrder(report: Report): ReadonlyMap<Indicator, FigurePlace> {
  const known = KNOWN.get(report);
  if (known) return known;
  const kinds = [...new Set(report.indicators.map(({ quantity }) => kindOf(quantity)))].toSorted(
    (a, b) => precedence(a) - precedence(b) || (a < b ? -1 : 1),
  );
  const sorted = report.indicators.toSorted((a, b) => compareSizes(a.quantity, b.quantity));
  const places = new Map<Indicator, FigurePlace>();
  let rank = 0;
  for (const [index, indicator] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && compareSizes(before.quantity, indicator.quantity) !== 0) rank += 1;
    places.set(indicator, { kind: kinds.indexOf(kindOf(indicator.quantity)), rank });
  }
  KNOWN.set(report, places);
  return places;
}

/** What can be put in one order: units of one dimension with a known size, and all counts. */
function kindOf({ unit, ordinal }: Quantity): string {
  if (ordinal) return 'ordinal';
  return unit.size || unit.dimension === 'count' ? unit.dimension : `${unit.dimension} ${unit.id}`;
}

function precedence(kind: string): number {
  const at = FIRST.indexOf(kind.split(' ')[0] ?? '');
  return at < 0 ? FIRST.length : at;
}

function compareSizes(a: Quantity, b: Quantity): number {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  const difference = x.above * y.below - y.above * x.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The size in the base unit of its dimension, as an exact fraction. */
function sizeOf({ value, over = 1n, unit }: Quantity): { above: bigint; below: bigint } {
  const [numerator, denominator] = unit.size ?? [1n, 1n];
  const { coefficient, exponent } = value;
  return {
    above: coefficient * numerator * 10n ** BigInt(Math.max(0, exponent)),
    below: denominator * over * 10n ** BigInt(Math.max(0, -exponent)),
  };
}
