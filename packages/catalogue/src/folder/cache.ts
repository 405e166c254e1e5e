// Checked reports by the hash of their files, so that none is checked twice. Whatever is damaged, or was written by
// another version of this program, is as if it were not there.

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** To be raised with every change of the model, of what a report is checked for, or of `record.ts`. */
const FORMAT = 1;

export async function readCached(cache: string, hash: string): Promise<string | undefined> {
  const entry = await readFile(pathOf(cache, hash), 'utf8').catch(() => '');
  const end = entry.indexOf('\n');
  const text = entry.slice(end + 1);
  return end > 0 && entry.slice(0, end) === sealOf(hash, text) ? text : undefined;
}

/** Keeps an entry; a cache that cannot be written costs time and nothing else. */
export async function writeCached(cache: string, hash: string, text: string): Promise<void> {
  const path = pathOf(cache, hash);
  const beside = `${path}.${randomUUID()}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, `${sealOf(hash, text)}\n${text}`);
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}

function pathOf(cache: string, hash: string): string {
  return join(cache, hash.slice(0, 2), `${hash.slice(2)}.json`);
}

/** What a whole entry begins with: no half of it, and no entry under another name, has it. */
function sealOf(hash: string, text: string): string {
  return createHash('sha256').update(`${FORMAT} ${hash}\n`).update(text).digest('hex');
}
