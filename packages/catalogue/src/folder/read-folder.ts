// All reports of a folder one after the other, checked, with the files they were read from: for putting them elsewhere.

import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Problem, Report, ReportText } from '@jianbao/core';
import { contentHash } from '../content-hash.ts';
import { findReports, REPORT } from './find.ts';
import { readAll } from './read-all.ts';
import { readFiles } from './read-files.ts';
import type { ReadReport } from './read-report.ts';
import { reportOf, type Shared, sharing } from './record.ts';

export interface ReadFolderOptions {
  readonly folder: string;
  /** Where checked reports are kept, to be read faster the next time. */
  readonly cache?: string;
  readonly threads?: number;
}

export interface FolderReports {
  /** How many there are. */
  readonly count: number;
  readonly reports: () => AsyncGenerator<CheckedFile>;
}

export interface CheckedFile {
  /** Its report.yaml. */
  readonly path: string;
  /** Nothing where it is wrong. */
  readonly checked?: { readonly report: Report; readonly files: ReportText };
  readonly problems: readonly Problem[];
}

/** Read and not yet asked for. */
const AHEAD = 32;

export async function readFolder(options: ReadFolderOptions): Promise<FolderReports> {
  const { folder, cache, threads = availableParallelism() } = options;
  const folders = await findReports(resolve(folder));
  return { count: folders.length, reports: () => inOrderOfReading(folders, { cache, threads }) };
}

async function* inOrderOfReading(
  folders: readonly string[],
  options: { readonly cache: string | undefined; readonly threads: number },
): AsyncGenerator<CheckedFile> {
  const shared = sharing();
  const ready: ReadReport[] = [];
  let waiting: (() => void)[] = [];
  const wakeAll = (): void => {
    const all = waiting;
    waiting = [];
    for (const wake of all) wake();
  };
  const woken = (): Promise<void> => new Promise((wake) => waiting.push(wake));
  let [reading, wanted] = [true, true];
  const all = readAll(folders, options, async (read) => {
    ready.push(read);
    wakeAll();
    while (wanted && ready.length >= AHEAD) await woken();
    if (!wanted) throw new Error('Nobody wants the rest.');
  }).finally(() => {
    reading = false;
    wakeAll();
  });
  // Whoever waits for it gets the error; until then it is nobody's.
  all.catch(() => {});
  try {
    while (reading || ready.length > 0) {
      const read = ready.shift();
      wakeAll();
      if (read) yield await checkedFile(read, shared);
      else if (reading) await woken();
    }
    await all;
  } finally {
    wanted = false;
    wakeAll();
  }
}

async function checkedFile(read: ReadReport, shared: Shared): Promise<CheckedFile> {
  const path = join(read.folder, REPORT);
  const { files } = await readFiles(read.folder);
  const isSame = files !== undefined && contentHash(files) === read.hash;
  if (read.record === undefined || !isSame) return { path, problems: read.problems };
  const { version: _, ...report } = reportOf(read.record, files.source, read.version, shared);
  return { path, checked: { report, files }, problems: [] };
}
