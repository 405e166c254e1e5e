// Finding and reading reports on disk.

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Language, openReport, type Problem, problemText, type Report } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { Failure, type Terminal } from './terminal.ts';

const FILE = 'report.yaml';
// A report lies in the folder itself, in reports/NAME/ or in examples/NAME/: two folders down is deep enough.
const DEPTH = 2;

export interface CheckedFile {
  /** As it is shown: relative to where the user is. */
  readonly name: string;
  readonly path: string;
  readonly report?: Report;
  readonly problems: readonly Problem[];
}

/** The report files that the user means: those named, else every report.yaml up to two folders below. */
export async function findReports(named: readonly string[], terminal: Terminal, language: Language): Promise<string[]> {
  const found =
    named.length > 0
      ? (await Promise.all(named.map((name) => reportFiles(resolve(terminal.cwd, name))))).flat()
      : await search(terminal.cwd, DEPTH);
  if (found.length === 0) throw new Failure(speaker(language)('cli.noReports', { directory: terminal.cwd }));
  return found;
}

/** Reads one report and its source, and collects what is wrong with it. */
export async function checkFile(path: string, terminal: Terminal, language: Language): Promise<CheckedFile> {
  const name = relative(terminal.cwd, path) || basename(path);
  const say = speaker(language);
  const yaml = await text(path, () => new Failure(say('cli.unreadable', { file: name })));
  const opened = openReport(yaml);
  const source = opened.sourceFile;
  if (source === undefined) return { name, path, ...opened.check('') };
  if (isAbsolute(source) || source.split(/[\\/]/).includes('..')) {
    throw new Failure(say('cli.sourceOutside', { file: name, source }));
  }
  const sourceText = await text(
    join(dirname(path), source),
    () => new Failure(say('cli.sourceMissing', { file: name, source })),
  );
  return { name, path, ...opened.check(sourceText) };
}

/**
 * Reads reports that must be right.
 * @throws {Failure} with every problem of every report.
 */
export async function readReports(
  named: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<{ report: Report; path: string; name: string }[]> {
  const paths = await findReports(named, terminal, language);
  const files = await Promise.all(paths.map((path) => checkFile(path, terminal, language)));
  const complaints = files.flatMap((file) => complaintsOf(file, language));
  if (complaints.length > 0) throw new Failure(complaints.join('\n'));
  return files.flatMap(({ report, path, name }) => (report ? [{ report, path, name }] : []));
}

/** The problems of one file, a line each: `report.yaml:12:5 …`. */
export function complaintsOf(file: CheckedFile, language: Language): string[] {
  return file.problems.map((problem) => `${file.name}:${problemText(problem, speaker(language))}`);
}

/** A file, the report of a folder, or else those in the folders below it. */
async function reportFiles(path: string): Promise<string[]> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isDirectory()) return [path];
  const own = join(path, FILE);
  const below = (await stat(own).catch(() => undefined)) ? [] : await search(path, DEPTH);
  return below.length > 0 ? below : [own];
}

async function search(directory: string, depth: number): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const here = entries.filter((entry) => entry.isFile() && entry.name === FILE).map(() => join(directory, FILE));
  if (depth === 0) return here;
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .map((entry) => directory + sep + entry.name)
    .toSorted();
  const below = await Promise.all(folders.map((folder) => search(folder, depth - 1)));
  return [...here, ...below.flat()];
}

async function text(path: string, failure: () => Failure): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw failure();
  }
}
