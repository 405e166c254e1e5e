// How the sheets look: one type, a dark head that stays in view, hairlines, and a mark on what nobody has reviewed.

import type ExcelJS from 'exceljs';

const FONT = 'Microsoft YaHei';
const INK = 'FF1F2A37';
const HEAD = 'FF1F3A5F';
const LINE = 'FFD5DAE1';
const BAND = 'FFF5F7FA';
const MARK = 'FFFFF1CC';

export const BODY_FONT: Partial<ExcelJS.Font> = { name: FONT, size: 10, color: { argb: INK } };
export const STRONG_FONT: Partial<ExcelJS.Font> = { ...BODY_FONT, bold: true };
export const TITLE_FONT: Partial<ExcelJS.Font> = { ...BODY_FONT, size: 14, bold: true, color: { argb: HEAD } };

const HEAD_FONT: Partial<ExcelJS.Font> = { name: FONT, size: 10, bold: true, color: { argb: 'FFFFFFFF' } };
const hairline: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: LINE } };

function fill(argb: string): ExcelJS.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

/** The head of a table: two lines, Chinese over English. */
export function dressHead(row: ExcelJS.Row, columns: number): void {
  row.height = 36;
  for (let column = 1; column <= columns; column += 1) {
    const cell = row.getCell(column);
    cell.font = HEAD_FONT;
    cell.fill = fill(HEAD);
    cell.alignment = { vertical: 'middle', horizontal: 'left', wrapText: true };
    cell.border = { right: { style: 'thin', color: { argb: 'FF4A6285' } } };
  }
}

/** A cell of a table; every other row is on a light band, and one that is not reviewed on yellow. */
export function bodyStyle(index: number, marked = false): Partial<ExcelJS.Style> {
  return {
    font: BODY_FONT,
    alignment: { vertical: 'top', wrapText: true },
    border: { bottom: hairline },
    ...(marked ? { fill: fill(MARK) } : index % 2 === 1 ? { fill: fill(BAND) } : {}),
  };
}

/** On paper: landscape, all columns on one page wide, the head on every page, pages numbered. */
export function dressPage(sheet: ExcelJS.Worksheet, { headRow }: { readonly headRow?: number } = {}): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(headRow && { printTitlesRow: `${headRow}:${headRow}` }),
  });
  sheet.headerFooter.oddFooter = '&C&9&P / &N';
}
