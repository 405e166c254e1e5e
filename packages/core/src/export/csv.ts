// Figures as CSV: one line a figure, every value an exact decimal beside its unit, bound, period and source.

import { COLUMNS } from './columns.ts';
import { csvRecord, guardText } from './csv-record.ts';
import { observations, type ReportFigure } from './observation.ts';

export interface CsvOptions {
  /** A byte order mark first, by which Excel knows that the file is UTF-8. */
  readonly bom?: boolean;
}

const BOM = '\ufeff';

/**
 * The CSV of these figures (RFC 4180; to be stored as UTF-8). The columns are told by `writeDataPackage`.
 * A text cell that begins like a formula has an apostrophe before it, which `unguardText` takes off;
 * numbers stand bare, negative ones too.
 * @throws {RangeError} when a figure is given twice.
 */
export function writeCsv(figures: Iterable<ReportFigure>, options: CsvOptions = {}): string {
  return [...csvLines(figures, options)].join('');
}

/** The same line by line, for more figures than one string can hold. */
export function* csvLines(figures: Iterable<ReportFigure>, { bom = false }: CsvOptions = {}): Generator<string> {
  yield (bom ? BOM : '') + csvRecord(COLUMNS.map(({ name }) => name));
  for (const observation of observations(figures)) {
    yield csvRecord(
      COLUMNS.map(({ type, numeric, cell }) => {
        const content = cell(observation);
        return type === 'string' && !numeric ? guardText(content) : content;
      }),
    );
  }
}
