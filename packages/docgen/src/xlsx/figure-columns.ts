// The columns of the sheet of figures: what people read first, what programs join by last.

import type { Localized } from '@jianbao/core';
import {
  BOUND_CODES,
  COLUMN_WORDS,
  type ColumnName,
  type ColumnWords,
  componentText,
  DIRECTION_CODES,
  DRAFT_WORDS,
  decimalPlaces,
  FORM_CODES,
  MEASURE_CODES,
  type Observation,
  STATUS_CODES,
  unitFactor,
  unitWords,
} from '@jianbao/core/export';
import { type CellContent, decimalCell } from './cell.ts';

export interface FigureColumn {
  readonly name: ColumnName;
  /** In characters of the default font. */
  readonly width: number;
  readonly align?: 'right';
  readonly cell: (observation: Observation) => CellContent;
}

/** The last column that is printed, and whose text is wrapped: the rest is for filters and programs. */
export const LAST_PRINTED: ColumnName = 'quote';

/** Columns that a sheet shows in words, where the CSV has ids and codes. */
const OWN_WORDS: Partial<Record<ColumnName, ColumnWords>> = {
  value: {
    title: COLUMN_WORDS.value.title,
    meaning: {
      zh: '精确十进制数，万、亿已展开，须与“单位”“界限”“方向”同读。区间见“下端”“上端”；比和除不尽的分数写作文本。方向为下降的，是降幅，不带负号。',
      en: 'Exact decimal with 万 and 亿 written out, to be read with Unit, Bound and Direction. Of a range see Low and High; a ratio, or a fraction that does not end, stands as text. With the direction “decrease” it is the size of the fall, without a sign.',
    },
  },
  draft: {
    title: COLUMN_WORDS.draft.title,
    meaning: {
      zh: '由软件起草、尚无人审核的，在此注明。',
      en: 'Says so where software drafted the figure and no person has approved it.',
    },
  },
  section: {
    title: { zh: '章节', en: 'Section' },
    meaning: { zh: '报告中的章节。', en: 'Section of the report.' },
  },
  theme: { title: { zh: '主题', en: 'Theme' }, meaning: { zh: '报告中的主题。', en: 'Theme of the report.' } },
};

export function wordsOf(name: ColumnName): ColumnWords {
  return OWN_WORDS[name] ?? COLUMN_WORDS[name];
}

// biome-ignore format: a table reads by its columns
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { name: 'label_zh', width: 25, cell: ({ indicator }) => indicator.label.zh },
  { name: 'label_en', width: 30, cell: ({ indicator }) => indicator.label.en },
  { name: 'figure_zh', width: 17, cell: ({ figure }) => figure.zh },
  { name: 'figure_en', width: 24, cell: ({ figure }) => figure.en },
  { name: 'value', width: 19, align: 'right', cell: valueCell },
  { name: 'unit_zh', width: 14, cell: ({ quantity }) => unitWords(quantity.unit).zh },
  { name: 'period', width: 11, cell: ({ indicator }) => indicator.period },
  { name: 'place_zh', width: 16, cell: ({ report }) => report.place.name.zh },
  { name: 'draft', width: 13, cell: ({ indicator }) => (indicator.draft ? both(DRAFT_WORDS, '\n') : '') },
  { name: 'quote', width: 52, cell: ({ indicator }) => indicator.source.text },
  { name: 'bound', width: 17, cell: ({ quantity }) => both(BOUND_CODES[quantity.bound]) },
  { name: 'direction', width: 18, cell: ({ indicator }) => (indicator.direction ? both(DIRECTION_CODES[indicator.direction]) : '') },
  { name: 'status', width: 14, cell: ({ indicator }) => both(STATUS_CODES[indicator.status]) },
  { name: 'low', width: 14, align: 'right', cell: (observation) => numberOf(observation, 'low') },
  { name: 'high', width: 14, align: 'right', cell: (observation) => numberOf(observation, 'high') },
  { name: 'unit_en', width: 18, cell: ({ quantity }) => unitWords(quantity.unit).en },
  { name: 'form', width: 28, cell: ({ form }) => both(FORM_CODES[form]) },
  { name: 'measure', width: 26, cell: ({ indicator }) => both(MEASURE_CODES[indicator.measure]) },
  { name: 'place_en', width: 24, cell: ({ report }) => report.place.name.en },
  { name: 'section', width: 40, cell: ({ report, indicator }) => titleOf(report.sections, indicator.section) },
  { name: 'theme', width: 30, cell: ({ report, indicator }) => titleOf(report.themes, indicator.theme) },
  { name: 'printed', width: 18, cell: ({ indicator }) => indicator.printed },
  { name: 'aliases_zh', width: 28, cell: ({ indicator }) => indicator.aliases.zh.join(' | ') },
  { name: 'aliases_en', width: 28, cell: ({ indicator }) => indicator.aliases.en.join(' | ') },
  { name: 'value_text', width: 19, cell: ({ text }) => text },
  { name: 'unit', width: 24, cell: ({ quantity }) => quantity.unit.id },
  { name: 'unit_factor', width: 13, cell: ({ quantity }) => unitFactor(quantity.unit) },
  { name: 'source_file', width: 18, cell: ({ report }) => report.source.file },
  { name: 'quote_start', width: 13, align: 'right', cell: ({ indicator }) => ({ number: indicator.source.start, decimals: 0 }) },
  { name: 'quote_end', width: 13, align: 'right', cell: ({ indicator }) => ({ number: indicator.source.end, decimals: 0 }) },
  { name: 'figure_start', width: 13, align: 'right', cell: ({ indicator }) => ({ number: indicator.span.start, decimals: 0 }) },
  { name: 'figure_end', width: 13, align: 'right', cell: ({ indicator }) => ({ number: indicator.span.end, decimals: 0 }) },
  { name: 'report', width: 22, cell: ({ report }) => report.id },
  { name: 'indicator', width: 40, cell: ({ indicator }) => indicator.id },
  { name: 'subject', width: 30, cell: ({ indicator }) => indicator.subject ?? '' },
  { name: 'part_of', width: 30, cell: ({ indicator }) => indicator.partOf ?? '' },
];

/** The value as a number; what is no single number, as text. A range stands in its own two columns. */
function valueCell(observation: Observation): CellContent {
  const { form, text } = observation;
  return numberOf(observation, 'value') || (form === 'range' ? '' : text);
}

function numberOf({ components }: Observation, name: string): CellContent {
  return decimalCell(componentText(components, name), decimalPlaces(components));
}

function titleOf(
  entries: readonly { readonly id: string; readonly title?: Localized; readonly label?: Localized }[],
  id: string | undefined,
): string {
  const entry = entries.find((one) => one.id === id);
  const words = entry?.title ?? entry?.label;
  return words ? both(words) : (id ?? '');
}

function both({ zh, en }: Localized, between = ' '): string {
  return `${zh}${between}${en}`;
}
