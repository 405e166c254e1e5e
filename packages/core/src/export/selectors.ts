// Where words stand in a source, as the Web Annotation Data Model points at them.

import type { Indicator, SourceText } from '../report/model.ts';

export interface Selectors {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number; readonly end: number };
  /** The figure itself, counted from where the quote begins. */
  readonly figure: { readonly start: number; readonly end: number };
}

// Enough to tell two places of one quote apart, and to find it again in a text that has been edited since.
const AROUND = 32;

/**
 * Finds the words of a figure in one source. Positions are code points, as the specification counts characters; its end is
 * exclusive, as ours is.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 * @see https://www.w3.org/TR/annotation-model/#text-position-selector
 */
export function selectorsIn(source: SourceText): (indicator: Indicator) => Selectors {
  const characters = Array.from(source.text);
  return ({ source: { text, start, end }, span }) => ({
    quote: {
      exact: text,
      prefix: characters.slice(Math.max(0, start - AROUND), start).join(''),
      suffix: characters.slice(end, end + AROUND).join(''),
    },
    position: { start, end },
    figure: { start: span.start - start, end: span.end - start },
  });
}
