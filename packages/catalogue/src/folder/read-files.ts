// The two files of a report, of one version both, whatever is written meanwhile.

import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openReport, type Problem, type ReportText } from '@jianbao/core';
import { wholeFile } from './file-problem.ts';
import { REPORT } from './find.ts';
import { type KeptVersions, keptVersions } from './kept-versions.ts';
import { isBeside } from './source-name.ts';

export interface ReadFiles {
  readonly version: number;
  /** Changes whenever the files do. */
  readonly mark: string;
  /** When report.yaml was written, in milliseconds. */
  readonly written: number;
  readonly files?: ReportText;
  readonly sourceFile?: string;
  readonly problems: readonly Problem[];
}

/** Somebody who writes all the time would be waited for no longer. */
const TRIES = 50;

/** The newest version of the report in a folder. */
export async function readFiles(folder: string): Promise<ReadFiles> {
  for (let tries = 1; ; tries += 1) {
    const kept = await keptVersions(folder);
    const read = await readPair(kept.at);
    // What was read is one version only if nothing was put in place meanwhile.
    const same = (await markOf(folder, read.sourceFile)) === markFrom(kept, read.mark);
    if (same || tries === TRIES) return { ...read, version: kept.newest, mark: markFrom(kept, read.mark) };
  }
}

/** What the files look like from outside, as `mark` of what was read from them. */
export async function markOf(folder: string, sourceFile: string | undefined): Promise<string> {
  const kept = await keptVersions(folder);
  return markFrom(kept, await pairMark(kept.at, sourceFile));
}

function markFrom({ newest, pending }: KeptVersions, pair: string): string {
  return `${newest}${pending ? '+' : ''} ${pair}`;
}

/** The files as they lie in one folder, of the report itself or of a version of it. */
export async function readPair(folder: string): Promise<Omit<ReadFiles, 'version'>> {
  const path = join(folder, REPORT);
  const written = (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;
  const none = { mark: await fileMark(path), written };
  const yaml = await readFile(path, 'utf8').catch(detailOf);
  if (typeof yaml !== 'string') return { ...none, problems: [wholeFile('fileUnreadable', yaml)] };
  const sourceFile = sourceOf(yaml);
  // A report that names no source is told so by its check.
  if (sourceFile === undefined) return { ...none, files: { yaml, source: '' }, problems: [] };
  if (!isBeside(sourceFile)) {
    return { ...none, sourceFile, problems: [wholeFile('sourceOutside', { source: sourceFile })] };
  }
  const sourcePath = join(folder, sourceFile);
  const one = { mark: `${none.mark} ${await fileMark(sourcePath)}`, written, sourceFile };
  const source = await readFile(sourcePath, 'utf8').catch(() => undefined);
  if (source === undefined) return { ...one, problems: [wholeFile('sourceMissing', { source: sourceFile })] };
  return { ...one, files: { yaml, source }, problems: [] };
}

async function pairMark(folder: string, sourceFile: string | undefined): Promise<string> {
  const yamlMark = await fileMark(join(folder, REPORT));
  if (sourceFile === undefined || !isBeside(sourceFile)) return yamlMark;
  return `${yamlMark} ${await fileMark(join(folder, sourceFile))}`;
}

async function fileMark(path: string): Promise<string> {
  const info = await stat(path).catch(() => undefined);
  return info ? `${info.ino}:${info.size}:${info.mtimeMs}` : '-';
}

/** The source that a report.yaml names. Most say it in a line that needs no parser. */
function sourceOf(yaml: string): string | undefined {
  const lines = yaml.match(/^source:.*$/gm) ?? [];
  const plain = lines.length === 1 ? /^source: ([\w.-]+)$/.exec(lines[0] ?? '')?.[1] : undefined;
  return plain ?? openReport(yaml).sourceFile;
}

function detailOf(error: unknown): { readonly detail: string } {
  return { detail: error instanceof Error ? error.message : String(error) };
}
