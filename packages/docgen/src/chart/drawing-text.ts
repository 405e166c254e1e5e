// Words and places in a chart part: text properties, rich text, manual layout.

import { escapeXml } from '../xml.ts';
import type { Chart, ChartStyle } from './chart.ts';
import type { Box } from './geometry.ts';

export interface Look {
  /** Against the type of the labels. */
  readonly size?: number;
  readonly bold?: boolean;
  /** RRGGBB. */
  readonly color?: string;
}

// Without rot="0" words on an axis may be turned; without wrap="none" Word breaks a label at a fifth of the chart.
const BODY = '<a:bodyPr rot="0" vert="horz"/>';
const BODY_UNBROKEN = '<a:bodyPr rot="0" vert="horz" wrap="none" anchor="ctr"/>';

/** How words look where Word writes them itself. */
export function textProperties(chart: Chart, style: ChartStyle, look: Look = {}): string {
  const language = chart.language === 'zh' ? 'zh-CN' : 'en-US';
  return (
    `<c:txPr>${BODY}<a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', chart, style, look)}</a:pPr>` +
    `<a:endParaRPr lang="${language}"/></a:p></c:txPr>`
  );
}

/** Words that stand as given, a paragraph a line: LibreOffice drops a line break within one. */
export function richText(lines: readonly string[], chart: Chart, style: ChartStyle, look: Look = {}): string {
  const paragraphs = lines.map(
    (line) =>
      `<a:p><a:pPr>${runProperties('defRPr', chart, style, look)}</a:pPr>` +
      `<a:r>${runProperties('rPr', chart, style, look)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
  );
  return `<c:rich>${BODY_UNBROKEN}<a:lstStyle/>${paragraphs.join('')}</c:rich>`;
}

/** A place as parts of the whole chart. */
export function layout(box: Box, whole: { readonly width: number; readonly height: number }): string {
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${part(box.x, whole.width)}"/><c:y val="${part(box.y, whole.height)}"/>` +
    `<c:w val="${part(box.width, whole.width)}"/><c:h val="${part(box.height, whole.height)}"/>` +
    '</c:manualLayout></c:layout>'
  );
}

/** The place of a title, which takes its own size. */
export function corner(x: number, y: number, whole: { readonly width: number; readonly height: number }): string {
  return (
    '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${part(x, whole.width)}"/><c:y val="${part(y, whole.height)}"/></c:manualLayout></c:layout>`
  );
}

function part(length: number, whole: number): string {
  return String(Math.round((length / whole) * 10000) / 10000);
}

function runProperties(name: 'defRPr' | 'rPr', { language }: Chart, style: ChartStyle, look: Look): string {
  const size = Math.round(style.size * (look.size ?? 1) * 100);
  return (
    `<a:${name} lang="${language === 'zh' ? 'zh-CN' : 'en-US'}" sz="${size}" b="${look.bold ? 1 : 0}">` +
    `<a:solidFill><a:srgbClr val="${escapeXml(look.color ?? style.ink)}"/></a:solidFill>` +
    `<a:latin typeface="${escapeXml(style.latin)}"/><a:ea typeface="${escapeXml(style.eastAsia)}"/></a:${name}>`
  );
}
