// One process to a log: a lock file that names its holder, and that the dead do not keep.

import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { AuditError } from './audit-error.ts';
import { type Holder, isAlive, parseHolder, thisProcess } from './holder.ts';

const LOCK = 'audit.lock';
const TRIES = 20;
const PAUSE_MS = 25;

// Where the kernel does not say when a process began, only this tells our own locks from those of the dead.
const heldHere = new Set<string>();

/**
 * Takes the lock of a folder; the result gives it back.
 * @throws {AuditError} `auditLocked` or `auditLockedElsewhere` when another process has it.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const path = resolve(folder, LOCK);
  const mine = JSON.stringify(thisProcess(randomUUID()));
  if (heldHere.has(path)) throw new AuditError('auditLocked', { folder, pid: process.pid });
  for (let tries = 0; tries < TRIES && !create(path, mine); tries += 1) {
    const found = read(path);
    const holder = found === undefined ? undefined : parseHolder(found);
    if (holder) refuseIfHeld(holder, folder);
    // An empty lock may be one that is being written at this moment: it is given time.
    if (holder || tries === TRIES - 2) removeStale(path, found);
    else await setTimeout(PAUSE_MS);
  }
  if (read(path) !== mine)
    throw new AuditError('auditLocked', { folder, pid: parseHolder(read(path) ?? '')?.pid ?? '?' });
  heldHere.add(path);
  return () => {
    heldHere.delete(path);
    if (read(path) === mine) rmSync(path, { force: true });
  };
}

function refuseIfHeld(holder: Holder, folder: string): void {
  const { pid, host } = holder;
  if (host !== hostname())
    throw new AuditError('auditLockedElsewhere', { folder, pid, host, file: join(folder, LOCK) });
  if (isAlive(holder)) throw new AuditError('auditLocked', { folder, pid });
}

function create(path: string, text: string): boolean {
  try {
    const descriptor = openSync(path, 'wx', 0o600);
    try {
      writeSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Of two processes that find the same stale lock, the slower must not remove the new one of the quicker. */
function removeStale(path: string, stale: string | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const taken = read(aside);
  if (taken !== undefined && taken !== stale) create(path, taken);
  rmSync(aside, { force: true });
}
