// A chart is data: one series of points in one unit, with the words that the report prints for each.

import type { Language } from '@jianbao/core';

/**
 * `column`: few points with short labels. `bar`: comparisons with long labels. `share`: bars on an axis from 0 to 100 %.
 * `completion`: bars with a line at 100 %, which they may pass.
 */
export type ChartKind = 'bar' | 'column' | 'share' | 'completion';

export interface ChartPoint {
  readonly label: string;
  /** A plain decimal as text, in the chart's unit. */
  readonly value: string;
  /** As the report prints it, with unit and bound: 超10亿元, more than 1 billion yuan. */
  readonly shown: string;
  /** The id of the indicator. */
  readonly indicator: string;
}

export interface Chart {
  readonly kind: ChartKind;
  /** Empty where a caption outside says it. */
  readonly title: string;
  /** What values are in: 亿元, billion yuan, %; empty for bare numbers. */
  readonly unit: string;
  readonly points: readonly ChartPoint[];
  readonly language: Language;
  /** What the chart says, for those who cannot see it. */
  readonly alt: string;
  /** The same in the other language. */
  readonly altOther: string;
}

export interface ChartStyle {
  readonly latin: string;
  readonly eastAsia: string;
  /** RRGGBB; the first fills the bars. */
  readonly colors: readonly string[];
  /** RRGGBB of words and lines. */
  readonly ink: string;
  /** Points. */
  readonly size: number;
}
