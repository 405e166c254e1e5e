// The earlier versions of a report, and the next one while it is being put in place.
//
//     NAME/report.yaml, NAME/source.zh.md      the newest version, here the third
//     NAME/versions/1/, NAME/versions/2/       what it was before
//     NAME/versions/4.new/                     the fourth: kept, and not yet in place
//
// `4.new` appears by one rename, so a version is there with both its files or not at all. Whoever reads while it is
// there reads from it; whoever writes next puts it in place first, once the third is a folder of its own.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VERSIONS } from './find.ts';

export interface KeptVersions {
  /** The earlier ones, from the first, and where the files of each lie. */
  readonly before: ReadonlyMap<number, string>;
  readonly newest: number;
  /** Where the files of the newest lie. */
  readonly at: string;
  /** The newest is not yet in place. */
  readonly pending: boolean;
}

export async function keptVersions(folder: string): Promise<KeptVersions> {
  const names = await readdir(join(folder, VERSIONS)).catch(() => []);
  const apart = numbersOf(names, /^(\d+)$/);
  const pending = numbersOf(names, /^(\d+)\.new$/).at(-1);
  if (pending === undefined) {
    const before = new Map(apart.map((version) => [version, versionAt(folder, version)]));
    return { before, newest: (apart.at(-1) ?? 0) + 1, at: folder, pending: false };
  }
  const earlier = apart
    .filter((version) => version < pending)
    .map((version) => [version, versionAt(folder, version)] as const);
  const inPlace = pending > 1 && !apart.includes(pending - 1) ? [[pending - 1, folder] as const] : [];
  return { before: new Map([...earlier, ...inPlace]), newest: pending, at: pendingAt(folder, pending), pending: true };
}

/** Where an earlier version lies. */
export function versionAt(folder: string, version: number): string {
  return join(folder, VERSIONS, String(version));
}

/** Where a version lies that is not yet in place. */
export function pendingAt(folder: string, version: number): string {
  return join(folder, VERSIONS, `${version}.new`);
}

function numbersOf(names: readonly string[], form: RegExp): number[] {
  return names.flatMap((name) => Number(form.exec(name)?.[1] ?? 0) || []).toSorted((a, b) => a - b);
}
