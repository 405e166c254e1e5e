// How long files are kept: a file goes as a whole once its day is over its time, and the log says so.

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditError, causeOf } from './audit-error.ts';
import { type LogName, logNames } from './log-name.ts';
import type { Notice } from './record.ts';

export interface RetentionOptions {
  readonly folder: string;
  readonly retentionDays: number;
  readonly now: () => Date;
  /** Writes a notice; never throws. */
  readonly note: (notice: Notice) => Promise<void>;
  readonly report: (trouble: AuditError) => void;
  /** The file that is being written. */
  readonly current: () => LogName | undefined;
}

export interface Retention {
  /** Deletes what is over its time; one sweep after the other. */
  readonly sweep: () => Promise<void>;
  readonly idle: () => Promise<void>;
}

const A_DAY = 24 * 60 * 60 * 1000;

export function createRetention({ folder, retentionDays, now, note, report, current }: RetentionOptions): Retention {
  let sweeping = Promise.resolve();

  const remove = async (): Promise<void> => {
    const oldestKept = new Date(now().getTime() - retentionDays * A_DAY).toISOString().slice(0, 10);
    const expired = (await logNames(folder)).filter(({ day }) => day < oldestKept);
    const last = expired.at(-1);
    if (!last) return;
    // Written first: where even the newest file is over its time, this begins the one that the chain goes on in.
    await note({ type: 'expired', files: expired.length, through: last.day });
    for (const { file } of expired) if (file !== current()?.file) await deleteFile(file);
  };

  const deleteFile = async (file: string): Promise<void> => {
    try {
      // First what a crash left of it, to which nothing else would lead.
      const besides = (await readdir(folder)).filter((name) => name.startsWith(`${file}.`));
      for (const name of [...besides, file]) await rm(join(folder, name), { force: true });
    } catch (error) {
      report(new AuditError('auditExpiry', { file: join(folder, file), cause: causeOf(error) }));
    }
  };

  return {
    sweep() {
      sweeping = sweeping.then(remove).catch((error: unknown) => {
        report(new AuditError('auditExpiry', { file: folder, cause: causeOf(error) }));
      });
      return sweeping;
    },
    idle: () => sweeping,
  };
}
