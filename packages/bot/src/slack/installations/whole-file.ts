// Files that are there whole or not at all: written beside their place, then renamed into it.

import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const BESIDE = /\.[0-9a-f-]{36}\.tmp$/;

/** Replaces a file, readable by its owner alone; it is on the disk when this resolves. @throws the error of the system. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = await open(beside, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Deletes what crashes left: files beside their place that are older than so many milliseconds. */
export async function removeLeftOver(folder: string, age: number, of = ''): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(of) || !BESIDE.test(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs >= age) await rm(path, { force: true });
  }
}

/** A rename outlives a power cut once the folder is written too; where folders cannot be opened (Windows), it must do without. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
