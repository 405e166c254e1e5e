// Rows into reports: each with the figures that were found and no others, in the order of all homes.

import type { Indicator, Report } from '@jianbao/core';
import type { Head, Remembered } from './remembered.ts';

export interface FigureRow {
  readonly version: number;
  readonly ordinal: number;
  readonly record: string;
}

export interface HeadRow {
  readonly seq: number;
  readonly id: string;
  readonly version: number;
  readonly place: string;
  readonly period: string;
  readonly head: string;
  readonly file: string;
}

/** Without the texts of their sources. The newest period first, then by place and id; figures whose report is not among the heads fall away. */
export function assembled(figures: readonly FigureRow[], heads: readonly HeadRow[], known: Remembered): Report[] {
  const byVersion = new Map<number, Map<number, Indicator>>();
  for (const { version, ordinal, record } of figures) {
    const of = byVersion.get(version) ?? new Map<number, Indicator>();
    byVersion.set(version, of);
    if (!of.has(ordinal)) of.set(ordinal, known.figure(version, ordinal, record));
  }
  return heads.toSorted(inOrder).map((row) => ({
    ...(known.head(row.seq, row.head) satisfies Head),
    version: row.version,
    source: { file: row.file, text: '' },
    indicators: [...(byVersion.get(row.seq) ?? [])].toSorted(([a], [b]) => a - b).map(([, indicator]) => indicator),
    statements: [],
    terms: [],
    dismissed: [],
  }));
}

function inOrder(one: HeadRow, other: HeadRow): number {
  return ordered(other.period, one.period) || ordered(one.place, other.place) || ordered(one.id, other.id);
}

/** In the order of their characters. */
export function ordered(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
