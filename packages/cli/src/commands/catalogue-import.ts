// jianbao catalogue import: the reports of a folder into a catalogue. Stopped and begun again, it goes on where it was.

import { resolve } from 'node:path';
import { type Checked, readFolder } from '@jianbao/catalogue/folder';
import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { complaintOf } from '../catalogue/complaint.ts';
import { importProgress } from '../catalogue/import-progress.ts';
import { cacheFolder, openCatalogue } from '../catalogue/open-catalogue.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface ImportOptions {
  readonly database?: string;
  readonly into?: string;
}

export async function catalogueImport(
  from: string,
  { database, into }: ImportOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const where = into ?? database ?? terminal.env['DATABASE_URL'];
  if (where === undefined || (into !== undefined && database !== undefined))
    throw new Failure(say('cli.catalogue.nowhere'));
  const folder = resolve(terminal.cwd, from);
  const cache = cacheFolder(terminal.env);
  const { count, reports } = await readFolder({ folder, ...(cache !== undefined && { cache }) });
  if (count === 0) throw new Failure(say('cli.noReports', { directory: folder }));
  const progress = importProgress(count, terminal.err, say);
  const complaints: string[] = [];
  const paths = new Map<string, string>();
  const right = async function* (): AsyncGenerator<Checked> {
    for await (const { path, checked, problems } of reports()) {
      complaints.push(...problems.map((problem) => complaintOf(path, problem, terminal, language)));
      const other = checked && paths.get(checked.report.id);
      if (checked && other === undefined) {
        paths.set(checked.report.id, path);
        yield checked;
      } else {
        if (checked && other !== undefined) complaints.push(twice(checked.report.id, path, other));
        progress.step();
      }
    }
  };
  const twice = (id: string, path: string, other: string): string =>
    complaintOf(path, { code: 'reportTwice', path: '', line: 0, column: 0, values: { id, other } }, terminal, language);
  const counts = { added: 0, changed: 0, none: 0 };
  const catalogue = await openCatalogue(where, terminal, language);
  try {
    for await (const { change } of catalogue.putMany(right())) {
      counts[change] += 1;
      progress.step();
    }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const done = counts.added + counts.changed + counts.none;
    throw new Failure(say('cli.catalogue.stopped', { detail, done, total: count }));
  } finally {
    await catalogue.close();
  }
  for (const complaint of complaints) terminal.err(complaint);
  const wrong = count - counts.added - counts.changed - counts.none;
  terminal.out(say('cli.catalogue.imported', { ...counts, wrong, total: count }));
  return wrong === 0 ? EXIT.ok : EXIT.failed;
}
