// The formats of an export: what each file is called, how it is written, and by what a file of ours is known.

import {
  csvLines,
  type ReportFigure,
  sdmxCsvLines,
  writeJsonLd,
  writeJsonStat,
  writeXbrlJson,
} from '@jianbao/core/export';
import { type Language, speaker } from '@jianbao/locales';
import { Failure } from '../terminal.ts';

const FORMATS = ['csv', 'xlsx', 'json-stat', 'sdmx-csv', 'json-ld', 'xbrl-json'] as const;

export type ExportFormat = (typeof FORMATS)[number];

export interface WriteOptions {
  /** Of complaints, and of labels where a format has them in one language. */
  readonly language: Language;
  /** A byte order mark, for Excel. */
  readonly bom: boolean;
}

export interface FormatWriter {
  /** What the file is called unless the user says. */
  readonly file: string;
  /** Texts to be written one after another; a workbook is one run of bytes. */
  readonly chunks: (
    figures: readonly ReportFigure[],
    options: WriteOptions,
  ) => Iterable<string> | Promise<Iterable<Uint8Array>>;
  /** One line a figure below a head, so that one report may be written after another. */
  readonly isLines?: true;
  /** How a text file of ours begins. A workbook is known by who made and last changed it. */
  readonly mark?: RegExp;
}

export const WRITERS: Readonly<Record<ExportFormat, FormatWriter>> = {
  csv: {
    file: 'figures.csv',
    chunks: (figures, { bom }) => csvLines(figures, { bom }),
    isLines: true,
    mark: /^\ufeff?report,indicator,place_code,/,
  },
  xlsx: {
    file: 'figures.xlsx',
    chunks: async (figures, { language }) => {
      const { MOST_FIGURES, writeXlsx } = await import('@jianbao/docgen/xlsx');
      const count = figures.length;
      if (count > MOST_FIGURES)
        throw new Failure(speaker(language)('cli.export.tooMany', { count, limit: MOST_FIGURES }));
      return [await writeXlsx(figures)];
    },
  },
  'json-stat': {
    file: 'figures.jsonstat.json',
    chunks: (figures, { language }) => [writeJsonStat(figures, { language })],
    mark: /^\{\s*"version": "2\.0",\s*"class": "dataset",\s*"id": \[\s*"place",\s*"period",\s*"indicator"/,
  },
  'sdmx-csv': {
    file: 'figures.sdmx.csv',
    chunks: (figures) => sdmxCsvLines(figures),
    isLines: true,
    mark: /^STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,REPORT,/,
  },
  'json-ld': {
    file: 'figures.jsonld',
    chunks: (figures) => [writeJsonLd(figures)],
    mark: /"@id": "urn:jianbao:report\//,
  },
  'xbrl-json': {
    file: 'figures.xbrl.json',
    chunks: (figures) => [writeXbrlJson(figures)],
    mark: /"jb": "urn:jianbao:xbrl"/,
  },
};

/** The format that the name of a file ends like, the longest ending first: figures.sdmx.csv is no plain CSV. */
export function formatOf(file: string): ExportFormat | undefined {
  const endings = FORMATS.map((format) => ({ format, ending: WRITERS[format].file.replace(/^figures/, '') }));
  return endings
    .toSorted((a, b) => b.ending.length - a.ending.length)
    .find(({ ending }) => file.toLowerCase().endsWith(ending))?.format;
}
