// Reports that are read again when their files change. A report that breaks keeps its last good version.

import { type FSWatcher, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language, Report } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { checkFile, complaintsOf, readReports } from './reports.ts';
import { Failure, type Terminal } from './terminal.ts';

export interface LiveReports {
  /** The reports of the moment: the same array as long as none changes. */
  readonly reports: () => readonly Report[];
  /** The report.yaml behind a report that `reports` has given. */
  readonly pathOf: (report: Report) => string | undefined;
  readonly close: () => void;
}

interface Held {
  readonly path: string;
  readonly name: string;
  readonly report: Report;
}

// Editors write in several steps, and a synchronised folder in many.
const SETTLED = 150;
/** What briefs and reports are made of; `..data` is how a container platform swaps a whole folder. */
const WATCHED = /\.(?:ya?ml|md|txt|html?|hbs|png|jpe?g)$|^\.\./;

/**
 * Reads the reports and watches their folders.
 * @throws {Failure} when one of them is wrong at the start.
 */
export async function watchReports(
  named: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<LiveReports> {
  const say = speaker(language);
  let held: readonly Held[] = await readReports(named, terminal, language);
  let reports: readonly Report[] = held.map(({ report }) => report);
  const watchers = new Map<string, FSWatcher>();
  const timers = new Map<string, NodeJS.Timeout>();
  let closed = false;
  let reading: Promise<void> = Promise.resolve();

  const reload = async (path: string): Promise<void> => {
    const before = held.find((one) => one.path === path);
    if (!before || closed) return;
    const read = await checked(path, terminal, language);
    if (closed) return;
    if ('complaints' in read) {
      terminal.err([...read.complaints, say('cli.serve.kept', { file: before.name })].join('\n'));
      return;
    }
    // Swapped in one step: a question sees the old reports or the new ones.
    held = held.map((one) => (one.path === path ? { ...one, report: read.report } : one));
    reports = held.map(({ report }) => report);
    watchFolders();
    terminal.err(say('cli.serve.reloaded', { file: before.name }));
  };

  const noticed = (folder: string, name: string | null): void => {
    if (name !== null && !WATCHED.test(name)) return;
    for (const one of held.filter((candidate) => foldersOf(candidate).includes(folder))) {
      clearTimeout(timers.get(one.path));
      const timer = setTimeout(() => {
        // One after the other, so that what was read last is what was written last.
        reading = reading.then(() => reload(one.path));
      }, SETTLED);
      timers.set(one.path, timer);
    }
  };

  const watchFolders = (): void => {
    for (const folder of new Set(held.flatMap(foldersOf))) {
      if (watchers.has(folder)) continue;
      const blind = (error: unknown): void =>
        terminal.err(
          say('cli.serve.blind', { folder, detail: error instanceof Error ? error.message : String(error) }),
        );
      try {
        const watcher = watch(folder, (_, name) => noticed(folder, name));
        watcher.on('error', blind);
        watchers.set(folder, watcher);
      } catch (error) {
        blind(error);
      }
    }
  };

  watchFolders();
  return {
    reports: () => reports,
    pathOf: (report) => held.find((one) => one.report === report)?.path,
    close: () => {
      closed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** The folder of the report, and that of its source where it lies deeper. */
function foldersOf({ path, report }: Held): string[] {
  return [...new Set([dirname(path), dirname(join(dirname(path), report.source.file))])];
}

async function checked(
  path: string,
  terminal: Terminal,
  language: Language,
): Promise<{ readonly report: Report } | { readonly complaints: readonly string[] }> {
  try {
    const file = await checkFile(path, terminal, language);
    return file.report ? { report: file.report } : { complaints: complaintsOf(file, language) };
  } catch (error) {
    // A file that is missing for the moment of its replacement, or for good.
    if (error instanceof Failure) return { complaints: [error.message] };
    return { complaints: [error instanceof Error ? error.message : String(error)] };
  }
}
