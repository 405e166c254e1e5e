// The keys that installations are kept under: the first writes, all read, so that keys can be changed one at a time.

import { createSecretKey, hash, type KeyObject, randomBytes } from 'node:crypto';
import { InstallationError } from './installation-error.ts';

interface InstallationKey {
  /** Eight hex digits that name the key without giving anything of it away. */
  readonly id: string;
  /** Node prints nothing of what it holds. */
  readonly secret: KeyObject;
}

/** At least one key; the first is the one to write with. */
export type InstallationKeys = readonly [InstallationKey, ...InstallationKey[]];

const BYTES = 32;
const BASE64 = /^[A-Za-z0-9+/]{43}=$/;

/** A new key for AES-256: 32 random bytes in base64. */
export function generateKey(): string {
  return randomBytes(BYTES).toString('base64');
}

/**
 * Keys in base64, one after the other with commas or spaces between them, as they stand in the environment.
 * @param name of the variable, for messages.
 * @throws {InstallationError} `installationKeysMissing`, `installationKeyMalformed`.
 */
export function parseKeys(text: string, name: string): InstallationKeys {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const [first, ...rest] = words.map((word, index) => keyOf(word, index + 1, name));
  if (!first) throw new InstallationError('installationKeysMissing', { name });
  return [first, ...rest];
}

function keyOf(word: string, position: number, name: string): InstallationKey {
  const bytes = Buffer.from(word, 'base64');
  // Node reads past what is no base64: only a key that is written back the same was one.
  if (!BASE64.test(word) || bytes.toString('base64') !== word)
    throw new InstallationError('installationKeyMalformed', { name, position });
  const id = hash('sha256', Buffer.concat([Buffer.from('jianbao installation key\0'), bytes])).slice(0, 8);
  return { id, secret: createSecretKey(bytes) };
}
