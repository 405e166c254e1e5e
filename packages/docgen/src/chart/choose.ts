// Which chart a few indicators make, if any: never two units, two periods or two kinds of figure in one.

import {
  compare,
  DEFAULT_STYLE,
  decimal,
  type FigureStyle,
  type Indicator,
  type Language,
  type Localized,
  type Measure,
  parseDecimal,
  standaloneFigure,
} from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { DRAFT_MARK } from '../draft-mark.ts';
import { altText } from './alt.ts';
import type { Chart, ChartKind, ChartPoint } from './chart.ts';
import { type Displayed, inOneUnit } from './display-unit.ts';
import { textWidth, wrapText } from './wrap.ts';

export interface ChartOptions {
  /** Shown above the chart; none where a caption outside says it. */
  readonly title?: Localized;
  readonly style?: FigureStyle;
}

// Places in an order, years in a row and grades are no lengths.
const MEASURES: readonly Measure[] = ['count', 'amount', 'area', 'output', 'share', 'level', 'change'];
// Neither are these units: zero degrees is not nothing, 翻两番 is a power, 九折 is less than 八折 in saving.
const NO_LENGTH = ['doubling', 'discount', 'degree-celsius', 'decibel'];
const MOST_COLUMNS = 5;
/** What columns share of the width, in em, when a chart fills the type area in small type. */
const COLUMNS_WIDTH = 38;

/**
 * The chart of these indicators in one language, in their order. Nothing where a chart would mislead: fewer than two,
 * ranges, ratios, places in an order, or figures of different measure, unit, period or status.
 */
export function chartOf(
  indicators: readonly Indicator[],
  language: Language,
  { title, style = DEFAULT_STYLE }: ChartOptions = {},
): Chart | undefined {
  if (indicators.length < 2 || !indicators.every(isLength) || !isOneKind(indicators)) return undefined;
  const quantities = indicators.map(signed);
  const displayed = inOneUnit(quantities, language, style);
  if (!displayed) return undefined;
  const points = pointsOf(indicators, displayed, language, style);
  const kind = kindOf(indicators, points, displayed.unit);
  const other = language === 'zh' ? 'en' : 'zh';
  const otherPoints = pointsOf(indicators, displayed, other, style);
  return {
    kind,
    title: title?.[language] ?? '',
    unit: displayed.unit,
    points,
    language,
    alt: altText(kind, title?.[language] ?? '', points, language),
    altOther: altText(kind, title?.[other] ?? '', otherPoints, other),
  };
}

function isLength({ measure, quantity }: Indicator): boolean {
  const { to, parts, ordinal, unit } = quantity;
  const plain = to === undefined && parts === undefined && !ordinal && unit.dimension !== 'grade';
  return plain && MEASURES.includes(measure) && !NO_LENGTH.includes(unit.id);
}

function isOneKind(indicators: readonly Indicator[]): boolean {
  const same = (what: (indicator: Indicator) => unknown): boolean => new Set(indicators.map(what)).size === 1;
  // An improvement may be a rise or a fall, so it stands only with its like.
  return (
    same(({ measure }) => measure) &&
    same(({ period }) => period) &&
    same(({ status }) => status) &&
    same(({ direction }) => direction === 'improvement') &&
    same(({ direction }) => direction === undefined)
  );
}

/** Rises and falls in one chart lie on two sides of zero; falls alone are as long as they are deep. */
function signed({ quantity, direction }: Indicator, _: number, all: readonly Indicator[]): Indicator['quantity'] {
  if (direction === undefined) return quantity;
  const { coefficient, exponent } = quantity.value;
  const size = coefficient < 0n ? -coefficient : coefficient;
  const falls = direction === 'decrease' && all.some((one) => one.direction !== 'decrease');
  // 增长-0.5%: a rise below zero keeps its sign.
  const value = direction === 'increase' ? coefficient : falls ? -size : size;
  return { ...quantity, value: { coefficient: value, exponent } };
}

function pointsOf(
  indicators: readonly Indicator[],
  { values }: Displayed,
  language: Language,
  style: FigureStyle,
): ChartPoint[] {
  const say = speaker(language);
  return indicators.map((indicator, index) => ({
    label: capitalized(indicator.label[language]),
    value: values[index] ?? '0',
    shown: standaloneFigure(indicator, language, say, style) + (indicator.draft ? DRAFT_MARK : ''),
    indicator: indicator.id,
  }));
}

function kindOf(indicators: readonly Indicator[], points: readonly ChartPoint[], unit: string): ChartKind {
  const below = points.some(({ value }) => value.startsWith('-'));
  if (indicators[0]?.measure === 'share' && unit === '%' && !below) {
    if (indicators.every(speaksOfCompletion)) return 'completion';
    // 120 % of something is no part of it.
    return points.every(({ value }) => isAtMostHundred(value)) ? 'share' : 'bar';
  }
  return !below && fitsColumns(points) ? 'column' : 'bar';
}

function speaksOfCompletion({ label }: Indicator): boolean {
  return label.zh.includes('完成率') || /completion rate/i.test(label.en);
}

function isAtMostHundred(value: string): boolean {
  return compare(parseDecimal(value), decimal(100)) <= 0;
}

/** Whether every label and every figure fits over or under its column in two lines. */
function fitsColumns(points: readonly ChartPoint[]): boolean {
  const width = COLUMNS_WIDTH / points.length - 1;
  const fits = (text: string): boolean => {
    const lines = wrapText(text, width);
    return lines.length <= 2 && lines.every((line) => textWidth(line) <= width);
  };
  return points.length <= MOST_COLUMNS && points.every(({ label, shown }) => fits(label) && fits(shown));
}

/** A label stands alone: its first letter is a capital, past an opening quotation mark; a [todo: …] is left. */
function capitalized(text: string): string {
  if (text.startsWith('[')) return text;
  const at = /[\p{L}\p{N}]/u.exec(text)?.index ?? 0;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}
