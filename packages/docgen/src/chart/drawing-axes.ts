// The two axes of a chart part.

import { toCanonical } from '@jianbao/core';
import { escapeXml } from '../xml.ts';
import { tickFormat } from './axis.ts';
import type { Chart, ChartStyle } from './chart.ts';
import { corner, richText, textProperties } from './drawing-text.ts';
import { AXIS_SIZE, type Geometry, isHorizontal, saysUnit } from './geometry.ts';
import { CHART_WORDS } from './words.ts';
import { textWidth } from './wrap.ts';

const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

export function categoryAxis(chart: Chart, style: ChartStyle): string {
  const horizontal = isHorizontal(chart);
  return (
    // Bars are read from the top: Word counts them from the foot.
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${horizontal ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${horizontal ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    // “low” keeps the labels at the edge where a bar goes below zero.
    `${NO_TICKS}<c:tickLblPos val="low"/>${line(style, 9525)}${textProperties(chart, style)}` +
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

export function valueAxis(chart: Chart, style: ChartStyle, geometry: Geometry): string {
  const { min, max, step } = geometry.axis;
  const horizontal = isHorizontal(chart);
  // The steps of a completion chart are whole hundreds, so its first grid line is the one at 100 %.
  const hundreds = chart.kind === 'completion' && toCanonical(step) === '100';
  const grid = hundreds ? `<c:majorGridlines>${line(style, 9525, 'dash')}</c:majorGridlines>` : '';
  return (
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${toCanonical(max)}"/>` +
    `<c:min val="${toCanonical(min)}"/></c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? 'b' : 'l'}"/>` +
    `${grid}${unitTitle(chart, style, geometry)}` +
    `<c:numFmt formatCode="${escapeXml(tickFormat(geometry.axis, chart))}" sourceLinked="0"/>` +
    `${NO_TICKS}<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(chart, style, { size: AXIS_SIZE })}<c:crossAx val="1"/>` +
    // The categories of bars run downwards: their far end is the foot.
    `<c:crosses val="${horizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>` +
    `<c:majorUnit val="${toCanonical(step)}"/></c:valAx>`
  );
}

/** The unit, at the upper right as in Chinese tables. */
function unitTitle(chart: Chart, style: ChartStyle, geometry: Geometry): string {
  if (!saysUnit(chart)) return '';
  const text = CHART_WORDS[chart.language].unit(chart.unit);
  const x = geometry.width - textWidth(text) * AXIS_SIZE - 1;
  return (
    `<c:title><c:tx>${richText([text], chart, style, { size: AXIS_SIZE })}</c:tx>` +
    `${corner(x, geometry.captionTop, geometry)}<c:overlay val="0"/></c:title>`
  );
}

function line({ ink }: ChartStyle, width: number, dash?: 'dash'): string {
  return (
    `<c:spPr><a:ln w="${width}"><a:solidFill><a:srgbClr val="${escapeXml(ink)}"/></a:solidFill>` +
    `${dash ? `<a:prstDash val="${dash}"/>` : ''}</a:ln></c:spPr>`
  );
}
