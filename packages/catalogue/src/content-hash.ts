// What tells one version of a report from another: a hash of its files.

import { createHash } from 'node:crypto';
import type { ReportText } from '@jianbao/core';

/** SHA-256 of the two files of a report, in hex. */
export function contentHash({ yaml, source }: ReportText): string {
  return createHash('sha256')
    .update(JSON.stringify([yaml, source]))
    .digest('hex');
}
