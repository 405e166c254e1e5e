// The name of a source file, which must stay in the folder of its report.

import { isAbsolute } from 'node:path';

/** Names that the folder of a report has for itself. */
const TAKEN: ReadonlySet<string> = new Set(['report.yaml', 'versions']);

/** Whether a file of this name lies beside the report, or deeper, and in nobody's way. */
export function isBeside(name: string): boolean {
  const parts = name.split(/[\\/]/);
  return !isAbsolute(name) && !parts.some((part) => part === '..' || part === '') && !TAKEN.has(parts[0] ?? '');
}
