// Finding a quote in the source and a printed figure in its quote.

import { findQuantities } from '../quantity/find.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { parseQuantity } from '../quantity/read-zh.ts';
import { codePointOffset, utf16Index } from '../text/code-points.ts';
import { visibleText } from '../text/hidden.ts';
import type { Quote } from './model.ts';

export type Located =
  | { readonly quote: Quote }
  | { readonly failure: 'quoteNotFound' }
  | { readonly failure: 'quoteRepeated' };

/** Finds the one place of a quote in the source text, or the place that holds the code point `at`. */
export function locateQuote(source: string, text: string, at?: number): Located {
  let index = source.indexOf(text);
  if (index < 0) return { failure: 'quoteNotFound' };
  const holder = at === undefined ? undefined : holding(source, text, at);
  if (at !== undefined && holder === undefined) return { failure: 'quoteNotFound' };
  if (holder === undefined && source.indexOf(text, index + 1) >= 0) return { failure: 'quoteRepeated' };
  index = holder ?? index;
  const start = codePointOffset(source, index);
  return { quote: { text, start, end: start + [...text].length } };
}

export interface PrintedFigure {
  readonly quantity: Quantity;
  /** Code points within the quote. */
  readonly start: number;
  readonly end: number;
}

/** The index of the occurrence of a text that holds the code point `at`. */
function holding(source: string, text: string, at: number): number | undefined {
  const place = utf16Index(source, at);
  const from = Math.max(0, place - text.length + 1);
  const index = source.indexOf(text, from);
  return index >= 0 && index <= place ? index : undefined;
}

/**
 * Finds a figure, as printed, in its quote. `unit`: its unit, where that stands elsewhere; `at`: its code point in
 * the quote, where it stands there twice. It must be a whole quantity there: 10亿元 is not what 超10亿元 says,
 * nor is 5家 in 95家. `instead` is what stands at that place.
 */
export function locateFigure(
  quote: string,
  printed: string,
  unit = '',
  at?: number,
):
  | PrintedFigure
  | { readonly failure: 'valueNotInQuote' | 'valueRepeated' | 'valueDisagrees'; readonly instead?: string } {
  const index = at === undefined ? quote.indexOf(printed) : utf16Index(quote, at);
  if (index < 0 || !quote.startsWith(printed, index)) return { failure: 'valueNotInQuote' };
  // Read as extraction reads it: what nobody sees parts no number from the one before.
  const seen = visibleText(quote);
  const quantities = findQuantities(seen.text).map(({ quantity, start, end }) => ({
    quantity,
    start: seen.indexOf(start),
    end: seen.indexOf(end - 1) + 1,
  }));
  const exact = quantities.filter(
    (match) => quote.slice(match.start, match.end) === printed && (at === undefined || match.start === index),
  );
  const [match, second] = exact;
  if (second) return { failure: 'valueRepeated' };
  if (match) {
    return {
      quantity: unit === '' ? match.quantity : parseQuantity(printed + unit),
      start: codePointOffset(quote, match.start),
      end: codePointOffset(quote, match.end),
    };
  }
  const around = quantities.find((candidate) => candidate.start < index + printed.length && candidate.end > index);
  return { failure: 'valueDisagrees', instead: around ? quote.slice(around.start, around.end) : '' };
}
