// One writer of a report at a time, among all processes. What a killed process leaves behind holds nobody up.

import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** A version is put in milliseconds; a lock this old is left over, if nobody can be asked. */
const LEFT_OVER = 60_000;
const PAUSE = 5;

/** Does something while nobody else holds the lock. */
export async function whileLocked<T>(path: string, act: () => Promise<T>): Promise<T> {
  const name = `${hostname()} ${process.pid} ${randomUUID()}`;
  while (!(await taken(path, name))) {
    await removeLeftOver(path);
    await new Promise((resolve) => setTimeout(resolve, PAUSE * (1 + Math.random())));
  }
  try {
    return await act();
  } finally {
    // Unless somebody took it for left over.
    if ((await holderOf(path)) === name) await rm(path, { force: true });
  }
}

async function taken(path: string, name: string): Promise<boolean> {
  try {
    await writeFile(path, name, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function removeLeftOver(path: string): Promise<void> {
  const holder = await holderOf(path);
  if (holder === undefined || !(await isLeftOver(path, holder))) return;
  const aside = `${path}.${randomUUID()}`;
  // Of several who find it only one can move it away, and that one must have moved what it has looked at.
  if (
    !(await rename(path, aside).then(
      () => true,
      () => false,
    ))
  )
    return;
  if ((await holderOf(aside)) !== holder)
    await writeFile(path, (await holderOf(aside)) ?? '', { flag: 'wx' }).catch(() => {});
  await rm(aside, { force: true });
}

async function isLeftOver(path: string, holder: string): Promise<boolean> {
  const [host, pid] = holder.split(' ');
  if (host === hostname() && pid !== undefined && !isAlive(Number(pid))) return true;
  const info = await stat(path).catch(() => undefined);
  return info !== undefined && Date.now() - info.mtimeMs > LEFT_OVER;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function holderOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
