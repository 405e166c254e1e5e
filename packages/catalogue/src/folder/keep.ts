// A right report into its folder, as its first version or its next: wholly or not at all, whenever the power fails.

import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Report, ReportText } from '@jianbao/core';
import type { Kept } from '../catalogue.ts';
import { contentHash } from '../content-hash.ts';
import { REPORT, VERSIONS } from './find.ts';
import { keptVersions, pendingAt, versionAt } from './kept-versions.ts';
import { whileLocked } from './lock.ts';
import { readFiles, readPair } from './read-files.ts';
import { putBeside, stageFiles, syncFolder } from './staged.ts';

/** Where things are made ready: within the folder, because a rename must not leave the disk. */
const STAGING = '.jianbao';

/** Keeps a report in a folder of its own below the root. */
export async function keep(root: string, folder: string, report: Report, files: ReportText): Promise<Kept> {
  const staging = join(root, STAGING);
  await mkdir(staging, { recursive: true });
  const name = basename(folder);
  return whileLocked(join(staging, `${name}.lock`), async () => {
    await removeLeftOvers(staging, name);
    await putInPlace(folder, staging, name);
    const { id, source } = report;
    const before = await readFiles(folder);
    if (before.files && contentHash(before.files) === contentHash(files))
      return { id, version: before.version, change: 'none' };
    const staged = join(staging, `${name}.${randomUUID()}`);
    await stageFiles(staged, source.file, files);
    if (await isFree(folder)) {
      await rename(staged, folder);
      await syncFolder(root);
      return { id, version: 1, change: 'added' };
    }
    const version = before.version + 1;
    await mkdir(join(folder, VERSIONS), { recursive: true });
    await rename(staged, pendingAt(folder, version));
    await syncFolder(join(folder, VERSIONS));
    await putInPlace(folder, staging, name);
    return { id, version, change: 'changed' };
  });
}

/** Puts in place what has been kept and is not, and what was in place among the earlier versions. */
async function putInPlace(folder: string, staging: string, name: string): Promise<void> {
  const { before, newest, pending, at } = await keptVersions(folder);
  if (!pending) return;
  if (before.get(newest - 1) === folder) {
    await keepBefore(folder, newest - 1, join(staging, `${name}.${randomUUID()}`));
  }
  const { sourceFile } = await readPair(at);
  if (sourceFile !== undefined) await putBeside(join(at, sourceFile), join(folder, sourceFile));
  await putBeside(join(at, REPORT), join(folder, REPORT));
  await syncFolder(folder);
  const done = join(staging, `${name}.${randomUUID()}`);
  await rename(at, done);
  await rm(done, { recursive: true, force: true });
}

/** Whatever is in place goes among the earlier versions, even what somebody has broken. */
async function keepBefore(folder: string, version: number, staged: string): Promise<void> {
  const { sourceFile, files } = await readPair(folder);
  if (files && sourceFile !== undefined) await putBeside(join(folder, sourceFile), join(staged, sourceFile));
  await putBeside(join(folder, REPORT), join(staged, REPORT));
  await rename(staged, versionAt(folder, version));
}

/** What a killed process had begun. */
async function removeLeftOvers(staging: string, name: string): Promise<void> {
  const names = (await readdir(staging)).filter((one) => one.startsWith(`${name}.`) && one !== `${name}.lock`);
  const ours = names.filter((one) => !one.startsWith(`${name}.lock.`));
  await Promise.all(ours.map((one) => rm(join(staging, one), { recursive: true, force: true })));
}

async function isFree(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.length === 0;
}
