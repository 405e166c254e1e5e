// The reports of a folder in memory. One that breaks keeps its last good version.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReport, type Report, ReportError, type ReportText } from '@jianbao/core';
import type { Kept } from '../catalogue.ts';
import { contentHash } from '../content-hash.ts';
import { type FileProblem, wholeFile } from './file-problem.ts';
import { findReports, REPORT } from './find.ts';
import { keep } from './keep.ts';
import { keptVersions } from './kept-versions.ts';
import { readAll } from './read-all.ts';
import { markOf } from './read-files.ts';
import { type CheckedFiles, type ReadReport, readReport, readVersion } from './read-report.ts';
import { reportOf, reportRecord, type Shared, sharing } from './record.ts';
import { isBeside } from './source-name.ts';

/** A report as it is and, where that is under embargo, what it was before: the newest first. */
export type Line = readonly [Report, ...Report[]];

export interface Shelf {
  /** By id; the same map as long as nothing changes. */
  readonly lines: () => ReadonlyMap<string, Line>;
  readonly folderOf: (id: string) => string | undefined;
  /** Reads what is new or has changed. */
  readonly refresh: () => Promise<void>;
  readonly put: (files: ReportText) => Promise<Kept>;
  /** The same for a report that has been checked. */
  readonly putChecked: (checked: Checked) => Promise<Kept>;
}

/** A checked report, with the files that it was read from. */
export interface Checked {
  readonly report: Report;
  readonly files: ReportText;
}

export interface ShelfOptions {
  readonly root: string;
  readonly cache: string | undefined;
  readonly threads: number;
  readonly onProblem: (problem: FileProblem) => void;
}

/** A folder that has been read. */
interface Slot {
  readonly mark: string;
  readonly sourceFile?: string;
  readonly hash?: string;
  /** Nothing where there never was a right report. */
  readonly line?: Line;
}

export function createShelf(options: ShelfOptions): Shelf {
  const { root, cache, onProblem } = options;
  const slots = new Map<string, Slot>();
  /** Of two folders with one report the first is it. */
  const folders = new Map<string, string>();
  const shared = sharing();
  let lines: ReadonlyMap<string, Line> | undefined;
  let work: Promise<unknown> = Promise.resolve();
  /** One after the other, so that what was read last is what was written last. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = work.then(act);
    work = done.catch(() => {});
    return done;
  };

  const drop = (folder: string): void => {
    const id = slots.get(folder)?.line?.[0].id;
    slots.delete(folder);
    lines = undefined;
    if (id === undefined || folders.get(id) !== folder) return;
    const other = [...slots].filter(([, { line }]) => line?.[0].id === id).map(([one]) => one);
    if (other.length === 0) folders.delete(id);
    else folders.set(id, other.toSorted()[0] ?? folder);
  };

  const take = (read: ReadReport, before: readonly Report[]): void => {
    const { folder, mark, sourceFile, hash } = read;
    const line = lineOf(read, before, shared) ?? slots.get(folder)?.line;
    drop(folder);
    slots.set(folder, {
      mark,
      ...(sourceFile !== undefined && { sourceFile }),
      ...(hash !== undefined && { hash }),
      ...(line && { line }),
    });
    const problems = [...read.problems];
    if (line) {
      const [{ id }] = line;
      const other = folders.get(id);
      if (other !== undefined) problems.push(wholeFile('reportTwice', { id, other: join(other, REPORT) }));
      if (other === undefined || folder < other) folders.set(id, folder);
    }
    if (problems.length > 0) onProblem({ path: join(folder, REPORT), problems });
  };

  const read = async (folder: string, known?: CheckedFiles): Promise<void> => {
    const one = await readReport(folder, cache, known);
    take(one, await earlier(one, cache, shared));
  };

  const isKnown = async (folder: string): Promise<boolean> => {
    const slot = slots.get(folder);
    return slot !== undefined && (await markOf(folder, slot.sourceFile)) === slot.mark;
  };

  const putChecked = async ({ report, files }: Checked): Promise<Kept> => {
    refuseOutside(report.source.file);
    const hash = contentHash(files);
    const there = folders.get(report.id);
    const slot = there === undefined ? undefined : slots.get(there);
    if (there !== undefined && slot?.line && slot.hash === hash && (await isKnown(there))) {
      return { id: report.id, version: slot.line[0].version ?? 1, change: 'none' };
    }
    const folder = there ?? (await freeFolder(root, report.id));
    const kept = await keep(root, folder, report, files);
    await inTurn(async () => {
      if (!(await isKnown(folder))) await read(folder, { hash, record: reportRecord(report) });
    });
    return kept;
  };

  return {
    lines: () => {
      lines ??= new Map([...folders].flatMap(([id, folder]) => lineIn(id, slots.get(folder))));
      return lines;
    },
    folderOf: (id) => folders.get(id),
    refresh: () =>
      inTurn(async () => {
        const found = await findReports(root);
        const there = new Set(found);
        for (const folder of [...slots.keys()]) if (!there.has(folder)) drop(folder);
        const known = await Promise.all(found.map(isKnown));
        const changed = found.filter((_, at) => !known[at]);
        const embargoed: ReadReport[] = [];
        await readAll(changed, options, (one) => {
          if (isEmbargoed(one)) embargoed.push(one);
          else take(one, []);
        });
        for (const one of embargoed) take(one, await earlier(one, cache, shared));
      }),
    put: async (files) => putChecked({ report: rightReport(files), files }),
    putChecked,
  };
}

function lineIn(id: string, slot: Slot | undefined): [string, Line][] {
  return slot?.line ? [[id, slot.line]] : [];
}

/** @throws {ReportError} when it is wrong. */
function rightReport(files: ReportText): Report {
  const { report, problems } = checkReport(files);
  if (!report) throw new ReportError(problems);
  return report;
}

/** @throws {ReportError} when the report cannot lie in a folder of its own. */
function refuseOutside(source: string): void {
  if (!isBeside(source)) throw new ReportError([wholeFile('sourceOutside', { source })]);
}

function lineOf({ record, source, version }: ReadReport, before: readonly Report[], shared: Shared): Line | undefined {
  if (record === undefined || source === undefined) return undefined;
  return [reportOf(record, source, version, shared), ...before];
}

/** Whether it has an embargo, or looks as if it had one. */
function isEmbargoed({ record }: ReadReport): boolean {
  return record?.includes('"embargo":') ?? false;
}

/** What a report under embargo was before, back to what everybody may see. */
async function earlier(read: ReadReport, cache: string | undefined, shared: Shared): Promise<Report[]> {
  if (!isEmbargoed(read)) return [];
  const { before } = await keptVersions(read.folder);
  const reports: Report[] = [];
  for (const version of [...before.keys()].toReversed()) {
    const earlier = await readVersion(read.folder, version, cache);
    const [report] = (earlier && lineOf(earlier, [], shared)) ?? [];
    if (report) reports.push(report);
    if (report && report.embargo === undefined) break;
  }
  return reports;
}

/** `<id>`, or with a number behind it where something else has the name. */
async function freeFolder(root: string, id: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const folder = join(root, number === 1 ? id : `${id}-${number}`);
    const yaml = await readFile(join(folder, REPORT), 'utf8').catch(() => undefined);
    if (yaml === undefined || new RegExp(`^id:\\s*["']?${id}["']?\\s*(?:#.*)?$`, 'm').test(yaml)) return folder;
  }
}
