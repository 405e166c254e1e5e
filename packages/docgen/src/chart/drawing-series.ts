// The one series of a chart part: labels, values, and on every bar the figure as the report prints it.

import { parseDecimal, toCanonical } from '@jianbao/core';
import { escapeXml } from '../xml.ts';
import type { Chart, ChartStyle } from './chart.ts';
import { fillOf, readableOn } from './contrast.ts';
import { richText, textProperties } from './drawing-text.ts';
import type { Geometry, Mark } from './geometry.ts';
import { COLUMNS, SHEET, valueHead } from './workbook.ts';

export function seriesOf(chart: Chart, style: ChartStyle, { marks }: Geometry): string {
  const { points } = chart;
  const last = points.length + 1;
  const labels = points.map(({ label }, index) => cached(index, label)).join('');
  const values = points.map(({ value }, index) => cached(index, toCanonical(parseDecimal(value)))).join('');
  const count = `<c:ptCount val="${points.length}"/>`;
  return (
    '<c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:tx><c:strRef><c:f>${SHEET}!$${COLUMNS.value}$1</c:f><c:strCache><c:ptCount val="1"/>${cached(0, valueHead(chart))}` +
    '</c:strCache></c:strRef></c:tx>' +
    `<c:spPr><a:solidFill><a:srgbClr val="${escapeXml(fillOf(style))}"/></a:solidFill></c:spPr>` +
    `<c:invertIfNegative val="0"/>${dataLabels(chart, style, marks)}` +
    `<c:cat><c:strRef><c:f>${SHEET}!$${COLUMNS.label}$2:$${COLUMNS.label}$${last}</c:f>` +
    `<c:strCache>${count}${labels}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${SHEET}!$${COLUMNS.value}$2:$${COLUMNS.value}$${last}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${count}${values}</c:numCache></c:numRef></c:val>` +
    '</c:ser>'
  );
}

/** A label of its own for every point: the bare value would lose 超 and “more than”. */
function dataLabels(chart: Chart, style: ChartStyle, marks: readonly Mark[]): string {
  const shows =
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';
  const each = marks.map(({ shown, inside }, index) => {
    const color = inside ? readableOn(fillOf(style), style.ink) : style.ink;
    return (
      `<c:dLbl><c:idx val="${index}"/><c:tx>${richText(shown, chart, style, { color })}</c:tx>` +
      `<c:dLblPos val="${inside ? 'inEnd' : 'outEnd'}"/>${shows}</c:dLbl>`
    );
  });
  return (
    `<c:dLbls>${each.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(chart, style)}` +
    `<c:dLblPos val="outEnd"/>${shows}</c:dLbls>`
  );
}

function cached(index: number, text: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
}
