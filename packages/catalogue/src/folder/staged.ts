// Files written where nobody looks, whole and on the disk before they are moved to where everybody does.

import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReportText } from '@jianbao/core';
import { REPORT } from './find.ts';

/** Writes the two files of a report into a new folder. */
export async function stageFiles(folder: string, sourceFile: string, files: ReportText): Promise<void> {
  await mkdir(dirname(join(folder, sourceFile)), { recursive: true });
  await writeThrough(join(folder, sourceFile), files.source);
  await writeThrough(join(folder, REPORT), files.yaml);
  await syncFolder(folder);
}

/** The same file under a second name, or else a copy; replaces what has the name in one step. */
export async function putBeside(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const beside = `${to}.new`;
  await rm(beside, { force: true });
  // Some file systems have no second names.
  await link(from, beside).catch(() => copyFile(from, beside));
  await rename(beside, to);
}

/** Lets a power cut not undo what has been renamed in a folder. */
export async function syncFolder(folder: string): Promise<void> {
  // Not every system can open a folder.
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function writeThrough(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
