// A queued brief as a file: its name says what it is made from, so whoever finds it there need not make it again.

import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BriefJob, keyOf } from '@jianbao/catalogue/postgres';

const PART = '.part';
/** A brief is written in moments; what is older somebody has left behind who was killed. */
const LEFT_OVER = 3_600_000;

/** `qingshanhu-2024.v1.zh.gbt9704.0f3c9a71b2d4.docx` */
export function briefFile(job: BriefJob): string {
  const { report, version, language, layout } = job;
  const languages = layout === 'parallel' ? 'zh-en' : language;
  return `${report}.v${version}.${languages}.${layout}.${keyOf(job).slice(0, 12)}.docx`;
}

export function isMade(folder: string, job: BriefJob): Promise<boolean> {
  return access(join(folder, briefFile(job))).then(
    () => true,
    () => false,
  );
}

/** Whole and on the disk before it has its name; two who write the same do not write into one file. */
export async function putBrief(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  const part = join(folder, `.${name}.${randomUUID()}${PART}`);
  const file = await open(part, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, join(folder, name));
}

export async function removeLeftOvers(folder: string): Promise<void> {
  const parts = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(PART));
  for (const path of parts.map((name) => join(folder, name))) {
    const info = await stat(path).catch(() => undefined);
    if (info && Date.now() - info.mtimeMs > LEFT_OVER) await rm(path, { force: true });
  }
}
