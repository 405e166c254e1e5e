// The dimensions of a JSON-stat dataset and the cell of each observation in it.

import type { Observation } from './observation.ts';
import { type Series, seriesOf } from './series.ts';

export interface Axis {
  readonly id: 'place' | 'period' | 'indicator' | 'report';
  readonly categories: readonly string[];
}

export interface Cube {
  readonly axes: readonly Axis[];
  readonly series: readonly Series[];
  /** The cells that are filled, by rising position (row-major). */
  readonly cells: readonly { readonly at: bigint; readonly observation: Observation }[];
}

/**
 * Places, periods and series as axes. Only where two reports state one series of one place and period,
 * the reports become a fourth axis, so that neither statement is lost.
 */
export function cubeOf(observations: readonly Observation[]): Cube {
  const series = seriesOf(observations);
  const seriesId = new Map(series.flatMap(({ id, observations }) => observations.map(({ key }) => [key, id])));
  const coordinates: Readonly<Record<Axis['id'], (observation: Observation) => string>> = {
    place: ({ placeId }) => placeId,
    period: ({ indicator }) => indicator.period,
    indicator: ({ key }) => seriesId.get(key) ?? '',
    report: ({ report }) => report.id,
  };
  const axis = (id: Axis['id'], sorted = false): Axis => {
    const categories = [...new Set(observations.map(coordinates[id]))];
    return { id, categories: sorted ? categories.sort() : categories };
  };
  const axes = [axis('place'), axis('period', true), axis('indicator')];
  const placed = place(observations, axes, coordinates);
  if (placed) return { axes, series, cells: placed };
  const all = [...axes, axis('report')];
  return { axes: all, series, cells: place(observations, all, coordinates) ?? [] };
}

/** Each observation in its cell; nothing when two would share one. */
function place(
  observations: readonly Observation[],
  axes: readonly Axis[],
  coordinates: Readonly<Record<Axis['id'], (observation: Observation) => string>>,
): Cube['cells'] | undefined {
  const positions = axes.map(({ categories }) => new Map(categories.map((category, index) => [category, index])));
  const cells = new Map<bigint, Observation>();
  for (const observation of observations) {
    let at = 0n;
    for (const [index, { id, categories }] of axes.entries()) {
      const position = positions[index]?.get(coordinates[id](observation)) ?? 0;
      at = at * BigInt(categories.length) + BigInt(position);
    }
    if (cells.has(at)) return undefined;
    cells.set(at, observation);
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([at, observation]) => ({ at, observation }));
}
