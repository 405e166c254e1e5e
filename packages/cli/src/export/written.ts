// Figures as they are written, report after report; formats that are one whole wait for the last.

import type { Report } from '@jianbao/core';
import type { ReportFigure } from '@jianbao/core/export';
import { speaker } from '@jianbao/locales';
import { Failure } from '../terminal.ts';
import { type ExportFormat, WRITERS, type WriteOptions } from './format.ts';

/** What has been written. */
export interface Tally {
  count: number;
  drafts: number;
  /** Without what fills them. */
  readonly reports: Map<string, Report>;
}

export type FigureBatches = Iterable<readonly ReportFigure[]> | AsyncIterable<readonly ReportFigure[]>;

/** The texts of a file, or the bytes of a workbook; the tally is full behind the last. */
export async function* written(
  batches: FigureBatches,
  format: ExportFormat,
  options: WriteOptions,
  tally: Tally,
): AsyncGenerator<string | Uint8Array> {
  const { chunks, isLines } = WRITERS[format];
  const all: ReportFigure[] = [];
  let first = true;
  for await (const figures of batches) {
    count(figures, tally);
    if (!isLines) for (const figure of figures) all.push(figure);
    else yield* first ? await chunks(figures, options) : withoutHead(await chunks(figures, options));
    first = false;
  }
  if (isLines) return;
  try {
    yield* await chunks(all, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // One text of JSON is longer than a string can be.
    throw new Failure(speaker(options.language)('cli.export.tooLong', { format, count: all.length }));
  }
}

function* withoutHead(lines: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let isHead = true;
  for (const line of lines) {
    if (!isHead) yield line;
    isHead = false;
  }
}

function count(figures: readonly ReportFigure[], tally: Tally): void {
  tally.count += figures.length;
  for (const { report, indicator } of figures) {
    if (indicator.draft) tally.drafts += 1;
    if (!tally.reports.has(report.id)) tally.reports.set(report.id, emptied(report));
  }
}

/** Written out and read back: a part of a text would keep the whole text in memory. */
function emptied(report: Report): Report {
  const nothing = { indicators: [], statements: [], terms: [], dismissed: [] };
  return JSON.parse(JSON.stringify({ ...report, ...nothing, source: { ...report.source, text: '' } }));
}
