// The columns of the CSV: a row here is a column there.

import { BOUNDS } from '../quantity/bound.ts';
import { DIRECTION_CODES, MEASURE_CODES, STATUS_CODES } from './codes.ts';
import type { ColumnName } from './column-words.ts';
import { componentText, decimalPlaces, FORMS } from './components.ts';
import { embargoInstant } from './embargo.ts';
import type { Observation } from './observation.ts';
import { currencyOf, unitFactor, unitWords } from './unit-facts.ts';

/** Types of Table Schema. Of these only strings are guarded against formulas. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

export interface Column {
  readonly name: ColumnName;
  readonly type: ColumnType;
  /** The codes that may stand in it. */
  readonly codes?: readonly string[];
  readonly required?: true;
  /** A text of digits and signs alone: -6..-5 opens no formula, and a guard would only be in the way. */
  readonly numeric?: true;
  /** The cell; empty where there is nothing to say. */
  readonly cell: (observation: Observation) => string;
}

// biome-ignore format: a table reads by its columns
export const COLUMNS: readonly Column[] = [
  { name: 'report', type: 'string', required: true, cell: ({ report }) => report.id },
  { name: 'indicator', type: 'string', required: true, cell: ({ indicator }) => indicator.id },
  { name: 'place_code', type: 'string', cell: ({ report }) => report.place.code ?? '' },
  { name: 'place_zh', type: 'string', required: true, cell: ({ report }) => report.place.name.zh },
  { name: 'place_en', type: 'string', required: true, cell: ({ report }) => report.place.name.en },
  { name: 'place_within_zh', type: 'string', cell: ({ report }) => report.place.within?.zh ?? '' },
  { name: 'place_within_en', type: 'string', cell: ({ report }) => report.place.within?.en ?? '' },
  { name: 'label_zh', type: 'string', required: true, cell: ({ indicator }) => indicator.label.zh },
  { name: 'label_en', type: 'string', required: true, cell: ({ indicator }) => indicator.label.en },
  { name: 'aliases_zh', type: 'string', cell: ({ indicator }) => indicator.aliases.zh.join(' | ') },
  { name: 'aliases_en', type: 'string', cell: ({ indicator }) => indicator.aliases.en.join(' | ') },
  { name: 'value', type: 'number', cell: ({ components }) => componentText(components, 'value') },
  { name: 'low', type: 'number', cell: ({ components }) => componentText(components, 'low') },
  { name: 'high', type: 'number', cell: ({ components }) => componentText(components, 'high') },
  { name: 'value_text', type: 'string', required: true, numeric: true, cell: ({ text }) => text },
  { name: 'form', type: 'string', required: true, codes: FORMS, cell: ({ form }) => form },
  { name: 'decimals', type: 'integer', cell: ({ components }) => String(decimalPlaces(components)) },
  { name: 'unit', type: 'string', required: true, cell: ({ quantity }) => quantity.unit.id },
  { name: 'unit_zh', type: 'string', cell: ({ quantity }) => unitWords(quantity.unit).zh },
  { name: 'unit_en', type: 'string', cell: ({ quantity }) => unitWords(quantity.unit).en },
  { name: 'unit_dimension', type: 'string', required: true, cell: ({ quantity }) => quantity.unit.dimension },
  { name: 'unit_factor', type: 'string', cell: ({ quantity }) => unitFactor(quantity.unit) },
  { name: 'currency', type: 'string', cell: ({ quantity }) => currencyOf(quantity.unit) },
  { name: 'bound', type: 'string', required: true, codes: BOUNDS, cell: ({ quantity }) => quantity.bound },
  { name: 'measure', type: 'string', required: true, codes: Object.keys(MEASURE_CODES), cell: ({ indicator }) => indicator.measure },
  { name: 'direction', type: 'string', codes: Object.keys(DIRECTION_CODES), cell: ({ indicator }) => indicator.direction ?? '' },
  { name: 'status', type: 'string', required: true, codes: Object.keys(STATUS_CODES), cell: ({ indicator }) => indicator.status },
  { name: 'period', type: 'string', required: true, cell: ({ indicator }) => indicator.period },
  { name: 'period_start', type: 'date', required: true, cell: ({ span }) => span.first },
  { name: 'period_end', type: 'date', required: true, cell: ({ span }) => span.last },
  { name: 'section', type: 'string', required: true, cell: ({ indicator }) => indicator.section },
  { name: 'theme', type: 'string', cell: ({ indicator }) => indicator.theme ?? '' },
  { name: 'subject', type: 'string', cell: ({ indicator }) => indicator.subject ?? '' },
  { name: 'part_of', type: 'string', cell: ({ indicator }) => indicator.partOf ?? '' },
  { name: 'printed', type: 'string', required: true, cell: ({ indicator }) => indicator.printed },
  { name: 'figure_zh', type: 'string', required: true, cell: ({ figure }) => figure.zh },
  { name: 'figure_en', type: 'string', required: true, cell: ({ figure }) => figure.en },
  { name: 'quote', type: 'string', required: true, cell: ({ indicator }) => indicator.source.text },
  { name: 'quote_start', type: 'integer', required: true, cell: ({ indicator }) => String(indicator.source.start) },
  { name: 'quote_end', type: 'integer', required: true, cell: ({ indicator }) => String(indicator.source.end) },
  { name: 'figure_start', type: 'integer', required: true, cell: ({ indicator }) => String(indicator.span.start) },
  { name: 'figure_end', type: 'integer', required: true, cell: ({ indicator }) => String(indicator.span.end) },
  { name: 'source_file', type: 'string', required: true, cell: ({ report }) => report.source.file },
  { name: 'published', type: 'date', cell: ({ report }) => report.published ?? '' },
  { name: 'embargo', type: 'string', cell: ({ report }) => embargoInstant(report) },
  { name: 'draft', type: 'boolean', required: true, cell: ({ indicator }) => String(indicator.draft ?? false) },
];
