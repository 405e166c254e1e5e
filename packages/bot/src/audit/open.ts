// The audit log of one process: records in, lines out, and trouble reported to whoever runs it.

import { mkdir } from 'node:fs/promises';
import { AuditError, causeOf } from './audit-error.ts';
import { openChain } from './chain.ts';
import type { AuditEntry } from './entry.ts';
import { lockFolder } from './lock.ts';
import { createQueue } from './queue.ts';
import { bodyOf, type Notice, type QuestionKeeping } from './record.ts';
import { createRetention } from './retention.ts';
import { createWriter } from './writer.ts';

export interface AuditOptions {
  /** Made when it is not there; this process alone writes in it. */
  readonly folder: string;
  /** For how many days a file is kept after its own; 1 or more. */
  readonly retentionDays: number;
  /** `omit` keeps the length and the language of a question, not its words. */
  readonly question: QuestionKeeping;
  /** Told of everything that goes wrong after opening; nothing it is told holds a question or a person. */
  readonly onTrouble: (trouble: AuditError) => void;
  /** When a record cannot be written: `continue` with the answer (the default), or `reject`, so that none is given. */
  readonly whenUnwritable?: 'continue' | 'reject';
  /** Waits for the disk at each batch, so that records also survive a power cut. Off by default. */
  readonly sync?: boolean;
  /** Bytes, to within a record, after which a further file is begun; 64 MiB unless told otherwise. */
  readonly mostInFile?: number;
  /** Bytes that may wait to be written before records are lost; 32 MiB unless told otherwise. */
  readonly mostWaiting?: number;
  readonly now?: () => Date;
}

export interface Audit {
  /**
   * Records an entry as of now. Resolves once it is written: to wait for that is to be held back by a slow disk.
   * @throws {AuditError} only with `whenUnwritable: 'reject'`: `auditUnwritable`, `auditOverflow`, `auditClosed`.
   */
  readonly record: (entry: AuditEntry) => Promise<void>;
  /** Writes what still waits and lets go of the folder. */
  readonly close: () => Promise<void>;
}

const MI = 1024 * 1024;
const AN_HOUR = 60 * 60 * 1000;

/**
 * Opens the log of a folder: a torn last record is set aside, the chain is taken up, old files are deleted.
 * @throws {AuditError} `auditRetention`, `auditFolder`, and `auditLocked` or `auditLockedElsewhere` when another process writes it.
 */
export async function openAudit(options: AuditOptions): Promise<Audit> {
  const { folder, retentionDays } = options;
  if (!Number.isSafeInteger(retentionDays) || retentionDays < 1)
    throw new AuditError('auditRetention', { days: retentionDays });
  let unlock: (() => void) | undefined;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    unlock = await lockFolder(folder);
    return await running(options, unlock);
  } catch (error) {
    unlock?.();
    throw error instanceof AuditError ? error : new AuditError('auditFolder', { folder, cause: causeOf(error) });
  }
}

async function running(options: AuditOptions, unlock: () => void): Promise<Audit> {
  const { folder, retentionDays, question, sync = false, now = () => new Date() } = options;
  const { mostInFile = 64 * MI, mostWaiting = 32 * MI, whenUnwritable = 'continue' } = options;
  const report = (trouble: AuditError): void => {
    // Whoever reports trouble must not add to it: the next records still have to be written.
    try {
      options.onTrouble(trouble);
    } catch {}
  };
  const chain = await openChain({ folder, mostInFile, sync, report });
  const queue = createQueue(mostWaiting, Math.min(MI, mostInFile));
  const writer = createWriter({ folder, chain, queue, report, now });

  const put = (entry: AuditEntry | Notice): Promise<void> => {
    const when = now();
    return writer.put(dayOf(when), bodyOf(entry, when, question));
  };
  // The writer has reported it when a notice cannot be written.
  const note = (notice: Notice): Promise<void> => put(notice).catch(() => {});
  const retention = createRetention({ folder, retentionDays, now, note, report, current: chain.current });

  if (chain.torn) await note({ type: 'torn', ...chain.torn });
  await retention.sweep();
  let swept = dayOf(now());
  const timer = setInterval(retention.sweep, AN_HOUR).unref();
  let closing: Promise<void> | undefined;

  const record = async (entry: AuditEntry): Promise<void> => {
    if (closing) {
      const trouble = new AuditError('auditClosed', { folder });
      report(trouble);
      throw trouble;
    }
    const today = dayOf(now());
    if (today !== swept) void retention.sweep();
    swept = today;
    await put(entry);
  };
  const close = async (): Promise<void> => {
    clearInterval(timer);
    await retention.idle();
    await writer.idle();
    await chain.close();
    unlock();
  };
  return {
    record: whenUnwritable === 'reject' ? record : (entry) => record(entry).catch(() => {}),
    close: () => (closing ??= close()),
  };
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
