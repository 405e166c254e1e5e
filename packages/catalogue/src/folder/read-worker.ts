// A thread that reads the reports it is given, a few at a time.

import { parentPort, workerData } from 'node:worker_threads';
import { readReport } from './read-report.ts';

const { cache }: { readonly cache?: string } = workerData;

parentPort?.on('message', async (folders: readonly string[]) => {
  parentPort?.postMessage(await Promise.all(folders.map((folder) => readReport(folder, cache))));
});
