// What all parts of a style sheet share: its measure, its colours, its faces.

import type { Layout } from '../../layouts/layout.ts';
import { Faces } from './faces.ts';
import { Palette } from './palette.ts';
import { round } from './values.ts';

export interface Look {
  /** The size of the body text in points: one rem. */
  readonly base: number;
  readonly palette: Palette;
  readonly faces: Faces;
}

export function lookOf({ styles }: Layout): Look {
  return { base: styles.body.size, palette: new Palette(), faces: new Faces() };
}

/** Twips as rem, so that a page grows with the text size that its reader likes. */
export function rem(twips: number, { base }: Pick<Look, 'base'>): string {
  return `${round(twips / 20 / base)}rem`;
}
