// A text style as declarations.

import type { TextStyle } from '../../layouts/layout.ts';
import { isHeavy } from './faces.ts';
import { type Look, rem } from './look.ts';
import { round } from './values.ts';

const ALIGN = { left: 'left', center: 'center', right: 'right', both: 'justify' } as const;
// Against the body text: smaller type has a floor on screens, larger type shrinks on phones.
const SMALL = 0.85;
const LARGE = 1.3;
/** Hundredths of the screen's width that one rem of large type, and of a large gap, may take. */
const TYPE_ROOM = 4;
const GAP_ROOM = 7;
const LARGE_GAP = 1.5;

interface Use {
  /** Lines of running text stand further apart on screens, where they are longer. */
  readonly running?: boolean;
}

/** `--least` and `--lead` are set for screens and taken back for paper. */
export function textCss(style: TextStyle, look: Look, { running = false }: Use = {}): string {
  const { before = 0, after = 0, inset = 0, firstLine = 0 } = style;
  const lines = style.line === undefined ? 1.3 : round(style.line / 20 / style.size);
  return [
    `font-family:${look.faces.use(style.face)}`,
    `font-size:${sizeOf(style.size / look.base)}`,
    // A bold face where there is one; none is made from a plain one.
    ...(isHeavy(style.face) ? ['font-weight:700;font-synthesis:none'] : [`font-weight:${style.bold ? 700 : 400}`]),
    `font-style:${style.italic ? 'italic' : 'normal'}`,
    `color:${look.palette.use(style.color ?? '000000')}`,
    `text-align:${ALIGN[style.align ?? 'left']}${style.align === 'both' ? ';hyphens:auto' : ''}`,
    `line-height:${running ? `max(${lines},var(--lead))` : lines}`,
    `margin:${[before, inset, after, inset].map((length) => gap(length, look)).join(' ')}`,
    // Of its own size, not of the page's: on a phone both shrink together.
    `text-indent:${round(firstLine / 20 / style.size)}em`,
    `letter-spacing:${round((style.tracking ?? 0) / 20 / style.size)}em`,
    ...(style.keepNext ? ['break-after:avoid'] : []),
  ].join(';');
}

function sizeOf(ratio: number): string {
  const size = `${round(ratio)}rem`;
  if (ratio < SMALL) return `max(${size},var(--least))`;
  return ratio > LARGE ? `min(${size},${round(ratio * TYPE_ROOM)}vw)` : size;
}

function gap(twips: number, look: Look): string {
  if (twips === 0) return '0';
  const ratio = round(twips / 20 / look.base);
  return ratio > LARGE_GAP ? `min(${rem(twips, look)},${round(ratio * GAP_ROOM)}vw)` : rem(twips, look);
}
