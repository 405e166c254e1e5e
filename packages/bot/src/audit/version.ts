// Which version of a report an answer came from: its number, or a short hash of its source and its figures.

import { hash } from 'node:crypto';
import type { Report } from '@jianbao/core';

// A report is never changed, only replaced; hashing a long one at each answer would be waste.
const known = new WeakMap<Report, string>();

/**
 * Where versions are kept, the number of the version: `v3`. Elsewhere sixteen hex digits that change when the id, the period, the source or any figure of the report does.
 * The order of the indicators, their labels and the rest do not count.
 */
export function versionOf(report: Report): string {
  if (report.version !== undefined) return `v${report.version}`;
  const version = known.get(report) ?? hash('sha256', canonical(report)).slice(0, 16);
  known.set(report, version);
  return version;
}

/** Arrays alone, so that there is but one way to write them. */
function canonical({ id, period, source, indicators }: Report): string {
  const figures = indicators.map(({ id, printed, span }) => [id, printed, span.start, span.end] as const);
  figures.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify([id, period, source.text, figures]);
}
