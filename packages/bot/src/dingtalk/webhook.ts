// Answers through the address that came with a message.

import { pagesOf } from '../platform/byte-pages.ts';
import { call } from '../platform/call.ts';
import type { Pace } from '../platform/pace.ts';
import type { RobotMessage } from './robot-message.ts';

/** DingTalk takes 20,000 bytes; this is more than a screen. */
const MOST_BYTES = 6_000;

/** The codes for more than 20 messages a minute. */
export const TOO_MANY: ReadonlySet<string> = new Set(['130101', '410100']);

/** An address of DingTalk, over TLS; nothing is sent to any other, whoever names it. */
export function isWebhook(address: string, oapi: URL): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, origin } = new URL(address);
  if (username !== '') return false;
  return origin === oapi.origin || (protocol === 'https:' && hostname.endsWith('.dingtalk.com') && port === '');
}

/** Says a text, in order, at the pace that DingTalk allows; plain text calls nobody without an `at` beside it. */
export async function sayThrough(
  { sessionWebhook, sessionWebhookExpiredTime, conversationId }: RobotMessage,
  text: string,
  pace: Pace,
): Promise<void> {
  for (const content of pagesOf(text, MOST_BYTES)) {
    await pace(conversationId, async () => {
      if (sessionWebhookExpiredTime <= Date.now()) throw new Error('The address for the answer has expired.');
      await call(new URL(sessionWebhook), { body: { msgtype: 'text', text: { content } } });
    });
  }
}
