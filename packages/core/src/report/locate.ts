// Finding a quote in the source and a printed figure in its quote.

import { findQuantities } from '../quantity/find.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { codePointOffset } from '../text/code-points.ts';
import type { Quote } from './model.ts';

export type Located =
  | { readonly quote: Quote }
  | { readonly failure: 'quoteNotFound' }
  | { readonly failure: 'quoteRepeated' };

/** Finds the one place of a quote in the source text. */
export function locateQuote(source: string, text: string): Located {
  const index = source.indexOf(text);
  if (index < 0) return { failure: 'quoteNotFound' };
  if (source.indexOf(text, index + 1) >= 0) return { failure: 'quoteRepeated' };
  const start = codePointOffset(source, index);
  return { quote: { text, start, end: start + [...text].length } };
}

export interface PrintedFigure {
  readonly quantity: Quantity;
  /** Code points within the quote. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a figure, as printed, in its quote. It must be a whole quantity there: 10亿元 is not what 超10亿元 says,
 * nor is 5家 in 95家. `instead` is what stands at that place.
 */
export function locateFigure(
  quote: string,
  printed: string,
):
  | PrintedFigure
  | { readonly failure: 'valueNotInQuote' | 'valueRepeated' | 'valueDisagrees'; readonly instead?: string } {
  const at = quote.indexOf(printed);
  if (at < 0) return { failure: 'valueNotInQuote' };
  const quantities = findQuantities(quote);
  const exact = quantities.filter((match) => quote.slice(match.start, match.end) === printed);
  const [match, second] = exact;
  if (second) return { failure: 'valueRepeated' };
  if (match) {
    return {
      quantity: match.quantity,
      start: codePointOffset(quote, match.start),
      end: codePointOffset(quote, match.end),
    };
  }
  const around = quantities.find((candidate) => candidate.start < at + printed.length && candidate.end > at);
  return { failure: 'valueDisagrees', instead: around ? quote.slice(around.start, around.end) : '' };
}
