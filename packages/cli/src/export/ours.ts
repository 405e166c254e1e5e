// Whether a file may be written over: one that an export made and nobody has made anything else of.

import { open, readFile, stat } from 'node:fs/promises';
import { openArchive } from '../source/archive.ts';

// The context of a JSON-LD is a good thousand characters long.
const HEAD = 8192;

/** Whether nothing lies there, or a file of ours. A mark is how it begins; without one it is a workbook. */
export async function mayReplace(path: string, mark: RegExp | undefined): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  if (!info) return true;
  if (!info.isFile()) return false;
  return mark ? mark.test(await headOf(path)) : isOurWorkbook(path);
}

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD) });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whoever saves a workbook is its last modifier: then it is theirs. */
async function isOurWorkbook(path: string): Promise<boolean> {
  try {
    const { readXml } = await openArchive(await readFile(path));
    const core = (await readXml()).get('docProps/core.xml') ?? '';
    return (
      core.includes('<dc:creator>jianbao</dc:creator>') &&
      core.includes('<cp:lastModifiedBy>jianbao</cp:lastModifiedBy>')
    );
  } catch {
    return false;
  }
}
