// The styles of cells, one object for all that look alike: the library compares them by identity, and else by all they are.

import type ExcelJS from 'exceljs';
import { bodyStyle } from './look.ts';

/** The style of a cell in this row, and with this format of number. */
type StyleOf = (
  index: number,
  marked: boolean,
  column: { readonly align?: 'right'; readonly unwrapped?: boolean },
  numFmt: string | undefined,
) => Partial<ExcelJS.Style>;

/** Styles that were made once are given again. They must not be changed afterwards. */
export function sharedStyles(): StyleOf {
  const made = new Map<string, Partial<ExcelJS.Style>>();
  return (index, marked, { align, unwrapped = false }, numFmt) => {
    const key = [index % 2, marked, align, unwrapped, numFmt].join();
    const known = made.get(key);
    if (known) return known;
    const style = bodyStyle(index, marked);
    const alignment = { ...style.alignment, ...(align && { horizontal: align }), wrapText: !unwrapped };
    const shared = { ...style, alignment, ...(numFmt !== undefined && { numFmt }) };
    made.set(key, shared);
    return shared;
  };
}
