// The value axis of an SVG chart: its numbers, its unit, the line at zero and the line at 100 %.

import { compare, decimal, parseDecimal } from '@jianbao/core';
import { tickText } from './axis.ts';
import type { Chart } from './chart.ts';
import { partOfWay } from './decimals.ts';
import { AXIS_SIZE, GAP, type Geometry, isHorizontal, LINE, saysUnit } from './geometry.ts';
import type { Pen } from './svg-pen.ts';
import { CHART_WORDS } from './words.ts';

/** The numbers along the axis, and the unit at the upper right. */
export function ticksOf(chart: Chart, geometry: Geometry, pen: Pen): string {
  const { axis, plot } = geometry;
  const ticks = axis.ticks.map((tick) => {
    const part = partOfWay(tick, axis.min, axis.max);
    const place = isHorizontal(chart)
      ? { x: plot.x + part * plot.width, middle: plot.y + plot.height + GAP + 0.4, anchor: 'middle' as const }
      : { x: plot.x - GAP, middle: plot.y + (1 - part) * plot.height, anchor: 'end' as const };
    return pen.text([tickText(tick, chart)], { ...place, size: AXIS_SIZE });
  });
  const unit = saysUnit(chart)
    ? pen.text([CHART_WORDS[chart.language].unit(chart.unit)], {
        x: geometry.width - GAP,
        middle: geometry.captionTop + (LINE * AXIS_SIZE) / 2,
        anchor: 'end',
        size: AXIS_SIZE,
      })
    : '';
  return [unit, ...ticks].filter((text) => text !== '').join('\n');
}

/** The line from which bars grow and, where completion is shown, the dashed one that they are to reach. */
export function axisLines(chart: Chart, { axis, plot }: Geometry, pen: Pen): string {
  const hundred = decimal(100);
  const whole = chart.kind === 'completion' && compare(axis.max, hundred) >= 0;
  const lines = [parseDecimal('0'), ...(whole ? [hundred] : [])].map((value, index) => {
    const part = partOfWay(value, axis.min, axis.max);
    const dashed = index > 0;
    if (!isHorizontal(chart)) {
      const y = plot.y + (1 - part) * plot.height;
      return pen.line(plot.x, y, plot.x + plot.width, y, dashed);
    }
    const x = plot.x + part * plot.width;
    return pen.line(x, plot.y, x, plot.y + plot.height, dashed);
  });
  return lines.join('\n');
}
