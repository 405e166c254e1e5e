// Who holds a lock, and whether that process still lives.

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as the kernel counts; empty where it does not say (macOS, Windows). */
  readonly began: string;
}

/** This process; `token` tells apart two locks that it takes one after the other. */
export function thisProcess(token: string): Holder & { readonly token: string } {
  return { pid: process.pid, host: hostname(), began: beginningOf(process.pid), token };
}

export function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, host, began }: Partial<Record<string, unknown>> = JSON.parse(text);
    if (!Number.isSafeInteger(pid) || typeof host !== 'string' || typeof began !== 'string') return undefined;
    return { pid: Number(pid), host, began };
  } catch {
    return undefined;
  }
}

/** Whether a process of this machine is still the one that took the lock. */
export function isAlive({ pid, began }: Holder): boolean {
  // A container gives each new process the number of the dead one; without a beginning, that is the likelier case.
  if (pid === process.pid) return began !== '' && began === beginningOf(pid);
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM' && sameBeginning(pid, began);
  }
  return sameBeginning(pid, began);
}

/** Numbers are given out again, after a restart above all. */
function sameBeginning(pid: number, began: string): boolean {
  const now = beginningOf(pid);
  return began === '' || now === '' || began === now;
}

/** On Linux, which boot it was and how many ticks after it the process began: proc(5), stat, field 22. */
function beginningOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name of the program, which may hold spaces and brackets; after it, from the third.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie still has its number, but will never write again.
    return fields[0] === 'Z' ? 'ended' : `${boot}:${fields[19]}`;
  } catch {
    return '';
  }
}
