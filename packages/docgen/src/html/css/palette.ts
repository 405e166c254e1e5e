// The colours of a page as variables, and what they become on a dark screen.

import { round } from './values.ts';

export const PAPER = 'FFFFFF';
// Lightness of black and of white when a page is turned: neither glares. Dark inks all become light ones.
const INK_LIGHT = 0.93;
const PAPER_LIGHT = 0.1;
const BEND = 1.5;

/** Collects the colours of one style sheet. */
export class Palette {
  readonly #colors = new Set<string>();

  /** A colour (RRGGBB) as a value of CSS. */
  use(color: string): string {
    const name = /^[\dA-F]{6}$/i.test(color) ? color.toUpperCase() : '000000';
    this.#colors.add(name);
    return `var(--c-${name})`;
  }

  /** The variables by day, or by night. */
  variables(dark: boolean): string {
    return [...this.#colors].map((name) => `--c-${name}:#${dark ? turned(name) : name}`).join(';');
  }
}

/** The colour (RRGGBB) with its lightness turned upside down, its hue kept. */
export function turned(color: string): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as Channels;
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = INK_LIGHT - (INK_LIGHT - PAPER_LIGHT) * ((most + least) / 2) ** BEND;
  const room = 1 - Math.abs(most + least - 1);
  // The same saturation (HSL) at the new lightness: the distances of the channels shrink or grow with the room there is.
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * light - 1)) / room;
  const middle = (most + least) / 2;
  return [red, green, blue].map((channel) => hex(light + (channel - middle) * scale)).join('');
}

type Channels = [red: number, green: number, blue: number];

function hex(channel: number): string {
  return Math.round(round(channel) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
