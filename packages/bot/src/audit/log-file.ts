// A file that grows by whole batches: what cannot be written whole is taken back.

import { open, stat } from 'node:fs/promises';

export interface LogFile {
  /** In bytes. */
  readonly size: () => number;
  /** Appends all of it; when that fails the file is as it was, and the error of the system is thrown. */
  readonly append: (text: string) => Promise<void>;
  /** False once somebody has moved or deleted the file: what is written then is lost. */
  readonly isInPlace: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a file for appending, or begins it, readable by its owner alone.
 * With `sync`, a batch counts as written once the disk has it: it then survives a power cut, not only a crash.
 */
export async function openLogFile(path: string, sync: boolean): Promise<LogFile> {
  const handle = await open(path, 'a', 0o600);
  const begun = await handle.stat();
  let { size } = begun;
  let clean = true;
  const takeBack = async (): Promise<void> => {
    clean = false;
    await handle.truncate(size);
    clean = true;
  };
  return {
    size: () => size,
    async append(text) {
      if (!clean) await takeBack();
      const bytes = Buffer.from(text);
      try {
        await handle.appendFile(bytes);
        if (sync) await handle.datasync();
      } catch (error) {
        // A disk that refuses this too is asked again before the next batch.
        await takeBack().catch(() => {});
        throw error;
      }
      size += bytes.length;
    },
    async isInPlace() {
      const there = await stat(path).catch(() => undefined);
      return there?.ino === begun.ino && there.dev === begun.dev;
    },
    async close() {
      if (!clean) await takeBack().catch(() => {});
      await handle.close();
    },
  };
}
