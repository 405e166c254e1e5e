// A folder of the sources as JavaScript, for child processes that start at once and can be killed.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const bot = fileURLToPath(new URL('..', import.meta.url));
const TSC = fileURLToPath(new URL('../../../node_modules/.bin/tsc', import.meta.url));

/** The address of the compiled `index.ts` of a folder under `src`; it is gone when the test ends. */
export function compiled(folder: string): string {
  // Inside the package, where imports of its dependencies resolve.
  const cache = `${bot}node_modules/.cache`;
  mkdirSync(cache, { recursive: true });
  const out = mkdtempSync(`${cache}/compiled-`);
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const root = `${bot}src`;
  const options = [
    '--ignoreConfig',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--rewriteRelativeImportExtensions',
    '--noCheck',
  ];
  execFileSync(TSC, [...options, '--types', 'node', '--rootDir', root, '--outDir', out, `${root}/${folder}/index.ts`]);
  return pathToFileURL(`${out}/${folder}/index.js`).href;
}
