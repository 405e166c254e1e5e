// What may stand in a cell: a number only where a spreadsheet shows every digit of it, else text that is only text.

/** A number and how many of its digits stand behind the point, or a text. */
export type CellContent = string | { readonly number: number; readonly decimals: number };

// Spreadsheets calculate in doubles and show fifteen digits; a longer number would be changed without a word.
const SHOWN_DIGITS = 15;
// Number formats have no more places behind the point.
const SHOWN_PLACES = 30;
const LONGEST_TEXT = 32_767;

// Characters that XML 1.0 cannot hold.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
// _x0041_ in a cell is read as A (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** An exact decimal as a number where that loses nothing, else as its digits. */
export function decimalCell(digits: string, decimals: number): CellContent {
  if (digits === '') return '';
  const shown = digits.replace(/^-?0*\.?0*|\./g, '').length;
  const whole = digits.replace(/^-|\..*$/g, '').length;
  // The double nearest to a decimal of so few digits is printed as the same decimal again.
  const fits = Math.max(shown, whole) <= SHOWN_DIGITS && decimals <= SHOWN_PLACES;
  return fits ? { number: Number(digits), decimals } : digits;
}

/**
 * A text as a cell can hold it: without characters that XML forbids, cut with an ellipsis behind 32,767.
 * It is stored as a string and so never read as a formula, whatever it begins with.
 */
export function textCell(text: string): string {
  // A reader of XML makes every line break a line feed.
  const clean = text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').replace(ESCAPE, '_x005F_');
  return clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 1).replace(FORBIDDEN, '')}…`;
}
