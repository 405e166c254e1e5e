// jianbao export: the figures of reports, all or a selection, as a file for other programs.

import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { Language } from '@jianbao/core';
import { figuresOf, type ReportFigure, writeDataPackage } from '@jianbao/core/export';
import { type Say, speaker } from '@jianbao/locales';
import { DATA_PACKAGE_MARK, packageBeside } from '../export/data-package.ts';
import { type ExportFormat, formatOf, WRITERS } from '../export/format.ts';
import { mayReplace } from '../export/ours.ts';
import { readReleased } from '../export/read-figures.ts';
import { selectFigures } from '../export/select-figures.ts';
import { readSelection } from '../export/selection.ts';
import { type StagedFile, stageFile } from '../export/staged-file.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface ExportOptions {
  readonly format?: ExportFormat;
  /** A file, a folder, or `-` for standard output. */
  readonly out?: string;
  readonly select?: readonly string[];
  readonly embargoed?: boolean;
  readonly bom?: boolean;
  readonly force?: boolean;
}

export async function exportFigures(
  named: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const { out, select = [], embargoed = false, bom = false } = options;
  const format = options.format ?? formatOf(out ?? '') ?? 'csv';
  const target = out === '-' ? undefined : await targetOf(out, format, terminal.cwd);
  if (target !== undefined && !options.force) await refuseForeign(target, format, terminal, say);
  const reports = await readReleased(named, embargoed, terminal, language);
  const all = figuresOf(reports);
  if (all.length === 0) throw new Failure(say('cli.export.noFigures'));
  const figures = selectFigures(all, readSelection(select, reports, say), say, terminal.err);
  const chunks = await chunksOf(figures, format, bom, language);
  if (target === undefined) print(chunks, terminal, say);
  else await writeFiles(target, format, chunks, figures, terminal, say);
  const drafts = figures.filter(({ indicator }) => indicator.draft).length;
  if (drafts > 0) terminal.err(say('cli.export.drafts', { count: drafts }));
  return EXIT.ok;
}

async function chunksOf(
  figures: readonly ReportFigure[],
  format: ExportFormat,
  bom: boolean,
  language: Language,
): Promise<Iterable<string | Uint8Array>> {
  try {
    return await WRITERS[format].chunks(figures, { language, bom });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // One text of JSON is longer than a string can be.
    throw new Failure(speaker(language)('cli.export.tooLong', { format, count: figures.length }));
  }
}

async function targetOf(out: string | undefined, format: ExportFormat, cwd: string): Promise<string> {
  const { file } = WRITERS[format];
  const path = resolve(cwd, out ?? file);
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  return isFolder ? join(path, file) : path;
}

async function refuseForeign(target: string, format: ExportFormat, terminal: Terminal, say: Say): Promise<void> {
  const files = [
    { path: target, mark: WRITERS[format].mark },
    ...(format === 'csv' ? [{ path: await packageBeside(target), mark: DATA_PACKAGE_MARK }] : []),
  ];
  for (const { path, mark } of files) {
    if (!(await mayReplace(path, mark))) {
      throw new Failure(say('cli.export.foreign', { file: relative(terminal.cwd, path) }));
    }
  }
}

/** A line or a whole text at a time, without its last line break, which the terminal adds. */
function print(chunks: Iterable<string | Uint8Array>, terminal: Terminal, say: Say): void {
  for (const chunk of chunks) {
    if (typeof chunk === 'string') terminal.out(chunk.slice(0, -1));
    else if (process.stdout.isTTY) throw new Failure(say('cli.export.binary'));
    else process.stdout.write(chunk);
  }
}

async function writeFiles(
  target: string,
  format: ExportFormat,
  chunks: Iterable<string | Uint8Array>,
  figures: readonly ReportFigure[],
  terminal: Terminal,
  say: Say,
): Promise<void> {
  const reports = [...new Set(figures.map(({ report }) => report))];
  const descriptor = format === 'csv' ? await packageBeside(target) : undefined;
  const staged: StagedFile[] = [];
  try {
    const data = await stageFile(target, chunks);
    staged.push(data);
    if (descriptor !== undefined) {
      const { bytes, sha256 } = data;
      const described = writeDataPackage({ path: basename(target), bytes, sha256, reports });
      staged.push(await stageFile(descriptor, [described]));
    }
    for (const file of staged) await file.commit();
  } catch (error) {
    await Promise.all(staged.map((file) => file.discard()));
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new Failure(say('cli.export.cannotWrite', { file: relative(terminal.cwd, target), detail: error.message }));
  }
  const file = relative(terminal.cwd, target);
  terminal.out(say('cli.export.written', { file, count: figures.length, reports: reports.length }));
  if (descriptor !== undefined) terminal.out(say('cli.export.package', { file: relative(terminal.cwd, descriptor) }));
}
