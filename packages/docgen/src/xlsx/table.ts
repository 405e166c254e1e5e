// A table with a head in two languages: frozen, filtered, banded.

import type { Localized } from '@jianbao/core';
import type ExcelJS from 'exceljs';
import { type CellContent, textCell } from './cell.ts';
import { dressHead, dressPage } from './look.ts';
import { sharedStyles } from './shared-style.ts';

export interface TableColumn<Row> {
  readonly title: Localized;
  readonly width: number;
  readonly align?: 'right';
  /** One line only: a long text here must not make its row tall. */
  readonly unwrapped?: boolean;
  readonly cell: (row: Row) => CellContent;
}

/** Fills an empty sheet with a table. */
export function writeTable<Row>(
  sheet: ExcelJS.Worksheet,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  marked: (row: Row) => boolean = () => false,
): void {
  for (const [index, { width }] of columns.entries()) sheet.getColumn(index + 1).width = width;
  const head = sheet.getRow(1);
  for (const [index, { title }] of columns.entries()) head.getCell(index + 1).value = `${title.zh}\n${title.en}`;
  dressHead(head, columns.length);
  for (const [index, { align }] of columns.entries()) {
    const { alignment } = head.getCell(index + 1);
    if (align) head.getCell(index + 1).alignment = { ...alignment, horizontal: align };
  }
  const styleOf = sharedStyles();
  for (const [index, row] of rows.entries()) {
    const line = sheet.getRow(index + 2);
    let lines = 1;
    for (const [at, column] of columns.entries()) {
      const content = column.cell(row);
      const cell = line.getCell(at + 1);
      cell.value = contentOf(content);
      if (typeof content === 'string' && !column.unwrapped) lines = Math.max(lines, linesOf(content, column.width));
      cell.style = styleOf(index, marked(row), column, formatOf(content));
    }
    line.height = lines * LINE_HEIGHT + PADDING;
  }
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1, zoomScale: 90, showGridLines: false }];
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  dressPage(sheet, { headRow: 1 });
}

/** Points. Not every program fits a row to its text when it opens a file. */
const LINE_HEIGHT = 14;
const PADDING = 3;

/** How many lines a text takes in a column so many digits wide, where a Chinese character is two digits wide. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - 1);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(character) ? 2 : 1.05), 0);
}

/** Text is stored as a string: nothing here ever makes a formula. */
function contentOf(content: CellContent): string | number | null {
  return typeof content === 'string' ? textCell(content) || null : content.number;
}

function formatOf(content: CellContent): string | undefined {
  if (typeof content === 'string') return undefined;
  return content.decimals > 0 ? `#,##0.${'0'.repeat(content.decimals)}` : '#,##0';
}
