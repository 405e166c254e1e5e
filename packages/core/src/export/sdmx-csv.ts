// Figures as SDMX-CSV 2.0: one observation a line, its bound and its source as attributes.

import { csvRecord, guardText } from './csv-record.ts';
import { observations, type ReportFigure } from './observation.ts';
import { SDMX_COLUMNS } from './sdmx-columns.ts';

export interface SdmxCsvOptions {
  readonly structure?: 'dataflow' | 'datastructure' | 'dataprovision';
  /** `AGENCY:ID(VERSION)` of a structure that has the columns below. */
  readonly structureId?: string;
  /** I information, A append, R replace. */
  readonly action?: 'I' | 'A' | 'R';
}

/**
 * The SDMX-CSV of these figures. OBS_VALUE is the exact decimal in whole units (UNIT_MULT 0), and empty for ranges,
 * ratios and fractions that do not end: see VALUE_LOW, VALUE_HIGH, VALUE_TEXT. A bounded value is the number that is
 * stated, with BOUND beside it. Texts that begin like a formula are guarded as in `writeCsv`.
 *
 * The structure is not published anywhere: `JIANBAO:FIGURES(1.0.0)` is a name for these columns until an agency
 * defines its own in `structureId`.
 * @see https://github.com/sdmx-twg/sdmx-csv
 * @throws {RangeError} when a figure is given twice.
 */
export function writeSdmxCsv(figures: Iterable<ReportFigure>, options: SdmxCsvOptions = {}): string {
  return [...sdmxCsvLines(figures, options)].join('');
}

/** The same line by line, for more figures than one string can hold. */
export function* sdmxCsvLines(figures: Iterable<ReportFigure>, options: SdmxCsvOptions = {}): Generator<string> {
  const { structure = 'dataflow', structureId = 'JIANBAO:FIGURES(1.0.0)', action = 'I' } = options;
  yield csvRecord(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...SDMX_COLUMNS.map(({ id }) => id)]);
  for (const observation of observations(figures)) {
    const cells = SDMX_COLUMNS.map(({ cell, text }) => (text ? guardText(cell(observation)) : cell(observation)));
    yield csvRecord([structure, structureId, action, ...cells]);
  }
}
