// The columns of the SDMX-CSV: dimensions first, then the measure, then the attributes.

import { componentText, decimalPlaces } from './components.ts';
import { embargoInstant } from './embargo.ts';
import type { Observation } from './observation.ts';
import { sdmxPeriod } from './sdmx-period.ts';
import { currencyOf, unitFactor, unitWords } from './unit-facts.ts';

export interface SdmxColumn {
  readonly id: string;
  readonly cell: (observation: Observation) => string;
  /** May hold anything, and is guarded. */
  readonly text?: true;
}

// biome-ignore format: a table reads by its columns
export const SDMX_COLUMNS: readonly SdmxColumn[] = [
  { id: 'FREQ', cell: ({ indicator }) => sdmxPeriod(indicator.period).frequency },
  // A code list has no Chinese names in it: a place without a code is unspecified, and named in REF_AREA_NAME.
  { id: 'REF_AREA', cell: ({ report }) => report.place.code ?? '_U' },
  { id: 'INDICATOR', cell: ({ indicator }) => indicator.id },
  { id: 'REPORT', cell: ({ report }) => report.id },
  { id: 'TIME_PERIOD', cell: ({ indicator }) => sdmxPeriod(indicator.period).time },
  { id: 'OBS_VALUE', cell: ({ components }) => componentText(components, 'value') },
  { id: 'UNIT_MEASURE', cell: ({ quantity }) => quantity.unit.id, text: true },
  { id: 'UNIT_MULT', cell: () => '0' },
  { id: 'DECIMALS', cell: ({ components }) => String(decimalPlaces(components)) },
  { id: 'OBS_STATUS', cell: obsStatus },
  // E: as N until the embargo ends, as F from then on; so no clock is needed here.
  { id: 'CONF_STATUS', cell: ({ report }) => (report.embargo === undefined ? 'F' : 'E') },
  { id: 'EMBARGO_TIME', cell: ({ report }) => embargoInstant(report) },
  { id: 'BOUND', cell: ({ quantity }) => quantity.bound },
  { id: 'VALUE_FORM', cell: ({ form }) => form },
  { id: 'VALUE_LOW', cell: ({ components }) => componentText(components, 'low') },
  { id: 'VALUE_HIGH', cell: ({ components }) => componentText(components, 'high') },
  { id: 'VALUE_TEXT', cell: ({ text }) => text },
  { id: 'VALUE_STATUS', cell: ({ indicator }) => indicator.status },
  { id: 'MEASURE_TYPE', cell: ({ indicator }) => indicator.measure },
  { id: 'DIRECTION', cell: ({ indicator }) => indicator.direction ?? '' },
  { id: 'DRAFT', cell: ({ indicator }) => String(indicator.draft ?? false) },
  // 2021-03/2021-11-15, of which TIME_PERIOD has only the first day and the length.
  { id: 'PERIOD', cell: ({ indicator }) => indicator.period },
  { id: 'CURRENCY', cell: ({ quantity }) => currencyOf(quantity.unit) },
  { id: 'UNIT_DIMENSION', cell: ({ quantity }) => quantity.unit.dimension },
  { id: 'UNIT_FACTOR', cell: ({ quantity }) => unitFactor(quantity.unit) },
  { id: 'SUBJECT', cell: ({ indicator }) => indicator.subject ?? '' },
  { id: 'PART_OF', cell: ({ indicator }) => indicator.partOf ?? '' },
  { id: 'SECTION', cell: ({ indicator }) => indicator.section },
  { id: 'THEME', cell: ({ indicator }) => indicator.theme ?? '' },
  { id: 'TITLE', cell: ({ indicator }) => indicator.label.en, text: true },
  { id: 'TITLE_ZH', cell: ({ indicator }) => indicator.label.zh, text: true },
  { id: 'FIGURE', cell: ({ figure }) => figure.en, text: true },
  { id: 'FIGURE_ZH', cell: ({ figure }) => figure.zh, text: true },
  { id: 'REF_AREA_NAME', cell: ({ report }) => report.place.name.en, text: true },
  { id: 'REF_AREA_NAME_ZH', cell: ({ report }) => report.place.name.zh, text: true },
  { id: 'REF_AREA_WITHIN', cell: ({ report }) => report.place.within?.en ?? '', text: true },
  { id: 'REF_AREA_WITHIN_ZH', cell: ({ report }) => report.place.within?.zh ?? '', text: true },
  { id: 'UNIT_NAME', cell: ({ quantity }) => unitWords(quantity.unit).en, text: true },
  { id: 'UNIT_NAME_ZH', cell: ({ quantity }) => unitWords(quantity.unit).zh, text: true },
  { id: 'PRINTED', cell: ({ indicator }) => indicator.printed, text: true },
  { id: 'SOURCE', cell: ({ report, indicator }) => fragment(report.source.file, indicator.source), text: true },
  { id: 'SOURCE_FIGURE', cell: ({ report, indicator }) => fragment(report.source.file, indicator.span), text: true },
  { id: 'COMMENT', cell: ({ indicator }) => indicator.source.text, text: true },
  { id: 'REPORT_NAME', cell: ({ report }) => report.title.en, text: true },
  { id: 'REPORT_NAME_ZH', cell: ({ report }) => report.title.zh, text: true },
  { id: 'PUBLISHER', cell: ({ report }) => report.publisher?.en ?? '', text: true },
  { id: 'PUBLISHER_ZH', cell: ({ report }) => report.publisher?.zh ?? '', text: true },
  { id: 'PUBLISHED', cell: ({ report }) => report.published ?? '' },
];

/** CL_OBS_STATUS has one code for a value: estimated, forecast (the nearest to a target), unvalidated, normal. */
function obsStatus({ indicator }: Observation): string {
  if (indicator.status === 'estimate') return 'E';
  if (indicator.status === 'target') return 'F';
  return indicator.draft ? 'V' : 'A';
}

/** A text fragment identifier, which counts characters as we do (RFC 5147). */
function fragment(file: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return `${file}#char=${start},${end}`;
}
