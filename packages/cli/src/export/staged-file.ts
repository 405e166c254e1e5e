// A file that appears whole or not at all: written beside its place, and moved there once every file is ready.

import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface StagedFile {
  readonly bytes: number;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Moves it to its place. */
  readonly commit: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

// Lines are gathered, so that a million of them are not a million writes.
const GATHERED = 1 << 16;

/** Writes the chunks beside `path`. What was begun is removed when a chunk fails. */
export async function stageFile(
  path: string,
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<StagedFile> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  const file = await open(part, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  const write = async (chunk: string | Uint8Array): Promise<void> => {
    const data = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    hash.update(data);
    bytes += data.length;
    await file.writeFile(data);
  };
  try {
    let text = '';
    for await (const chunk of chunks) {
      if (typeof chunk !== 'string') {
        await write(chunk);
        continue;
      }
      text += chunk;
      if (text.length < GATHERED) continue;
      await write(text);
      text = '';
    }
    await write(text);
    await file.close();
  } catch (error) {
    await file.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
  return {
    bytes,
    sha256: hash.digest('hex'),
    commit: () => rename(part, path),
    discard: () => rm(part, { force: true }),
  };
}
