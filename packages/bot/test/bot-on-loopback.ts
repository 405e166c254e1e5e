// The bot as it runs in earnest, with every address on 127.0.0.1.

import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Responder } from '../src/index.ts';
import { createSlackApp } from '../src/slack/index.ts';
import { BOT_TOKEN, type LoopbackSlack, startSlack } from './loopback-slack.ts';
import { type QuietLogger, quietLogger } from './quiet-logger.ts';
import { type Envelope, SIGNING_SECRET, signed } from './slack-events.ts';

export interface BotOnLoopback {
  readonly slack: LoopbackSlack;
  readonly logger: QuietLogger;
  /** Sends raw words to the bot's door. */
  knock(body: string, headers: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends an event, signed as Slack signs. */
  send(event: Envelope, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

/** A running bot with this responder; it stops when the test ends. Posting is tried again so often. */
export async function startBot(responder: Responder, retries = 0): Promise<BotOnLoopback> {
  const slack = await startSlack();
  const logger = quietLogger();
  const app = await createSlackApp({
    responder,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries, minTimeout: 1 } },
    logger,
  });
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => {
    await app.stop();
    await slack.stop();
  });
  const { port } = server.address() as AddressInfo;
  const knock: BotOnLoopback['knock'] = (body, headers) =>
    fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body, headers });
  return {
    slack,
    logger,
    knock,
    send(event, headers = {}) {
      const body = JSON.stringify(event);
      return knock(body, { ...signed(body), ...headers });
    },
  };
}
