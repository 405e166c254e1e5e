// The words to quote for a figure: the shortest stretch of the source that reads by itself and names one place.

import { locateFigure, locateQuote } from '../report/locate.ts';
import { unsourcedNumbers } from '../report/unsourced.ts';

export interface Quoted {
  readonly quote: string;
  /** The figure's code point in the source, where the quote alone would not tell its place. */
  readonly at?: number;
}

const SENTENCE = '。！？\n';
const CLAUSE = '，；：。！？\n';
const LONGEST = 600;
const FARTHEST = 60;

/**
 * Quotes a figure of the source. `start` and `end`: its UTF-16 span. `point`: the code point at which it starts.
 * `unit`: its unit, where that stands elsewhere. `label`: what it measures; numbers in that must be in the quote.
 */
export function quoteFor(
  source: string,
  start: number,
  end: number,
  point: number,
  unit: string,
  label: string,
): Quoted {
  const printed = source.slice(start, end);
  const candidates = [
    stretch(source, labelStart(source, start, label), end, CLAUSE),
    stretch(source, start, end, CLAUSE),
    stretch(source, start, end, SENTENCE),
    stretch(source, start, end, '\n'),
  ].filter((quote) => quote.length <= LONGEST && unsourcedNumbers(label, quote, []).length === 0);
  for (const quote of candidates) {
    if ('quote' in locateQuote(source, quote) && 'quantity' in locateFigure(quote, printed, unit)) return { quote };
  }
  return { quote: candidates[0] ?? printed, at: point };
}

/** Where the words of a label begin before its figure, so that the quote shows what the figure is of. */
function labelStart(source: string, start: number, label: string): number {
  const first = source.lastIndexOf(label.slice(0, 3), start);
  return first >= 0 && start - first <= FARTHEST ? first : start;
}

/** The stretch around a span between two of these marks, without the blanks at its ends. */
function stretch(source: string, start: number, end: number, marks: string): string {
  let from = start;
  while (from > 0 && !marks.includes(source.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < source.length && !marks.includes(source.charAt(to))) to += 1;
  return source.slice(from, to).trim();
}
