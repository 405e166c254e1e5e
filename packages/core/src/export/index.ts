// Figures for other programs: CSV, JSON-stat, SDMX-CSV, JSON-LD and xBRL-JSON, each value exact and with its source.

export { figuresOf, type Observation, observations, type ReportFigure } from './observation.ts';
export { type Component, componentText, decimalPlaces, type Form } from './components.ts';
export { type PeriodSpan, periodSpan } from './period-span.ts';
export { embargoInstant } from './embargo.ts';
export {
  BOUND_CODES,
  type Codes,
  DIRECTION_CODES,
  DRAFT_WORDS,
  FORM_CODES,
  MEASURE_CODES,
  STATUS_CODES,
} from './codes.ts';
export { unitFactor, unitWords } from './unit-facts.ts';
export { type Column, COLUMNS, type ColumnType } from './columns.ts';
export { COLUMN_WORDS, type ColumnName, type ColumnWords } from './column-words.ts';
export { csvLines, type CsvOptions, writeCsv } from './csv.ts';
export { guardText, unguardText } from './csv-record.ts';
export { type DataPackageOptions, writeDataPackage } from './datapackage.ts';
export { type JsonStatOptions, writeJsonStat } from './jsonstat.ts';
export { sdmxCsvLines, type SdmxCsvOptions, writeSdmxCsv } from './sdmx-csv.ts';
export { type JsonLdOptions, writeJsonLd } from './json-ld.ts';
export { writeXbrlJson, type XbrlJsonOptions } from './xbrl-json.ts';
