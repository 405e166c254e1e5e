// What fills the bars, and which colour can be read on it.

import type { ChartStyle } from './chart.ts';

/** What fills a bar when a style names no colour. */
const FALLBACK = '3E6A97';

export function fillOf({ colors }: ChartStyle): string {
  return colors[0] ?? FALLBACK;
}

/** The text colour for words on `ground` (RRGGBB): white, or the ink where white is too faint (WCAG 2, 1.4.3). */
export function readableOn(ground: string, ink: string): string {
  return contrast('FFFFFF', ground) >= Math.min(4.5, contrast(ink, ground)) ? 'FFFFFF' : ink;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
