// Tables that were flattened to lines: the number in one cell, its unit and what it measures in others.

import type { Quantity } from '../quantity/quantity.ts';
import { readQuantity } from '../quantity/read-zh.ts';
import { readUnit } from '../quantity/unit.ts';
import type { Direction } from '../report/model.ts';
import { isHan } from '../text/characters.ts';
import { MEASURES } from './words.ts';

/** A cell that holds a figure. */
export interface Cell {
  readonly end: number;
  readonly quantity: Quantity;
  readonly unit: string;
  readonly label: string;
  readonly direction?: Direction;
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

const NUMBER = /^[-−－+]?\d[\d,]*(?:\.\d+)?%?$/;
const EMPTY = /^(?:[-—–－/…·]+|)$/;
const SCALE = /[十百千万亿]/;
const CHANGE = /增长|增速|增幅|±|升降|增减|同比/;
const BRACKETED = /[(（]([^()（）]{1,12})[)）]/;
const CAPTION = /单位[:：]\s*([^\s，。；)）]{1,8})/;
// A table may have a caption and a header of a few lines over it.
const ABOVE = 4;

/** The figures in the cells of the tables of a folded text, by where they begin. */
export function readTables(text: string): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  const above: Piece[][] = [];
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
        readRow(pieces, header(above, pieces.length), caption, cells);
        sinceTable = 0;
      } else {
        sinceTable += 1;
        if (sinceTable > ABOVE) caption = undefined;
        above.push(pieces);
        if (above.length > ABOVE) above.shift();
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

/** A name, then numbers, units and dashes alone. */
function isRow([head, ...rest]: readonly Piece[]): boolean {
  if (head === undefined || rest.length === 0 || !isHan(head.text.replace(/^[\s#(（]*/, '').charAt(0))) return false;
  if (head.text.length > 40 || /[。；]/.test(head.text)) return false;
  return (
    rest.some(({ text }) => NUMBER.test(text)) &&
    rest.every(({ text }) => NUMBER.test(text) || EMPTY.test(text) || isUnit(text))
  );
}

function isUnit(text: string): boolean {
  if (text.length > 10) return false;
  // 亿千瓦时 is a scale and a unit that begins with one.
  for (let at = 0; at < text.length && (at === 0 || SCALE.test(text.charAt(at - 1))); at += 1)
    if (readUnit(text, at)?.end === text.length) return true;
  return /^[百千万亿]+$/.test(text);
}

/** The nearest line above with as many cells and no number in them. */
function header(above: readonly (readonly Piece[])[], count: number): readonly Piece[] | undefined {
  return above.findLast((row) => row.length === count && !row.some(({ text }) => NUMBER.test(text)));
}

function readRow(
  row: readonly Piece[],
  titles: readonly Piece[] | undefined,
  caption: string | undefined,
  cells: Map<number, Cell>,
): void {
  const head = row[0]?.text ?? '';
  const own = unitIn(head) ?? row.slice(1).find(({ text }) => isUnit(text))?.text;
  const name = head
    .replace(BRACKETED, '')
    .replace(/^[#\s]*(?:其中[:：]?|[一二三四五六七八九十]+、|\d+[.、])?/, '')
    .trim();
  for (const [column, { start, text }] of row.entries()) {
    if (column === 0 || !NUMBER.test(text)) continue;
    const title = titles?.[column]?.text ?? '';
    const changed = CHANGE.test(title);
    const unit = unitIn(title) ?? (changed ? '%' : (own ?? caption ?? ''));
    const printed = text.replace(/^[−－]/, '-').replace(/^\+/, '');
    const match = readQuantity(printed.endsWith('%') ? printed : printed + unit, 0) ?? readQuantity(printed, 0);
    if (!match) continue;
    const measure = MEASURES.endingAt(title.replace(BRACKETED, ''));
    const said = measure !== undefined && !changed && MEASURES.endingAt(name) === undefined ? measure : '';
    cells.set(start, {
      end: start + text.length,
      quantity: match.quantity,
      unit: printed.endsWith('%') ? '' : unit,
      label: name + said,
      ...(changed && {
        direction: match.quantity.value.coefficient < 0n ? ('decrease' as const) : ('increase' as const),
      }),
    });
  }
}

function unitIn(text: string): string | undefined {
  const unit = BRACKETED.exec(text)?.[1];
  return unit !== undefined && isUnit(unit) ? unit : undefined;
}
