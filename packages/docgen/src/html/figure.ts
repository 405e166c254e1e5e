// A chart as a figure: drawn twice, so that its words can be read on a phone as well. One drawing is shown at a time.

import type { Chart, ChartStyle } from '../chart/chart.ts';
import { chartSvg } from '../chart/svg.ts';
import type { Layout } from '../layouts/layout.ts';
import { escapeXml } from '../xml.ts';

const TWIPS_A_PIXEL = 15;
/** Pixels: no wider than this on paper and on large screens, and what a phone has. */
const WIDEST = 640;
const PHONE = 340;

export function figureHtml(chart: Chart, { chart: look, page }: Layout): string {
  const style: ChartStyle = { ...look.face, colors: look.colors, ink: look.ink, size: look.size };
  const width = Math.min(WIDEST, Math.round((page.width - page.left - page.right) / TWIPS_A_PIXEL));
  const indicators = escapeXml(chart.points.map(({ indicator }) => indicator).join(' '));
  return (
    `<figure data-indicators="${indicators}">\n<div class="broad">${chartSvg(chart, style, width)}</div>\n` +
    `<div class="narrow">${chartSvg(chart, style, PHONE)}</div>\n</figure>`
  );
}
