// What stands before and behind the text: each line as a paragraph, dressed by its place in the layout.

import type { Brief } from '../brief.ts';
import { textWidth } from '../chart/wrap.ts';
import { type FilledLine, filledLines } from '../docx/matter.ts';
import type { Layout } from '../layouts/layout.ts';
import { escapeXml } from '../xml.ts';
import { isLarge } from './css/matter.ts';
import { logoHtml } from './logo.ts';

export function matterHtml(place: 'front' | 'end', brief: Brief, layout: Layout): string {
  return filledLines(layout[place], brief)
    .map((filled) => lineHtml(filled, `${place}-${layout[place].indexOf(filled.line) + 1}`, brief, layout))
    .join('\n');
}

function lineHtml({ line, left, center, right }: FilledLine, name: string, { logo }: Brief, layout: Layout): string {
  if (line.logo && logo) return `<p class="${name}">${logoHtml(logo)}</p>`;
  if (left !== undefined && right !== undefined) {
    return `<p class="${name} split"><span>${escapeXml(left)}</span> <span>${escapeXml(right)}</span></p>`;
  }
  const words = left ?? center ?? right ?? '';
  // A line without words is a rule.
  if (words === '') return `<hr class="${name}">`;
  // A masthead stays on one line: the style sheet divides the room by this width.
  const { size, tracking = 0 } = line.style;
  const ems = Math.ceil((textWidth(words) + (tracking / 20 / size) * [...words].length) * 10) / 10;
  const width = isLarge(line.style, layout) ? ` style="--ems:${ems}"` : '';
  return `<p class="${name}"${width}>${escapeXml(words)}</p>`;
}
