// What WeCom signs and encrypts: opened only where signature, time and receiver are right.
// @see https://developer.work.weixin.qq.com/document/path/90968

import { timingSafeEqual } from 'node:crypto';
import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import { createSeen } from '../seen.ts';

export interface EnvelopeKeys {
  readonly corpId: string;
  readonly token: string;
  readonly encodingAesKey: string;
}

type Refused = 'time' | 'signature' | 'replay' | 'content';

export type Opened = { readonly message: string } | { readonly refused: Refused };

/** Opens what came with these parameters of the address. */
export type OpenEnvelope = (query: URLSearchParams, encrypted: string, once: boolean) => Opened;

const WINDOW_SECONDS = 300;

/** @throws when the key is none. */
export function createEnvelopes({ corpId, token, encodingAesKey }: EnvelopeKeys): OpenEnvelope {
  encrypt(encodingAesKey, '', corpId);
  // Longer than a signature is timely, before and after.
  const seen = createSeen({ size: 100_000, lifetime: 3 * WINDOW_SECONDS * 1000 });
  return (query, encrypted, once) => {
    const [timestamp, nonce, signature] = ['timestamp', 'nonce', 'msg_signature'].map((name) => query.get(name) ?? '');
    if (timestamp === undefined || nonce === undefined || signature === undefined) return { refused: 'signature' };
    if (!isTimely(timestamp)) return { refused: 'time' };
    if (!isSame(signature, getSignature(token, timestamp, nonce, encrypted))) return { refused: 'signature' };
    if (once && !seen.first(signature)) return { refused: 'replay' };
    try {
      const { message, id } = decrypt(encodingAesKey, encrypted);
      return id === corpId ? { message } : { refused: 'content' };
    } catch {
      return { refused: 'content' };
    }
  };
}

/** Digits alone: the fields are signed one after another, and none may lend characters to the next. */
function isTimely(timestamp: string): boolean {
  return /^\d{10}$/.test(timestamp) && Math.abs(Date.now() / 1000 - Number(timestamp)) <= WINDOW_SECONDS;
}

function isSame(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
