// Many folders read: in this thread where they are few, else over several.

import { Worker } from 'node:worker_threads';
import { type ReadReport, readReport } from './read-report.ts';

/** Fewer are read before a thread has started. */
const FEW = 50;
/** Given to a thread at a time. */
const BATCH = 8;
/** Run from its source, this has no thread to start: a thread reads no TypeScript. */
const CAN_START: boolean = import.meta.url.endsWith('.js');

export interface ReadOptions {
  readonly cache: string | undefined;
  /** 0 for none. */
  readonly threads: number;
}

/** Takes what has been read; while it is busy only little more is read. */
type Take = (read: ReadReport) => void | Promise<void>;

export async function readAll(folders: readonly string[], options: ReadOptions, take: Take): Promise<void> {
  const { cache, threads } = options;
  const batches = Array.from({ length: Math.ceil(folders.length / BATCH) }, (_, at) =>
    folders.slice(at * BATCH, (at + 1) * BATCH),
  );
  if (folders.length < FEW || threads < 1 || !CAN_START) {
    for (const batch of batches) {
      for (const read of await Promise.all(batch.map((folder) => readReport(folder, cache)))) await take(read);
    }
    return;
  }
  let next = 0;
  const nextBatch = (): readonly string[] | undefined => batches[next++];
  await Promise.all(Array.from({ length: threads }, () => inThread(nextBatch, cache, take)));
}

function inThread(
  nextBatch: () => readonly string[] | undefined,
  cache: string | undefined,
  take: Take,
): Promise<void> {
  const worker = new Worker(new URL('./read-worker.js', import.meta.url), { workerData: { cache } });
  return new Promise<void>((resolve, reject) => {
    let taken: Promise<void> = Promise.resolve();
    const give = (): void => {
      const batch = nextBatch();
      if (batch) worker.postMessage(batch);
      else taken.then(resolve, reject);
    };
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A reading thread has ended with code ${code}.`)));
    worker.on('message', (reads: readonly ReadReport[]) => {
      const before = taken;
      taken = before.then(() => takeEach(reads, take));
      taken.catch(reject);
      // The thread reads the next while these are taken, and no more than that.
      before.then(give, reject);
    });
    give();
  }).finally(() => worker.terminate());
}

async function takeEach(reads: readonly ReadReport[], take: Take): Promise<void> {
  for (const read of reads) await take(read);
}
