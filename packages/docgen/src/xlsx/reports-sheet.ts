// The sheet on the reports: what each is, of which place and period, who published it and when.

import type { Report } from '@jianbao/core';
import { COLUMN_WORDS, embargoInstant } from '@jianbao/core/export';
import type { TableColumn } from './table.ts';

export interface ReportRow {
  readonly report: Report;
  /** How many of its figures stand in the workbook, and how many of those nobody has reviewed. */
  readonly figures: number;
  readonly drafts: number;
}

// biome-ignore format: a table reads by its columns
export const REPORT_COLUMNS: readonly TableColumn<ReportRow>[] = [
  { title: COLUMN_WORDS.report.title, width: 20, cell: ({ report }) => report.id },
  { title: { zh: '标题（中文）', en: 'Title (Chinese)' }, width: 38, cell: ({ report }) => report.title.zh },
  { title: { zh: '标题（英文）', en: 'Title (English)' }, width: 44, cell: ({ report }) => report.title.en },
  { title: COLUMN_WORDS.place_code.title, width: 13, cell: ({ report }) => report.place.code ?? '' },
  { title: COLUMN_WORDS.place_zh.title, width: 16, cell: ({ report }) => report.place.name.zh },
  { title: COLUMN_WORDS.place_en.title, width: 22, cell: ({ report }) => report.place.name.en },
  { title: { zh: '所在地', en: 'Within' }, width: 30, cell: ({ report: { place } }) => (place.within ? `${place.within.zh}\n${place.within.en}` : '') },
  { title: COLUMN_WORDS.period.title, width: 11, cell: ({ report }) => report.period },
  { title: { zh: '发布单位', en: 'Publisher' }, width: 32, cell: ({ report: { publisher } }) => (publisher ? `${publisher.zh}\n${publisher.en}` : '') },
  { title: COLUMN_WORDS.published.title, width: 12, cell: ({ report }) => report.published ?? '' },
  { title: COLUMN_WORDS.embargo.title, width: 27, cell: ({ report }) => embargoInstant(report) },
  { title: COLUMN_WORDS.source_file.title, width: 18, cell: ({ report }) => report.source.file },
  { title: { zh: '数据项数', en: 'Figures' }, width: 10, align: 'right', cell: ({ figures }) => ({ number: figures, decimals: 0 }) },
  { title: { zh: '待核项数', en: 'Not reviewed' }, width: 13, align: 'right', cell: ({ drafts }) => ({ number: drafts, decimals: 0 }) },
];
