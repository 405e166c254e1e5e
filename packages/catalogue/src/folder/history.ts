// The versions of a report as its files tell them, as far as a reader may see each.

import { isReleased, type Report } from '@jianbao/core';
import type { Reader, Version } from '../catalogue.ts';
import { keptVersions } from './kept-versions.ts';
import { type ReadReport, readReport, readVersion } from './read-report.ts';
import { reportOf, sharing } from './record.ts';

export interface VersionReader {
  readonly folder: string;
  readonly reader: Reader;
  readonly cache: string | undefined;
  readonly now: Date;
}

/** The newest first. */
export async function versionsOf(from: VersionReader): Promise<Version[]> {
  const newest = await readReport(from.folder, from.cache);
  const { before } = await keptVersions(from.folder);
  const numbers = [...before.keys()].filter((version) => version < newest.version).toReversed();
  const earlier = await Promise.all(numbers.map((version) => readVersion(from.folder, version, from.cache)));
  return [newest, ...earlier].flatMap((read) => {
    const report = read && seen(read, from);
    if (!report || read.hash === undefined) return [];
    const kept = new Date(read.written).toISOString();
    return [{ version: read.version, kept, figures: report.indicators.length, hash: read.hash }];
  });
}

export async function versionOf(version: number, from: VersionReader): Promise<Report | undefined> {
  const newest = await readReport(from.folder, from.cache);
  const read = newest.version === version ? newest : await readVersion(from.folder, version, from.cache);
  return read && seen(read, from);
}

function seen({ record, source, version }: ReadReport, { reader, now }: VersionReader): Report | undefined {
  if (record === undefined || source === undefined) return undefined;
  const report = reportOf(record, source, version, sharing());
  return isReleased(report, now) || reader.previews.includes(report.id) ? report : undefined;
}
