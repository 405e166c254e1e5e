// Drawing in em: each stroke takes lengths in em and writes pixels, rounded to hundredths.

import { escapeXml } from '../xml.ts';
import { type Box, LINE } from './geometry.ts';

interface TextPlace {
  readonly x: number;
  /** The middle of all lines together. */
  readonly middle: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Against the type of the labels. */
  readonly size?: number;
  readonly bold?: boolean;
  /** RRGGBB. */
  readonly color?: string;
}

export interface Pen {
  readonly at: (length: number) => number;
  readonly text: (lines: readonly string[], place: TextPlace) => string;
  readonly bar: (box: Box, color: string) => string;
  readonly line: (x1: number, y1: number, x2: number, y2: number, dashed: boolean) => string;
}

// From the middle of a line of type to its baseline.
const BASELINE = 0.36;

export function penOf(em: number, ink: string): Pen {
  const at = (length: number): number => Math.round(length * em * 100) / 100;
  return {
    at,
    text: (lines, { x, middle, anchor, size = 1, bold = false, color }) =>
      lines
        .map((line, index) => {
          const y = middle + (index - (lines.length - 1) / 2) * LINE * size + BASELINE * size;
          const look = [
            anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
            size === 1 ? '' : ` font-size="${at(size)}"`,
            bold ? ' font-weight="bold"' : '',
            color === undefined || color === ink ? '' : ` fill="#${escapeXml(color)}"`,
          ].join('');
          return `<text x="${at(x)}" y="${at(y)}"${look}>${escapeXml(line)}</text>`;
        })
        .join('\n'),
    bar: ({ x, y, width, height }, color) =>
      `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="#${escapeXml(color)}"/>`,
    line: (x1, y1, x2, y2, dashed) =>
      `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="#${escapeXml(ink)}"` +
      `${dashed ? ' stroke-dasharray="5 3"' : ''}/>`,
  };
}
