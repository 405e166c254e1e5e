// One contract for both doors: what Slack hands over arrives, is acknowledged in time or comes again.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import { WebSocket } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { quietLogger } from '../quiet-logger.ts';
import type { Delivery } from './delivery.ts';
import { appMention, directMessage } from './events.ts';
import { deliverOverHttp, type HttpDelivery } from './http-delivery.ts';
import { blockActions, messageShortcut, slashCommand, viewSubmission } from './interactions.ts';
import { clientOf, runTestSlack } from './running.ts';
import { BAD_SIGNATURES, SIGNING_SECRET } from './signature.ts';
import type { TestSlack } from './slack.ts';
import { APP_TOKEN, BOT_TOKEN } from './workspace.ts';

const HURRY = { ackWithin: 100, retryAfter: [0, 5, 5] };

interface Heard {
  readonly slack: TestSlack;
  readonly app: App;
  /** What reached the app, in order. */
  readonly heard: string[];
}

async function bare(receiver: HTTPReceiver | SocketModeReceiver, slack: TestSlack): Promise<Heard> {
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } };
  const app = new App({ receiver, token: BOT_TOKEN, clientOptions, logger: quietLogger(), convoStore: false });
  const heard: string[] = [];
  app.event('app_mention', async ({ event, body }) => void heard.push(`${event.type} ${body.event_id}`));
  app.command('/jianbao', async ({ ack, command }) => {
    heard.push(command.text);
    await ack('马上');
  });
  app.action('more', async ({ ack, action }) => {
    heard.push('value' in action ? String(action.value) : '');
    await ack();
  });
  app.shortcut('ask', async ({ ack, shortcut }) => {
    heard.push(shortcut.type);
    await ack();
  });
  app.view('form', ({ ack }) => ack({ response_action: 'errors', errors: { a: '不对' } }));
  return { slack, app, heard };
}

interface Door extends Heard {
  readonly delivery: Delivery;
}

async function overHttp(): Promise<Door & { readonly delivery: HttpDelivery }> {
  const slack = await runTestSlack();
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET, logger: quietLogger() });
  const heard = await bare(receiver, slack);
  const server = (await heard.app.start({ port: 0, host: '127.0.0.1' })) as { address(): AddressInfo };
  onTestFinished(async () => void (await heard.app.stop()));
  const url = `http://127.0.0.1:${server.address().port}/slack/events`;
  return { ...heard, delivery: deliverOverHttp({ url, ...HURRY }) };
}

async function overSocket(): Promise<Door> {
  const slack = await runTestSlack(HURRY);
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new SocketModeReceiver({
    appToken: APP_TOKEN,
    logger: quietLogger(),
    installerOptions: { clientOptions },
    // Bolt waits this long before it connects again, and by default that is five seconds.
    clientPingTimeout: 50,
  });
  const heard = await bare(receiver, slack);
  await heard.app.start();
  onTestFinished(async () => void (await heard.app.stop()));
  await slack.socket.connected();
  return { ...heard, delivery: slack.socket };
}

describe.each([
  ['HTTP', overHttp],
  ['Socket Mode', overSocket],
])('over %s', (_, open) => {
  test('an event arrives once and is acknowledged', async () => {
    const { delivery, heard } = await open();
    const mention = appMention('总投资');
    expect(await delivery.event(mention)).toMatchObject({ acked: true, attempts: 1 });
    await expect.poll(() => heard).toEqual([`app_mention ${mention.event_id}`]);
  });

  test('a command is answered in its acknowledgement', async () => {
    const { slack, delivery, heard } = await open();
    const { acked, body } = await delivery.command(slashCommand(slack, '总投资'));
    expect({ acked, body }).toEqual({ acked: true, body: bodyOf(body, '马上') });
    expect(heard).toEqual(['总投资']);
  });

  test('a button, a shortcut and a modal arrive', async () => {
    const { slack, delivery, heard } = await open();
    await delivery.interactive(blockActions(slack, 'more', '下一页'));
    await delivery.interactive(messageShortcut(slack, 'ask', { ts: '1732000000.000100', text: '总投资' }));
    const view = {
      id: 'V1',
      type: 'modal',
      callback_id: 'form',
      title: { type: 'plain_text', text: '问' },
      blocks: [],
    };
    const { body } = await delivery.interactive(viewSubmission(slack, view, {}));
    expect(heard).toEqual(['下一页', 'message_action']);
    expect(body).toMatchObject({ response_action: 'errors' });
  });

  test('a command that nobody takes is not acknowledged, and is not sent again', async () => {
    const { slack, delivery } = await open();
    const nobodys = slashCommand(slack, '', { command: '/unknown' });
    expect(await delivery.command(nobodys)).toMatchObject({ acked: false, attempts: 1 });
  });
});

/** Over HTTP the bare words, over Socket Mode a message. */
function bodyOf(body: unknown, text: string): unknown {
  return typeof body === 'string' ? text : { text };
}

describe('over HTTP', () => {
  test('an event comes again, with the reason, until the bot has it', async () => {
    const answers = [500, 'never', 503, 200];
    const server = createServer((_, response) => {
      const answer = answers.shift();
      if (typeof answer === 'number') response.writeHead(answer).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close().closeAllConnections());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const delivery = deliverOverHttp({ url, ...HURRY });
    expect(await delivery.event(directMessage('总投资'))).toMatchObject({ acked: true, attempts: 4 });
    const why = delivery.sent.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]);
    expect(why.slice(1)).toEqual([
      ['1', 'http_error'],
      ['2', 'http_timeout'],
      ['3', 'http_error'],
    ]);
  });

  test.each(Object.entries(BAD_SIGNATURES))('a signature %s is there to be refused', async (name, sign) => {
    const { delivery, heard } = await overHttp();
    const body = JSON.stringify(appMention('总投资'));
    const { status } = await delivery.knock(body, { 'content-type': 'application/json', ...sign(body) });
    // Bolt alone lets in what is signed for the future.
    const future = name.endsWith('ahead');
    expect(status).toBe(future ? 200 : 401);
    await expect.poll(() => heard).toHaveLength(future ? 1 : 0);
  });

  test('a replay looks like the original', async () => {
    const { delivery, heard } = await overHttp();
    await delivery.event(appMention('总投资'));
    for (const overheard of [...delivery.sent]) expect((await delivery.replay(overheard)).status).toBe(200);
    await expect.poll(() => heard).toHaveLength(2);
  });
});

describe('over Socket Mode', () => {
  test('an event that is not acknowledged in time comes again', async () => {
    const slack = await runTestSlack(HURRY);
    const { url = '' } = await clientOf(slack, APP_TOKEN).apps.connections.open();
    const socket = new WebSocket(url);
    const retries: unknown[] = [];
    socket.addEventListener('message', ({ data }) => {
      const { type, envelope_id, retry_attempt } = JSON.parse(String(data)) as Record<string, unknown>;
      if (type === 'events_api' && retries.push(retry_attempt) === 3) socket.send(JSON.stringify({ envelope_id }));
    });
    await slack.socket.connected();
    expect(await slack.socket.event(appMention('总投资'))).toMatchObject({ acked: true, attempts: 3 });
    expect(retries).toEqual([0, 1, 2]);
    expect(slack.socket.acknowledged).toHaveLength(1);
  });

  test('a ticket is good for one connection', async () => {
    const slack = await runTestSlack(HURRY);
    const { url = '' } = await clientOf(slack, APP_TOKEN).apps.connections.open();
    for (const outcome of ['open', 'error']) {
      const socket = new WebSocket(url);
      await once(socket as never, outcome);
    }
    expect(slack.socket.opened).toBe(1);
  });

  test('what was under way when the connection broke comes over the next one', async () => {
    const { slack, delivery, heard } = await overSocket();
    const mention = appMention('总投资');
    slack.socket.cut();
    await slack.until(() => slack.socket.connections.length === 0);
    const delivered = delivery.event(mention);
    await slack.socket.connected();
    expect(await delivered).toMatchObject({ acked: true });
    expect(slack.socket.opened).toBe(2);
    await expect.poll(() => heard).toHaveLength(1);
  });

  test.each(['warning', 'refresh_requested'] as const)('the bot comes back after a %s', async (reason) => {
    const { slack, delivery } = await overSocket();
    slack.socket.disconnect(reason);
    await slack.until(() => slack.socket.opened === 2);
    expect(await delivery.event(appMention('总投资'))).toMatchObject({ acked: true });
  });
});
