// One row of a table: a name, then cells with numbers, whose units and meaning the head of their column may hold.

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
  /** The unit, where it stands in another cell. */
  readonly unit: string;
  readonly label: string;
  readonly direction?: Direction;
}

/** The text of a cell and where it begins. */
export interface Piece {
  readonly start: number;
  readonly text: string;
}

const NUMBER = /^[-−－+]?\d[\d,]*(?:\.\d+)?%?$/;
const EMPTY = /^(?:[-—–－/…·]+|)$/;
const LONGEST_TITLE = 8;
const SCALE = /[十百千万亿]/;
const CHANGE = /增长|增速|增幅|±|升降|增减|同比/;
const BRACKETED = /[(（﹙]([^()（）﹙﹚]{1,12})[)）﹚]/;

/** A number, or a number with its unit. */
export function isFigure({ text }: Piece): boolean {
  return (
    NUMBER.test(text) ||
    (/^[-−+]?\d/.test(text) &&
      text.length <= 24 &&
      !/^\d{4}年/.test(text) &&
      readQuantity(text, 0)?.end === text.length)
  );
}

/** A name, then numbers, units and dashes alone. */
export function isRow([head, ...rest]: readonly Piece[]): boolean {
  if (head === undefined || rest.length === 0 || !isName(head)) return false;
  return rest.some(isFigure) && rest.every((piece) => isFigure(piece) || EMPTY.test(piece.text) || isUnit(piece.text));
}

/** Whether a cell can name a row: words, no sentence. */
export function isName({ text }: Piece): boolean {
  return text.length <= 40 && !/[。；]/.test(text) && isHan(text.replace(/^[\s#(（]*/, '').charAt(0));
}

function isUnit(text: string): boolean {
  if (text.length > 10) return false;
  // 亿千瓦时 is a scale and a unit that begins with one.
  for (let at = 0; at < text.length && (at === 0 || SCALE.test(text.charAt(at - 1))); at += 1)
    if (readUnit(text, at)?.end === text.length) return true;
  return /^[百千万亿]+$/.test(text);
}

/** Reads the figures of a row under the heads of its columns; `caption`: the unit of the whole table. */
export function readRow(
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
  let measure = '';
  for (const [column, { start, text }] of row.entries()) {
    if (column === 0 || !isFigure({ start, text })) continue;
    const title = titles?.[column]?.text ?? '';
    const changed = CHANGE.test(title);
    const unit = NUMBER.test(text) ? (unitIn(title) ?? (changed ? '%' : (own ?? caption ?? ''))) : '';
    const printed = text.replace(/^[−－]/, '-').replace(/^\+/, '');
    const match = readQuantity(printed.endsWith('%') ? printed : printed + unit, 0) ?? readQuantity(printed, 0);
    if (!match) continue;
    const named = title.replace(BRACKETED, '').replace(/^(?:20\d\d年|全年|累计|本年|本期)/, '');
    // A change is of what the column before it measures.
    if (!changed) measure = MEASURES.endingAt(named) !== undefined && named.length <= LONGEST_TITLE ? named : '';
    const said = MEASURES.endingAt(name) === undefined ? measure : '';
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
