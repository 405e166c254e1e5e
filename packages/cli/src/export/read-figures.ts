// The reports to export, one after another, with progress; what is wrong in any of them is told of all at once.

import { isReleased, type Language, type Report } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { progressOf } from '../progress.ts';
import { checkFile, complaintsOf, findReports } from '../reports.ts';
import { Failure, type Terminal } from '../terminal.ts';

const FEW = 8;

/**
 * Reads and checks the reports. Those under embargo are left out, unless the user asks for them.
 * @throws {Failure} when a report is wrong or given twice, or all are under embargo.
 */
export async function readReleased(
  named: readonly string[],
  embargoed: boolean,
  terminal: Terminal,
  language: Language,
): Promise<readonly Report[]> {
  const say = speaker(language);
  const paths = await findReports(named, terminal, language);
  const progress = progressOf(paths.length, terminal, FEW);
  const files = new Map<string, string>();
  const reports: Report[] = [];
  const complaints: string[] = [];
  for (const path of new Set(paths)) {
    const file = await checkFile(path, terminal, language);
    complaints.push(...complaintsOf(file, language));
    progress.step();
    if (!file.report) continue;
    const other = files.get(file.report.id);
    if (other !== undefined) complaints.push(say('cli.export.twice', { id: file.report.id, file: file.name, other }));
    files.set(file.report.id, file.name);
    reports.push(file.report);
  }
  progress.end();
  if (complaints.length > 0) throw new Failure(complaints.join('\n'));
  const now = new Date();
  const released = reports.filter((report) => embargoed || isReleased(report, now));
  const withheld = reports.filter((report) => !released.includes(report));
  if (withheld.length > 0) {
    terminal.err(say('cli.export.embargoes', { count: withheld.length, reports: withheld.map(untilWhen).join(', ') }));
  }
  if (released.length === 0) throw new Failure(say('cli.export.allEmbargoed'));
  return released;
}

function untilWhen({ id, embargo = '' }: Report): string {
  return `${id} (${embargo})`;
}
