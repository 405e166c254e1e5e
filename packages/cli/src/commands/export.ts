// jianbao export: the figures of reports, all or a selection, as a file for other programs.

import { stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { Language } from '@jianbao/core';
import { figuresOf, type ReportFigure, writeDataPackage } from '@jianbao/core/export';
import { type Say, speaker } from '@jianbao/locales';
import { catalogueFigures } from '../export/catalogue-figures.ts';
import { DATA_PACKAGE_MARK, packageBeside } from '../export/data-package.ts';
import { type ExportFormat, formatOf, WRITERS } from '../export/format.ts';
import { mayReplace } from '../export/ours.ts';
import { readReleased } from '../export/read-figures.ts';
import { selecting } from '../export/select-figures.ts';
import { readSelection } from '../export/selection.ts';
import { type StagedFile, stageFile } from '../export/staged-file.ts';
import { type FigureBatches, type Tally, written } from '../export/written.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';
import { lookInto } from './catalogue.ts';

export interface ExportOptions {
  readonly format?: ExportFormat;
  /** A file, a folder, or `-` for standard output. */
  readonly out?: string;
  readonly select?: readonly string[];
  /** A folder of any size or the URL of a database, instead of reports. */
  readonly catalogue?: string;
  /** Ids of reports under embargo, of a catalogue. */
  readonly preview?: readonly string[];
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
  const { out, bom = false, catalogue, preview = [], embargoed = false } = options;
  const format = options.format ?? formatOf(out ?? '') ?? 'csv';
  const target = out === '-' ? undefined : await targetOf(out, format, terminal.cwd);
  if (target !== undefined && !options.force) await refuseForeign(target, format, terminal, say);
  const write = (figures: FigureBatches): Promise<void> =>
    writeFigures(figures, { target, format, bom }, terminal, language);
  if (catalogue === undefined) {
    if (preview.length > 0) throw new Failure(say('cli.export.preview'));
    await write([await namedFigures(named, options, terminal, language)]);
    return EXIT.ok;
  }
  if (named.length > 0) throw new Failure(say('cli.export.either'));
  // A report under embargo leaves only when it is asked for by name.
  if (embargoed !== preview.length > 0) throw new Failure(say('cli.export.preview'));
  await lookInto({ catalogue, preview }, terminal, language, (home) =>
    write(catalogueFigures(home, options.select ?? [], preview, terminal, language)),
  );
  return EXIT.ok;
}

async function namedFigures(
  named: readonly string[],
  { select = [], embargoed = false }: ExportOptions,
  terminal: Terminal,
  language: Language,
): Promise<readonly ReportFigure[]> {
  const say = speaker(language);
  const reports = await readReleased(named, embargoed, terminal, language);
  const all = figuresOf(reports);
  if (all.length === 0) throw new Failure(say('cli.export.noFigures'));
  const places = reports.map(({ place }) => place);
  const chosen = selecting(readSelection(select, places, say), say);
  const figures = chosen.among(all);
  chosen.end(terminal.err);
  return figures;
}

interface Writing {
  /** Standard output, where there is none. */
  readonly target: string | undefined;
  readonly format: ExportFormat;
  readonly bom: boolean;
}

async function writeFigures(
  figures: FigureBatches,
  { target, format, bom }: Writing,
  terminal: Terminal,
  language: Language,
): Promise<void> {
  const say = speaker(language);
  const tally: Tally = { count: 0, drafts: 0, reports: new Map() };
  const chunks = written(figures, format, { language, bom }, tally);
  if (target === undefined) await print(chunks, terminal, say);
  else await writeFiles(target, format, chunks, tally, terminal, say);
  if (tally.drafts > 0) terminal.err(say('cli.export.drafts', { count: tally.drafts }));
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
async function print(chunks: AsyncIterable<string | Uint8Array>, terminal: Terminal, say: Say): Promise<void> {
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') terminal.out(chunk.slice(0, -1));
    else if (process.stdout.isTTY) throw new Failure(say('cli.export.binary'));
    else process.stdout.write(chunk);
  }
}

async function writeFiles(
  target: string,
  format: ExportFormat,
  chunks: AsyncIterable<string | Uint8Array>,
  tally: Tally,
  terminal: Terminal,
  say: Say,
): Promise<void> {
  const descriptor = format === 'csv' ? await packageBeside(target) : undefined;
  const staged: StagedFile[] = [];
  try {
    const data = await stageFile(target, chunks);
    staged.push(data);
    if (descriptor !== undefined) {
      const { bytes, sha256 } = data;
      const reports = [...tally.reports.values()];
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
  terminal.out(say('cli.export.written', { file, count: tally.count, reports: tally.reports.size }));
  if (descriptor !== undefined) terminal.out(say('cli.export.package', { file: relative(terminal.cwd, descriptor) }));
}
