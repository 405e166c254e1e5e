// A chart as Word keeps it: the chart part (DrawingML, ECMA-376 part 1, 21.2) and the frame that shows it in a paragraph.

import { escapeXml, XML_HEAD } from '../xml.ts';
import type { Chart, ChartStyle } from './chart.ts';
import { categoryAxis, valueAxis } from './drawing-axes.ts';
import { seriesOf } from './drawing-series.ts';
import { layout, richText, textProperties } from './drawing-text.ts';
import { type Geometry, geometryOf, isHorizontal, TITLE_SIZE } from './geometry.ts';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';

const EMU_A_POINT = 12700;
/** The type area of GB/T 9704, 156 mm. */
const TYPE_AREA = 5616000;

/** What a package says of a chart part and of the workbook in it. */
export const CHART_PART = {
  contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart',
  workbookContentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  workbookRelationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/package',
  /** The id by which the chart part names its workbook. */
  workbookId: 'rId1',
} as const;

export interface ChartSize {
  /** EMU. */
  readonly width: number;
  readonly height: number;
}

/** How high a chart must be to hold its words at this width (EMU). */
export function chartSize(chart: Chart, style: ChartStyle, width: number = TYPE_AREA): ChartSize {
  const { height } = geometryOf(chart, emOf(width, style));
  return { width, height: Math.round(height * style.size * EMU_A_POINT) };
}

/** The chart part, word/charts/chartN.xml, laid out for a frame of this width (EMU). */
export function chartPart(chart: Chart, style: ChartStyle, width: number = TYPE_AREA): string {
  const geometry = geometryOf(chart, emOf(width, style));
  const { title, plot } = geometry;
  const heading =
    title.length === 0
      ? '<c:autoTitleDeleted val="1"/>'
      : `<c:title><c:tx>${richText(title, chart, style, { size: TITLE_SIZE, bold: true })}</c:tx>` +
        '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}">` +
    '<c:date1904 val="0"/>' +
    `<c:lang val="${chart.language === 'zh' ? 'zh-CN' : 'en-US'}"/>` +
    '<c:roundedCorners val="0"/>' +
    `<c:chart>${heading}<c:plotArea>${layout(plot, geometry)}${barChart(chart, style, geometry)}` +
    `${categoryAxis(chart, style)}${valueAxis(chart, style, geometry)}` +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    textProperties(chart, style) +
    `<c:externalData r:id="${CHART_PART.workbookId}"><c:autoUpdate val="0"/></c:externalData>` +
    '</c:chartSpace>'
  );
}

/** The drawing that shows a chart part in a run of a paragraph, with its alternative text in both languages. */
export function chartFrame(
  chart: Chart,
  frame: ChartSize & { readonly relId: string; readonly docPrId: number },
): string {
  const name = chart.title === '' ? `${chart.language === 'zh' ? '图' : 'Chart '}${frame.docPrId}` : chart.title;
  const descr = `${chart.alt} / ${chart.altOther}`;
  return (
    `<w:drawing xmlns:w="${W}"><wp:inline xmlns:wp="${WP}" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent cx="${Math.round(frame.width)}" cy="${Math.round(frame.height)}"/>` +
    '<wp:effectExtent l="0" t="0" r="0" b="0"/>' +
    `<wp:docPr id="${frame.docPrId}" name="${escapeXml(name)}" descr="${escapeXml(descr)}"/>` +
    '<wp:cNvGraphicFramePr/>' +
    `<a:graphic xmlns:a="${A}"><a:graphicData uri="${C}">` +
    `<c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${escapeXml(frame.relId)}"/>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}

function barChart(chart: Chart, style: ChartStyle, geometry: Geometry): string {
  const { slot, thickness } = geometry;
  const gap = Math.min(500, Math.round(((slot - thickness) / thickness) * 100));
  return (
    `<c:barChart><c:barDir val="${isHorizontal(chart) ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${seriesOf(chart, style, geometry)}` +
    `<c:gapWidth val="${gap}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`
  );
}

function emOf(width: number, { size }: ChartStyle): number {
  return width / EMU_A_POINT / size;
}
