// An installation as it lies on the disk: AES-256-GCM, bound to its owner and to its key.

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { InstallationError } from './installation-error.ts';
import type { InstallationKeys } from './keys.ts';
import { fileOf, type Owner } from './owner.ts';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

interface Sealed {
  readonly version: 1;
  /** The id of the key. */
  readonly key: string;
  /** These three in base64. */
  readonly nonce: string;
  readonly tag: string;
  readonly data: string;
}

const base64 = (bytes?: number): z.ZodType<string> =>
  z.base64().refine((text) => bytes === undefined || Buffer.from(text, 'base64').length === bytes);

const schema: z.ZodType<Sealed> = z.strictObject({
  version: z.literal(1),
  key: z.string().regex(/^[0-9a-f]{8}$/),
  nonce: base64(NONCE_BYTES),
  // GCM would take shorter tags too, which are easier to guess.
  tag: base64(TAG_BYTES),
  data: base64(),
});

/** Encrypts with the first key; the nonce is new each time. */
export function seal(text: string, owner: Owner, [{ id, secret }]: InstallationKeys): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, secret, nonce, { authTagLength: TAG_BYTES }).setAAD(boundTo(owner, id));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const sealed: Sealed = {
    version: 1,
    key: id,
    nonce: nonce.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
  return `${JSON.stringify(sealed)}\n`;
}

/**
 * Decrypts what was sealed for this owner, with whichever of the keys it was.
 * @throws {InstallationError} `installationUnreadable`, `installationKeyUnknown`, `installationForged`.
 */
export function unseal(sealed: string, owner: Owner, keys: InstallationKeys): string {
  const file = fileOf(owner);
  const { key, nonce, tag, data } = parse(sealed, owner);
  const found = keys.find(({ id }) => id === key);
  if (!found) {
    const known = keys.map(({ id }) => id).join(', ');
    throw new InstallationError('installationKeyUnknown', { file, owner, key, known });
  }
  const decipher = createDecipheriv(ALGORITHM, found.secret, Buffer.from(nonce, 'base64'), { authTagLength: TAG_BYTES })
    .setAAD(boundTo(owner, key))
    .setAuthTag(Buffer.from(tag, 'base64'));
  try {
    return Buffer.concat([decipher.update(data, 'base64'), decipher.final()]).toString();
  } catch {
    throw new InstallationError('installationForged', { file, owner });
  }
}

/** The id of the key that something is sealed with. @throws {InstallationError} `installationUnreadable`. */
export function keyOfSealed(sealed: string, owner: Owner): string {
  return parse(sealed, owner).key;
}

function parse(text: string, owner: Owner): Sealed {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new InstallationError('installationUnreadable', { file: fileOf(owner), owner, cause: 'format' });
  }
}

/** Under another name, a sealed installation does not open. */
function boundTo(owner: Owner, key: string): Buffer {
  return Buffer.from(`jianbao installation 1\0${owner}\0${key}`);
}
