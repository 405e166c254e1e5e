// Slack's side of the HTTP door: signed requests, three seconds for an answer, and up to three retries.
// @see https://docs.slack.dev/apis/events-api

import { setTimeout as sleep } from 'node:timers/promises';
import { type Delivered, type Delivery, PATIENCE, type Patience } from './delivery.ts';
import { SIGNING_SECRET, signed } from './signature.ts';
import type { Json } from './state.ts';

export interface HttpDeliveryOptions extends Patience {
  /** The request URL of the app: http://127.0.0.1:3000/slack/events. */
  readonly url: string;
  readonly signingSecret?: string;
}

/** What was sent, to be sent again by somebody who has overheard it. */
interface Overheard {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface HttpDelivery extends Delivery {
  readonly sent: readonly Overheard[];
  /** Sends these words with these headers, once. */
  knock(body: string, headers: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends what was sent before, signature and time stamp included. */
  replay(overheard: Overheard): Promise<Response>;
}

interface Attempt {
  readonly reason?: 'http_timeout' | 'http_error' | 'connection_failed';
  readonly body?: unknown;
  readonly noRetry?: boolean;
}

export function deliverOverHttp(options: HttpDeliveryOptions): HttpDelivery {
  const { url, signingSecret = SIGNING_SECRET } = options;
  const { ackWithin = PATIENCE.ackWithin, retryAfter = PATIENCE.retryAfter } = options;
  const sent: Overheard[] = [];
  const knock: HttpDelivery['knock'] = (body, headers) => fetch(url, { method: 'POST', body, headers });

  async function attempt(body: string, headers: Readonly<Record<string, string>>): Promise<Attempt> {
    const all = { 'user-agent': 'Slackbot 1.0', ...headers, ...signed(body, undefined, signingSecret) };
    sent.push({ body, headers: all });
    try {
      const response = await fetch(url, { method: 'POST', body, headers: all, signal: AbortSignal.timeout(ackWithin) });
      const said = parsed(await response.text());
      if (response.ok) return { body: said };
      return { reason: 'http_error', noRetry: response.headers.get('x-slack-no-retry') === '1' };
    } catch (error) {
      return { reason: error instanceof Error && error.name === 'TimeoutError' ? 'http_timeout' : 'connection_failed' };
    }
  }

  async function once(form: string): Promise<Delivered> {
    const { reason, body } = await attempt(form, { 'content-type': 'application/x-www-form-urlencoded' });
    return { acked: reason === undefined, attempts: 1, body };
  }

  return {
    sent,
    knock,
    replay: ({ body, headers }) => knock(body, headers),
    async event(envelope) {
      const body = JSON.stringify(envelope);
      const json = { 'content-type': 'application/json' };
      let tried = await attempt(body, json);
      let attempts = 1;
      for (const wait of retryAfter) {
        if (tried.reason === undefined || tried.noRetry) break;
        await sleep(wait);
        const why = { 'x-slack-retry-num': String(attempts), 'x-slack-retry-reason': tried.reason };
        tried = await attempt(body, { ...json, ...why });
        attempts += 1;
      }
      return { acked: tried.reason === undefined, attempts, body: tried.body };
    },
    command: (payload) => once(new URLSearchParams(payload as Record<string, string>).toString()),
    interactive: (payload: Json) => once(new URLSearchParams({ payload: JSON.stringify(payload) }).toString()),
  };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
