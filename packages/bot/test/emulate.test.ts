// The bot against a Slack that nobody here wrote: a mention is answered in its thread, which everybody can read.

import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { loadReport } from '@jianbao/core';
import { webApi } from '@slack/bolt';
import { expect, onTestFinished, test } from 'vitest';
import { createChat } from '../src/chat/chat.ts';
import { createDesk } from '../src/index.ts';
import { createSlackApp } from '../src/slack/index.ts';
import { quietLogger } from './quiet-logger.ts';
import { EMULATED, type Emulated, runEmulated } from './slack/emulated.ts';
import { appMention } from './slack/events.ts';
import { deliverOverHttp, type HttpDelivery } from './slack/http-delivery.ts';
import { complaintsAboutMessage } from './slack/limits.ts';
import { SIGNING_SECRET } from './slack/signature.ts';

const example = (name: string) =>
  readFileSync(new URL(`../../../examples/qingshanhu-2024/${name}`, import.meta.url), 'utf8');
const report = loadReport({ yaml: example('report.yaml'), source: example('source.zh.md') });

async function runBot({ apiUrl }: Emulated): Promise<HttpDelivery> {
  const app = await createSlackApp({
    chat: createChat({ desk: createDesk({ reports: () => [report] }) }),
    signingSecret: SIGNING_SECRET,
    botToken: EMULATED.botToken,
    clientOptions: { slackApiUrl: apiUrl, retryConfig: { retries: 0 } },
    logger: quietLogger(),
  });
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => void (await app.stop()));
  const { port } = server.address() as AddressInfo;
  return deliverOverHttp({ url: `http://127.0.0.1:${port}/slack/events`, retryAfter: [0, 0, 0] });
}

test.each([
  ['高新技术企业有多少家？', '家'],
  ['How many high-tech enterprises are there?', 'Qingshanhu District'],
])('%s is answered in its thread', async (question, figure) => {
  const slack = await runEmulated();
  const delivery = await runBot(slack);
  const { ts, user } = await slack.say(`<@${EMULATED.botUser}> ${question}`);
  await delivery.event(appMention(question, { channel: slack.channel, ts, user }));
  await expect.poll(async () => (await slack.thread(ts)).length).toBe(2);
  const [, answer] = await slack.thread(ts);
  expect(answer).toMatchObject({ user: EMULATED.botUser, text: expect.stringContaining(figure) });
  expect(complaintsAboutMessage({ ...answer })).toEqual([]);
});

test('a follow-up is answered in the thread where it stands, and an event that comes again is not', async () => {
  const slack = await runEmulated();
  const delivery = await runBot(slack);
  const { ts: thread } = await slack.say('看一下');
  const { ts } = await slack.say(`<@${EMULATED.botUser}> 高新技术企业有多少家？`, thread);
  const mention = appMention('高新技术企业有多少家？', { channel: slack.channel, ts, thread_ts: thread });
  await delivery.event(mention);
  await delivery.event(mention);
  const { ts: last } = await slack.say(`<@${EMULATED.botUser}> 高新技术企业有多少家？`, thread);
  await delivery.event(appMention('高新技术企业有多少家？', { channel: slack.channel, ts: last, thread_ts: thread }));
  await expect.poll(async () => (await slack.thread(thread)).filter(isOurs).length).toBe(2);
});

test('an installation ends in a token with the scopes that were asked for', async () => {
  const { agree, apiUrl } = await runEmulated();
  const client = new webApi.WebClient(undefined, { slackApiUrl: apiUrl, logger: quietLogger() });
  const { code, state } = await agree('a state of our own');
  const installed = await client.oauth.v2.access({
    client_id: EMULATED.clientId,
    client_secret: EMULATED.clientSecret,
    redirect_uri: EMULATED.redirectUri,
    code,
  });
  expect(state).toBe('a state of our own');
  expect(installed).toMatchObject({ ok: true, bot_user_id: EMULATED.botUser, scope: EMULATED.scopes.join(',') });
});

function isOurs({ user }: { readonly user: string }): boolean {
  return user === EMULATED.botUser;
}
