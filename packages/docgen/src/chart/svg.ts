// A chart for the web: one SVG that needs nothing else and says in words what it shows.

import { escapeXml } from '../xml.ts';
import type { Chart, ChartStyle } from './chart.ts';
import { fillOf, readableOn } from './contrast.ts';
import { GAP, type Geometry, geometryOf, isHorizontal, LINE, type Mark, TITLE_SIZE } from './geometry.ts';
import { axisLines, ticksOf } from './svg-axis.ts';
import { type Pen, penOf } from './svg-pen.ts';

const WIDTH = 640;
const PIXELS_A_POINT = 4 / 3;

/** The chart as SVG. The same chart and style give the same text. */
export function chartSvg(chart: Chart, style: ChartStyle, width: number = WIDTH): string {
  const em = style.size * PIXELS_A_POINT;
  const geometry = geometryOf(chart, width / em);
  const pen = penOf(em, style.ink);
  const height = pen.at(geometry.height);
  const fonts = [style.latin, style.eastAsia].map((name) => `'${name.replaceAll("'", '')}'`).join(', ');
  const marks = geometry.marks.map((mark, index) =>
    isHorizontal(chart) ? bar(mark, index, geometry, style, pen) : column(mark, index, geometry, style, pen),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${chart.language === 'zh' ? 'zh-CN' : 'en'}" ` +
      `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="${escapeXml(`${fonts}, sans-serif`)}" font-size="${pen.at(1)}" fill="#${escapeXml(style.ink)}">`,
    `<title>${escapeXml(chart.title === '' ? chart.alt : chart.title)}</title>`,
    `<desc>${escapeXml(chart.alt)}</desc>`,
    // Paper under the ink, also on a dark page.
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    pen.text(geometry.title, {
      x: geometry.width / 2,
      middle: 0.3 + (geometry.title.length * LINE * TITLE_SIZE) / 2,
      anchor: 'middle',
      size: TITLE_SIZE,
      bold: true,
    }),
    ticksOf(chart, geometry, pen),
    // Under the bars, so that a bar past 100 % passes over the line.
    axisLines(chart, geometry, pen),
    ...marks,
    '</svg>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function bar(mark: Mark, index: number, geometry: Geometry, style: ChartStyle, pen: Pen): string {
  const { plot, slot, thickness } = geometry;
  const middle = plot.y + slot * (index + 0.5);
  const [from, to] = [mark.from, mark.to].map((part) => plot.x + part * plot.width) as [number, number];
  const ends = to < from ? -1 : 1;
  const words = mark.inside
    ? { x: to - GAP, anchor: 'end' as const, color: readableOn(fillOf(style), style.ink) }
    : { x: to + ends * GAP, anchor: ends < 0 ? ('end' as const) : ('start' as const), color: style.ink };
  return [
    pen.text(mark.label, { x: plot.x - GAP, middle, anchor: 'end' }),
    pen.bar(
      { x: Math.min(from, to), y: middle - thickness / 2, width: Math.abs(to - from), height: thickness },
      fillOf(style),
    ),
    pen.text(mark.shown, { middle, ...words }),
  ].join('\n');
}

function column(mark: Mark, index: number, geometry: Geometry, style: ChartStyle, pen: Pen): string {
  const { plot, slot, thickness } = geometry;
  const x = plot.x + slot * (index + 0.5);
  const foot = plot.y + plot.height;
  const [from, to] = [mark.from, mark.to].map((part) => foot - part * plot.height) as [number, number];
  const half = (lines: readonly string[]): number => (lines.length * LINE) / 2 + 0.1;
  return [
    pen.bar(
      { x: x - thickness / 2, y: Math.min(from, to), width: thickness, height: Math.abs(to - from) },
      fillOf(style),
    ),
    pen.text(mark.shown, { x, middle: to > from ? to + half(mark.shown) : to - half(mark.shown), anchor: 'middle' }),
    pen.text(mark.label, { x, middle: foot + GAP + half(mark.label), anchor: 'middle' }),
  ].join('\n');
}
