// The folders below a folder in which a report lies.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export const REPORT = 'report.yaml';
export const VERSIONS = 'versions';
/** A report lies in the folder itself, in NAME/ or in reports/NAME/: two folders down is deep enough. */
const DEPTH = 2;

/** In the order of their names. */
export async function findReports(folder: string, depth: number = DEPTH): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const isReport = entries.some((entry) => entry.isFile() && entry.name === REPORT);
  if (depth === 0) return isReport ? [folder] : [];
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
    // What a report was before is no report beside it.
    .filter(({ name }) => !isReport || name !== VERSIONS)
    .map(({ name }) => join(folder, name))
    .toSorted();
  const below = await Promise.all(folders.map((one) => findReports(one, depth - 1)));
  return [...(isReport ? [folder] : []), ...below.flat()];
}
