// Requests to the webhook as Feishu seals and signs them.

import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { APP } from './app-at-feishu.ts';

export function sealed(event: object, encryptKey: string = APP.encryptKey): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(encryptKey).digest(), iv);
  const bytes = Buffer.concat([iv, cipher.update(JSON.stringify(event)), cipher.final()]);
  // The space is no slip: a signature holds for bytes, not for what they mean.
  return `{"encrypt": "${bytes.toString('base64')}"}`;
}

export interface Signing {
  readonly encryptKey?: string;
  /** Seconds after now; before, where negative. */
  readonly skew?: number;
}

export function signed(body: string, { encryptKey = APP.encryptKey, skew = 0 }: Signing = {}): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000) + skew);
  const nonce = randomBytes(6).toString('hex');
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-lark-request-timestamp': timestamp,
    'x-lark-request-nonce': nonce,
    'x-lark-signature': createHash('sha256')
      .update(timestamp + nonce + encryptKey + body)
      .digest('hex'),
  };
}
