// One folder in, its report as a record out, from the cache where the files have been checked before.

import { checkReport, type Problem, type ReportText } from '@jianbao/core';
import { contentHash } from '../content-hash.ts';
import { readCached, writeCached } from './cache.ts';
import { keptVersions } from './kept-versions.ts';
import { type ReadFiles, readFiles, readPair } from './read-files.ts';
import { reportRecord } from './record.ts';

/** What a thread hands over: plain text, which costs little to pass on. */
export interface ReadReport {
  readonly folder: string;
  readonly version: number;
  readonly mark: string;
  readonly written: number;
  readonly sourceFile?: string;
  readonly hash?: string;
  readonly source?: string;
  readonly record?: string;
  readonly problems: readonly Problem[];
}

/** Files that have been checked already, by their hash. */
export interface CheckedFiles {
  readonly hash: string;
  readonly record: string;
}

/** The newest version of the report in a folder. */
export async function readReport(folder: string, cache: string | undefined, known?: CheckedFiles): Promise<ReadReport> {
  return checked(folder, await readFiles(folder), cache, known);
}

/** An earlier version, wherever it lies by now. */
export async function readVersion(
  folder: string,
  version: number,
  cache: string | undefined,
): Promise<ReadReport | undefined> {
  for (;;) {
    const at = (await keptVersions(folder)).before.get(version);
    if (at === undefined) return undefined;
    const read = await checked(folder, { ...(await readPair(at)), version }, cache);
    if ((await keptVersions(folder)).before.get(version) === at) return read;
  }
}

async function checked(
  folder: string,
  { files, ...read }: ReadFiles,
  cache: string | undefined,
  known?: CheckedFiles,
): Promise<ReadReport> {
  if (!files) return { ...read, folder };
  const hash = contentHash(files);
  const found = { ...read, folder, hash, source: files.source };
  const cached = cache === undefined ? undefined : await readCached(cache, hash);
  if (cached !== undefined) return { ...found, record: cached };
  const { record, problems } = known?.hash === hash ? { ...known, problems: [] } : recordOf(files);
  if (record === undefined) return { ...found, problems };
  if (cache !== undefined) await writeCached(cache, hash, record);
  return { ...found, record };
}

function recordOf(files: ReportText): { readonly record?: string; readonly problems: readonly Problem[] } {
  const { report, problems } = checkReport(files);
  return { ...(report && { record: reportRecord(report) }), problems };
}
