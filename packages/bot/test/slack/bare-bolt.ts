// Bolt alone, which posts what was said: what any bot on it costs, for the bench.

import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { onTestFinished } from 'vitest';
import { quietLogger } from '../quiet-logger.ts';
import type { Asked } from './crowd.ts';
import { deliverOverHttp } from './http-delivery.ts';
import { runTestSlack } from './running.ts';
import { SIGNING_SECRET } from './signature.ts';
import { APP_TOKEN, BOT_TOKEN } from './workspace.ts';

export async function echoOverHttp(): Promise<Asked> {
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET, logger: quietLogger() });
  const { app, slack } = await echo(() => receiver);
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as { address(): AddressInfo };
  return { slack, delivery: deliverOverHttp({ url: `http://127.0.0.1:${server.address().port}/slack/events` }) };
}

export async function echoOverSocket(): Promise<Asked> {
  const { app, slack } = await echo((clientOptions) => {
    return new SocketModeReceiver({ appToken: APP_TOKEN, logger: quietLogger(), installerOptions: { clientOptions } });
  });
  await app.start();
  await slack.socket.connected();
  return { slack, delivery: slack.socket };
}

/** Posts what was said, into its thread. */
async function echo(receiverOf: (clientOptions: { slackApiUrl: string }) => HTTPReceiver | SocketModeReceiver) {
  const slack = await runTestSlack();
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = receiverOf(clientOptions);
  const app = new App({ receiver, token: BOT_TOKEN, clientOptions, logger: quietLogger(), convoStore: false });
  app.event('app_mention', async ({ event: { channel, ts, text }, client }) => {
    await client.chat.postMessage({ channel, thread_ts: ts, text });
  });
  onTestFinished(async () => void (await app.stop()));
  return { app, slack };
}
