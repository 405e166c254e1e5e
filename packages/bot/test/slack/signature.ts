// The signature that Slack puts on what it sends, and the ways in which it can be wrong.
// @see https://docs.slack.dev/authentication/verifying-requests-from-slack

import { createHmac } from 'node:crypto';

export const SIGNING_SECRET = 'a secret between Slack and us';

type Headers = Readonly<Record<string, string>>;

/** The headers of a body signed at a time in seconds since 1970. */
export function signed(body: string, at: number = seconds(), secret: string = SIGNING_SECRET): Headers {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
}

export function seconds(): number {
  return Math.floor(Date.now() / 1000);
}

const { 'x-slack-signature': _, ...noSignature } = signed('');

/** Headers that no bot may let in, each by what is wrong with it. */
export const BAD_SIGNATURES: Readonly<Record<string, (body: string) => Headers>> = {
  'made with another secret': (body) => signed(body, seconds(), 'another secret'),
  'of another body': (body) => signed(`${body} `),
  'of another version': (body) => {
    const headers = signed(body);
    return { ...headers, 'x-slack-signature': (headers['x-slack-signature'] ?? '').replace('v0=', 'v1=') };
  },
  'cut short': (body) => {
    const headers = signed(body);
    return { ...headers, 'x-slack-signature': (headers['x-slack-signature'] ?? '').slice(0, -2) };
  },
  missing: () => ({ ...noSignature, 'x-slack-request-timestamp': String(seconds()) }),
  'six minutes old': (body) => signed(body, seconds() - 360),
  'six minutes ahead': (body) => signed(body, seconds() + 360),
  'ten years ahead': (body) => signed(body, seconds() + 315_360_000),
};
