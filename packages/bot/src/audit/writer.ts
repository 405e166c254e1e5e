// One writer: batches go to the disk one after the other, and what is lost on the way is counted in the log.

import { AuditError, causeOf } from './audit-error.ts';
import type { Chain } from './chain.ts';
import type { Queue, Waiting } from './queue.ts';
import { bodyOf } from './record.ts';

export interface WriterOptions {
  readonly folder: string;
  readonly chain: Chain;
  readonly queue: Queue;
  readonly report: (trouble: AuditError) => void;
  readonly now: () => Date;
}

export interface Writer {
  /** Resolves once a body is written. @throws {AuditError} `auditUnwritable`, `auditOverflow`. */
  readonly put: (day: string, body: string) => Promise<void>;
  /** Resolves once nothing waits. */
  readonly idle: () => Promise<void>;
}

export function createWriter({ folder, chain, queue, report, now }: WriterOptions): Writer {
  let writing: Promise<void> | undefined;
  let [missing, cause] = [0, ''];
  let overflowing = false;

  const write = async (batch: readonly Waiting[], day: string): Promise<void> => {
    const told = missing;
    const gap = told > 0 ? [bodyOf({ type: 'lost', records: told, cause }, now(), 'omit')] : [];
    try {
      await chain.write(day, [...gap, ...batch.map(({ body }) => body)]);
    } catch (error) {
      missing += batch.length;
      cause = causeOf(error);
      const trouble = new AuditError('auditUnwritable', { folder, cause, records: batch.length });
      report(trouble);
      for (const { lost } of batch) lost(trouble);
      return;
    }
    missing -= told;
    overflowing = false;
    for (const { written } of batch) written();
  };

  const writeAll = async (): Promise<void> => {
    // Records of the same moment go together.
    await undefined;
    for (let batch = queue.next(); batch[0]; batch = queue.next()) await write(batch, batch[0].day);
    writing = undefined;
  };

  return {
    put: (day, body) =>
      new Promise((written, lost) => {
        if (queue.add({ day, body, written, lost })) {
          writing ??= writeAll();
          return;
        }
        const trouble = new AuditError('auditOverflow', { folder });
        [missing, cause] = [missing + 1, trouble.code];
        // Once until the disk keeps up again: a report for each record would be another flood.
        if (!overflowing) report(trouble);
        overflowing = true;
        lost(trouble);
      }),
    async idle() {
      while (writing) await writing;
    },
  };
}
