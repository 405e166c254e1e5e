// Events as Slack sends them, and the signature that it puts on them.

import { createHmac } from 'node:crypto';
import { BOT_USER } from './loopback-slack.ts';

export const SIGNING_SECRET = 'a secret between Slack and us';

export interface Envelope {
  readonly type: 'event_callback';
  readonly event_id: string;
  readonly event: Readonly<Record<string, string>>;
}

let sent = 0;

/** Somebody mentions the bot in a channel. */
export function mention(text: string, more: Readonly<Record<string, string>> = {}): Envelope {
  return envelope({ type: 'app_mention', channel: 'C1', text: `<@${BOT_USER}> ${text}`, ...more });
}

/** Somebody writes to the bot alone. */
export function directMessage(text: string, more: Readonly<Record<string, string>> = {}): Envelope {
  return envelope({ type: 'message', channel_type: 'im', channel: 'D1', text, ...more });
}

function envelope(event: Readonly<Record<string, string>>): Envelope {
  sent += 1;
  const ts = `1732000000.${String(sent).padStart(6, '0')}`;
  return { type: 'event_callback', event_id: `Ev${sent}`, event: { user: 'U1', ts, ...event } };
}

/** The headers of a request with this body, signed at a time in seconds since 1970. */
export function signed(body: string, at: number = now(), secret: string = SIGNING_SECRET): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return {
    'content-type': 'application/json',
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${signature}`,
  };
}

export function now(): number {
  return Math.floor(Date.now() / 1000);
}
