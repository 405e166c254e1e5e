// What tells names of any length apart in a few bytes.

import { createHash } from 'node:crypto';

/** The first half of the SHA-256 of a name, in hex: as long as a UUID. */
export function digestOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}
