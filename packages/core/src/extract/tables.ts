// Tables that were flattened to text: rows on a line, or a cell on each line.

import { type Cell, isFigure, isName, isRow, type Piece, readRow } from './table-row.ts';

const CAPTION = /单位[:：]\s*([^\s，。；)）]{1,8})/;
// A table may have a caption and a header of a few lines over it.
const ABOVE = 4;

/** The figures in the cells of the tables of a folded text, by where they begin. */
export function readTables(text: string): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  readUpright(text, cells);
  const above: Piece[][] = [];
  const raw: string[] = [];
  let caption: string | undefined;
  let sinceTable = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = end - start <= LONGEST_ROW ? text.slice(start, end) : '';
    // A line of prose is no row; most lines are, so they are told apart first.
    if (line !== '' && !/[，。；]/.test(line)) {
      const pieces = split(line, start);
      const unit = CAPTION.exec(line)?.[1];
      if (unit !== undefined) caption = unit;
      if (isRow(pieces)) {
        readRow(pieces, header(above, raw, pieces.length), caption, cells);
        sinceTable = 0;
      } else {
        sinceTable += 1;
        if (sinceTable > ABOVE) caption = undefined;
        above.push(pieces);
        raw.push(line);
        if (above.length > ABOVE) above.shift();
        if (raw.length > ABOVE) raw.shift();
      }
    }
    start = end + 1;
  }
  return cells;
}

const LONGEST_ROW = 400;

/** Cells stand apart by tabs, bars, wide blanks or two blanks; in a line of short words by one. */
function split(line: string, start: number): Piece[] {
  if (!/[\t|｜　 ]/.test(line)) return [];
  const wide = pieces(line, start, /[^\t|｜　]+?(?=\t|[|｜　]| {2}|$)/g);
  return wide.length > 1 ? wide : pieces(line, start, /[^ ]+/g);
}

function pieces(line: string, start: number, cell: RegExp): Piece[] {
  const found: Piece[] = [];
  for (const match of line.matchAll(cell)) {
    const text = match[0].trim();
    if (text !== '') found.push({ start: start + match.index + match[0].indexOf(text), text });
  }
  return found;
}

/** The nearest line above with as many cells and no number in them; else the lines above together, parted by bars. */
function header(
  above: readonly (readonly Piece[])[],
  raw: readonly string[],
  count: number,
): readonly Piece[] | undefined {
  const whole = above.findLast((row) => row.length === count && !row.some(isFigure));
  if (whole) return whole;
  for (let first = raw.length - 1; first >= 0; first -= 1) {
    const cells = raw
      .slice(first)
      .join('')
      .split(/[|｜]/)
      .map((text) => ({ start: 0, text: text.trim() }));
    const titles = cells.at(-1)?.text === '' ? cells.slice(0, -1) : cells;
    if (titles.length === count && !titles.some(isFigure)) return titles;
  }
  return undefined;
}

const LONGEST_CELL = 24;
const LEAST_ROWS = 2;

/** Tables with a cell on each line: the heads of the columns, then the name of each row and its numbers. */
function readUpright(text: string, cells: Map<number, Cell>): void {
  let block: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const piece = end - start > LONGEST_CELL * 2 ? undefined : cellOf(text, start, end);
    if (piece === undefined || piece.text.length > LONGEST_CELL || /[，。；]/.test(piece.text)) {
      if (block.length > 0) readBlock(block, cells);
      block = [];
    } else if (piece.text !== '') block.push(piece);
    start = end + 1;
  }
  if (block.length > 0) readBlock(block, cells);
}

function cellOf(text: string, start: number, end: number): Piece {
  const line = text.slice(start, end);
  const cell = line.trim();
  return { start: start + line.indexOf(cell), text: cell };
}

/** Rows of as many numbers each behind a name; the lines before the first are the heads of their columns. */
function readBlock(block: readonly Piece[], cells: Map<number, Cell>): void {
  for (let at = 0; at < block.length; ) {
    const width = numbersBehind(block, at);
    let rows = 0;
    while (width > 0 && numbersBehind(block, at + rows * (width + 1)) === width) rows += 1;
    if (rows < LEAST_ROWS) {
      at += 1;
      continue;
    }
    const heads = block.slice(Math.max(0, at - width), at);
    const titles = heads.length === width && !heads.some(isFigure) ? [{ start: 0, text: '' }, ...heads] : undefined;
    for (let row = 0; row < rows; row += 1) {
      const from = at + row * (width + 1);
      readRow(block.slice(from, from + width + 1), titles, undefined, cells);
    }
    at += rows * (width + 1);
  }
}

/** How many numbers follow the name that stands at a place; none where no name does. */
function numbersBehind(block: readonly Piece[], at: number): number {
  const name = block[at];
  if (name === undefined || !isName(name) || isFigure(name)) return 0;
  let end = at + 1;
  for (let piece = block[end]; piece !== undefined && isFigure(piece); piece = block[end]) end += 1;
  return end - at - 1;
}
