// Where everything of a chart stands, in em of its type: one reckoning for Word and for the web.

import { parseDecimal } from '@jianbao/core';
import { type Axis, axisOf, lowered, tickText } from './axis.ts';
import type { Chart } from './chart.ts';
import { partOfWay } from './decimals.ts';
import { textWidth, widest, wrapText } from './wrap.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One point: its words in lines, and where its bar begins and ends on the axis, from 0 to 1. */
export interface Mark {
  readonly label: readonly string[];
  readonly shown: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Whether the printed figure stands in the bar, at its end, instead of behind it. */
  readonly inside: boolean;
}

export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  /** The upper edge of the line that names the unit. */
  readonly captionTop: number;
  readonly axis: Axis;
  readonly plot: Box;
  /** What one point takes of the plot, and its bar of that. */
  readonly slot: number;
  readonly thickness: number;
  readonly marks: readonly Mark[];
}

export const LINE = 1.25;
/** Type of the title and of the axis, against that of the labels. */
export const TITLE_SIZE = 1.15;
export const AXIS_SIZE = 0.85;
/** Between a label and its axis. */
export const GAP = 0.5;
const COLUMN_HEIGHT = 12;
const AXIS_HEIGHT = 1.9;
const EDGE = 0.4;
/** A bar holds a line of type. */
const THINNEST = LINE + 0.25;

export function geometryOf(chart: Chart, width: number): Geometry {
  return chart.kind === 'column' ? columns(chart, width) : bars(chart, width);
}

export function isHorizontal({ kind }: Pick<Chart, 'kind'>): boolean {
  return kind !== 'column';
}

function bars(chart: Chart, width: number): Geometry {
  const { kind, points } = chart;
  const labelWidth = labelColumn(
    points.map(({ label }) => label),
    width,
  );
  const x = EDGE + labelWidth + GAP;
  const room = width - x - EDGE;
  const words = points.map(({ label, shown }) => ({
    label: wrapText(label, labelWidth),
    shown: wrapText(shown, room / 2),
  }));
  let axis = axisOf(chart);
  // Bars of percentages are mostly long enough to hold their words.
  const roomy = (kind === 'share' || kind === 'completion') && !isNegative(axis);
  let spans = spansOn(chart, axis);
  let plotWidth = 0;
  // Words left of a bar below zero need their room as well: the axis is lengthened until they have it.
  for (let tries = 0; tries < 9; tries += 1) {
    plotWidth = Math.min(
      room - lastTick(chart, axis) / 2,
      ...(roomy ? [] : spans.map(({ to }, index) => behind(room, words[index]?.shown ?? [], to))),
    );
    const cramped = spans.some(
      ({ from, to }, index) => to < from && to * plotWidth < widest(words[index]?.shown ?? []) + GAP,
    );
    if (!cramped) break;
    axis = lowered(axis);
    spans = spansOn(chart, axis);
  }
  const marks = words.map((lines, index) => {
    const { from, to } = spans[index] ?? { from: 0, to: 0 };
    const text = points[index]?.shown ?? '';
    const length = Math.max(from, to) * plotWidth;
    const inside = roomy && length >= textWidth(text) + 2 * GAP;
    // In a long bar, and behind a short one, there is room for more words in a line than the first reckoning gave.
    const left = inside ? length : to < from ? 0 : room - length - GAP;
    const shown = left > widest(lines.shown) ? wrapText(text, left) : lines.shown;
    return { ...lines, shown, from, to, inside };
  });
  const lines = Math.max(...marks.map(({ label, shown }) => Math.max(label.length, shown.length)), 1);
  const slot = Math.max(lines * LINE, THINNEST) + 0.7;
  const thickness = Math.max(THINNEST, Math.min(slot * 0.55, 2.4));
  const { title, captionTop, below } = head(chart, width);
  const plot = { x, y: below, width: plotWidth, height: slot * points.length };
  return {
    width,
    height: plot.y + plot.height + AXIS_HEIGHT,
    title,
    captionTop,
    axis,
    plot,
    slot,
    thickness,
    marks,
  };
}

function columns(chart: Chart, width: number): Geometry {
  const { points } = chart;
  const axis = axisOf(chart);
  const x = EDGE + widestTick(chart, axis) + GAP;
  const plotWidth = width - x - EDGE;
  const slot = plotWidth / Math.max(1, points.length);
  const spans = spansOn(chart, axis);
  const marks = points.map(({ label, shown }, index) => ({
    label: wrapText(label, slot - 1),
    shown: wrapText(shown, slot - 0.6),
    from: spans[index]?.from ?? 0,
    to: spans[index]?.to ?? 0,
    inside: false,
  }));
  const { title, captionTop, below } = head(chart, width);
  const labelLines = Math.max(1, ...marks.map(({ label }) => label.length));
  // Words over the tallest column may pass the top of the axis.
  const past = Math.max(0.4, ...marks.map(({ shown, to }) => shown.length * LINE + 0.2 - (1 - to) * COLUMN_HEIGHT));
  const y = below + past;
  return {
    width,
    height: y + COLUMN_HEIGHT + labelLines * LINE + 2 * GAP,
    title,
    captionTop,
    axis,
    plot: { x, y, width: plotWidth, height: COLUMN_HEIGHT },
    slot,
    thickness: Math.min(slot * 0.5, 5),
    marks,
  };
}

/** The title and the line with the unit, and what lies below them. */
function head(chart: Chart, width: number): { title: readonly string[]; captionTop: number; below: number } {
  const title = chart.title === '' ? [] : wrapText(chart.title, (width - 2) / TITLE_SIZE);
  const captionTop = title.length === 0 ? 0.3 : title.length * LINE * TITLE_SIZE + 1.1;
  return { title, captionTop, below: captionTop + (saysUnit(chart) ? LINE * AXIS_SIZE + 0.6 : 0.2) };
}

/** Percentages carry their sign on every tick. */
export function saysUnit({ unit }: Pick<Chart, 'unit'>): boolean {
  return unit !== '' && unit !== '%';
}

/** Labels stand in one line where that leaves room for bars, else in two, else in as many as they take. */
function labelColumn(labels: readonly string[], width: number): number {
  const [few, most] = [width * 0.3, width * 0.46];
  // Never so narrow that the first number of the axis would pass the edge.
  const single = Math.max(...labels.map(textWidth), 2);
  if (single <= few) return single;
  const two = Math.max(...labels.map((label) => (textWidth(label) <= few ? textWidth(label) : inTwo(label, most))));
  return Math.min(most, Math.max(few, two));
}

function isNegative({ min }: Axis): boolean {
  return min.coefficient < 0n;
}

function inTwo(label: string, most: number): number {
  for (let width = textWidth(label) / 2; width < most; width += 0.5) {
    const lines = wrapText(label, width);
    if (lines.length <= 2 && widest(lines) <= width) return width;
  }
  return most;
}

function spansOn({ points }: Chart, { min, max }: Axis): { from: number; to: number }[] {
  const zero = partOfWay(parseDecimal('0'), min, max);
  return points.map(({ value }) => ({ from: zero, to: partOfWay(parseDecimal(value), min, max) }));
}

/** The widest plot that leaves room for these words behind a bar that ends at `to`. */
function behind(room: number, shown: readonly string[], to: number): number {
  return to <= 0 ? room : (room - widest(shown) - GAP) / to;
}

function widestTick(chart: Chart, { ticks }: Axis): number {
  return widest(ticks.map((tick) => tickText(tick, chart))) * AXIS_SIZE;
}

function lastTick(chart: Chart, { ticks }: Axis): number {
  const last = ticks.at(-1);
  return last ? textWidth(tickText(last, chart)) * AXIS_SIZE : 0;
}
