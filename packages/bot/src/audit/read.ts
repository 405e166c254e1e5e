// The log as it stands, record by record, for whoever may see it.

import { join } from 'node:path';
import { AuditError } from './audit-error.ts';
import { parseLine } from './line.ts';
import { linesOf } from './lines.ts';
import { logNames } from './log-name.ts';
import type { AuditRecord } from './record.ts';

/**
 * Every record of a folder, oldest first. A last one that is being written at this moment is left out.
 * What it yields is as it was written; whether that still stands, `verifyAudit` says.
 * @throws {AuditError} `auditUnreadable` at a line that is no record.
 */
export async function* readAudit(folder: string): AsyncGenerator<AuditRecord> {
  for (const { file } of await logNames(folder)) {
    let line = 0;
    for await (const { bytes, finished } of linesOf(join(folder, file))) {
      line += 1;
      if (!finished) continue;
      const record = parseLine(bytes);
      if (!record) throw new AuditError('auditUnreadable', { file: join(folder, file), line });
      yield record as AuditRecord;
    }
  }
}
