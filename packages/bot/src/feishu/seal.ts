// What tells that a request is Feishu's: the signature over its bytes, the seal around its content.

import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const WINDOW_SECONDS = 300;

/**
 * Signed with our key, and not long ago nor ahead of us.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/encrypt-key-encryption-configuration-case
 */
export function isSigned(headers: IncomingHttpHeaders, body: Buffer, encryptKey: string): boolean {
  const { timestamp, nonce, signature } = {
    timestamp: String(headers['x-lark-request-timestamp'] ?? ''),
    nonce: String(headers['x-lark-request-nonce'] ?? ''),
    signature: String(headers['x-lark-signature'] ?? ''),
  };
  const timely = /^\d{1,12}$/.test(timestamp) && Math.abs(Date.now() / 1000 - Number(timestamp)) <= WINDOW_SECONDS;
  const expected = createHash('sha256').update(`${timestamp}${nonce}${encryptKey}`).update(body).digest('hex');
  return timely && isSame(signature, expected);
}

/** The content of `{"encrypt": …}`; nothing where it is not sealed with our key. */
export function unseal(body: Buffer, encryptKey: string): unknown {
  try {
    const { encrypt } = JSON.parse(body.toString('utf8')) as { readonly encrypt: string };
    const sealed = Buffer.from(encrypt, 'base64');
    const key = createHash('sha256').update(encryptKey).digest();
    const decipher = createDecipheriv('aes-256-cbc', key, sealed.subarray(0, 16));
    return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(16)), decipher.final()]).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Compares secrets in a time that does not tell how much of them is right. */
export function isSame(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
