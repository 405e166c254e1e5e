// Figures as an Excel workbook: figures, reports and notes, in both languages, the same bytes for the same input.

import { observations, type ReportFigure } from '@jianbao/core/export';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { entry, zip } from '../zip/zip.ts';
import { FIGURE_COLUMNS, LAST_PRINTED, wordsOf } from './figure-columns.ts';
import { inOrder } from './font-order.ts';
import { writeNotes } from './notes-sheet.ts';
import { REPORT_COLUMNS, type ReportRow } from './reports-sheet.ts';
import { writeTable } from './table.ts';

export interface XlsxOptions {
  /** When the workbook says it was made. By default a fixed day, so that the same figures give the same bytes. */
  readonly created?: Date;
}

const NO_DAY = new Date(Date.UTC(2000, 0, 1));
const STYLES = 'xl/styles.xml';
/** How many figures a workbook can hold: the rows of a sheet, less its head. */
export const MOST_FIGURES: number = 1_048_575;

/**
 * The bytes of the .xlsx. A value is a number where a spreadsheet can show all its digits (up to 15), else text.
 * @throws {RangeError} when a figure is given twice, or more are given than a sheet has rows.
 */
export async function writeXlsx(figures: Iterable<ReportFigure>, options: XlsxOptions = {}): Promise<Uint8Array> {
  const all = [...observations(figures)];
  if (all.length > MOST_FIGURES) {
    throw new RangeError(
      `A sheet has room for ${MOST_FIGURES} figures, not ${all.length}. Export fewer reports at once.`,
    );
  }
  const workbook = new ExcelJS.Workbook();
  const created = options.created ?? NO_DAY;
  Object.assign(workbook, { creator: 'jianbao', lastModifiedBy: 'jianbao', created, modified: created });
  const sheet = workbook.addWorksheet('数据 Figures');
  const printed = FIGURE_COLUMNS.findIndex(({ name }) => name === LAST_PRINTED) + 1;
  const columns = FIGURE_COLUMNS.map((column, index) => ({
    ...column,
    title: wordsOf(column.name).title,
    unwrapped: index >= printed,
  }));
  writeTable(sheet, columns, all, ({ indicator }) => indicator.draft === true);
  // The library puts a dollar before the column alone.
  sheet.pageSetup.printArea = `A$1:${sheet.getColumn(printed).letter}$${all.length + 1}`;
  writeTable(workbook.addWorksheet('报告 Reports'), REPORT_COLUMNS, reportRows(all));
  writeNotes(workbook.addWorksheet('说明 Notes'));
  return packed(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function reportRows(all: readonly ReportFigure[]): readonly ReportRow[] {
  const rows = new Map<string, ReportRow>();
  for (const { report, indicator } of all) {
    const { figures, drafts } = rows.get(report.id) ?? { figures: 0, drafts: 0 };
    rows.set(report.id, { report, figures: figures + 1, drafts: drafts + (indicator.draft ? 1 : 0) });
  }
  return [...rows.values()];
}

/** The zip packed anew, without its folders: the library stamps each entry with the clock. */
function packed(xlsx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(xlsx)).filter(([name]) => !name.endsWith('/'));
  return zip(parts.map(([name, part]) => entry(name, name === STYLES ? inOrder(strFromU8(part)) : part)));
}
