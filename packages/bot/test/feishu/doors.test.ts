// The two doors through which Feishu reaches us: what they take, what they refuse, what they survive.

import { setTimeout as after } from 'node:timers/promises';
import { speaker } from '@jianbao/locales';
import { expect, test } from 'vitest';
import { createChat } from '../../src/chat/index.ts';
import { createFeishuApp } from '../../src/feishu/index.ts';
import { desk, indicator } from '../mcp-desk.ts';
import { APP } from './app-at-feishu.ts';
import { event, messageEvent } from './events.ts';
import { runFeishuBot } from './running.ts';
import { sealed, signed } from './sealed.ts';

const HIGH_TECH = indicator('high-tech-enterprises').printed;
const question = messageEvent({
  id: 'om_q',
  text: '高新技术企业有多少家？',
  person: 'ou_1',
  chat: 'oc_1',
  alone: true,
  named: false,
});

async function webhook() {
  const bot = await runFeishuBot({ desk, mode: 'webhook' });
  bot.feishu.chats.set('om_q', 'oc_1');
  const answers = async (): Promise<number> => {
    await after(30);
    return bot.feishu.sent.length;
  };
  return { ...bot, answers };
}

test.each([
  ['signed with another key', { encryptKey: 'another key' }],
  ['six minutes old', { skew: -360 }],
  ['six minutes ahead', { skew: 360 }],
])('a request that is %s is refused, and said so in the log', async (_, signing) => {
  const { knock, answers, logged } = await webhook();
  const body = sealed(question);
  expect((await knock(body, signed(body, signing))).status).toBe(401);
  expect(await answers()).toBe(0);
  expect(logged.join()).toContain('401');
});

test('a request without a signature, or with that of other bytes, is refused', async () => {
  const { knock, answers } = await webhook();
  const body = sealed(question);
  expect((await knock(body, {})).status).toBe(401);
  expect((await knock(`${body} `, signed(body))).status).toBe(401);
  expect((await knock(body, { ...signed(body), 'x-lark-request-timestamp': 'soon' })).status).toBe(401);
  expect(await answers()).toBe(0);
});

test('an event with another token is refused, as is one that is not sealed', async () => {
  const { knock, answers } = await webhook();
  const { event: inside } = question as { readonly event: object };
  const strange = sealed(event('im.message.receive_v1', 'om_q', inside, 'another token'));
  expect((await knock(strange, signed(strange))).status).toBe(403);
  const open = JSON.stringify(question);
  expect((await knock(open, signed(open))).status).toBe(400);
  const elsewhere = sealed(question, 'another key');
  expect((await knock(elsewhere, signed(elsewhere))).status).toBe(400);
  expect(await answers()).toBe(0);
});

test('the test of the address is answered with its challenge, signed or not, but only with our token', async () => {
  const { knock } = await webhook();
  const challenge = (token: string) => sealed({ type: 'url_verification', challenge: 'ajls384kdjx98XX', token });
  const unsigned = await knock(challenge(APP.verificationToken), {});
  expect(unsigned.status).toBe(200);
  expect(await unsigned.json()).toEqual({ challenge: 'ajls384kdjx98XX' });
  const body = challenge(APP.verificationToken);
  expect(await (await knock(body, signed(body))).json()).toEqual({ challenge: 'ajls384kdjx98XX' });
  expect((await knock(challenge('another token'), {})).status).toBe(401);
  const open = JSON.stringify({ type: 'url_verification', challenge: 'c', token: APP.verificationToken });
  expect((await knock(open, {})).status).toBe(401);
});

test('a body over 1 MB is refused', async () => {
  const { knock } = await webhook();
  const body = JSON.stringify({ encrypt: 'A'.repeat(1024 * 1024) });
  expect((await knock(body, signed(body))).status).toBe(413);
});

test('an event is acknowledged before it is answered', async () => {
  const { knock, feishu, answers } = await webhook();
  const body = sealed(question);
  const acknowledged = await knock(body, signed(body));
  expect(acknowledged.status).toBe(200);
  expect(await acknowledged.json()).toEqual({});
  expect(feishu.sent).toEqual([]);
  await expect.poll(answers).toBe(1);
});

const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
const ODD: readonly (readonly [string, object])[] = [
  ['no event at all', {}],
  ['an event of an unknown kind', event('calendar.changed_v9', 'x', {})],
  [
    'an event of the first version',
    { uuid: 'u', token: APP.verificationToken, type: 'event_callback', event: { type: 'message' } },
  ],
  ['an unknown version', { ...question, schema: '3.0' }],
  ['a message without parts', event('im.message.receive_v1', 'x', { sender: null, message: [] })],
  ['a message of another bot', messageOf({}, { sender_type: 'app' })],
  ['words that are no JSON', messageOf({ content: '{"text":' })],
  ['a post of the wrong shape', messageOf({ message_type: 'post', content: '{"content":{"a":[1,null]}}' })],
  ['words in deep JSON', messageOf({ message_type: 'post', content: `{"content":${deep}}` })],
  ['a press that is not ours', event('card.action.trigger', 'x', { action: { value: { key: 1 } }, operator: {} })],
];

function messageOf(changes: object, sender: object = {}): object {
  const { event: said } = question as { readonly event: { readonly sender: object; readonly message: object } };
  return event('im.message.receive_v1', 'x', {
    sender: { ...said.sender, ...sender },
    message: { ...said.message, ...changes },
  });
}

test.each(ODD)('%s breaks nothing, and the next question is answered', async (_, odd) => {
  for (const mode of ['connection', 'webhook'] as const) {
    const { deliver, say, logged, feishu } = await runFeishuBot({ desk, mode });
    feishu.chats.set('om_q', 'oc_1');
    await deliver({ token: APP.verificationToken, ...odd }).catch(() => {});
    expect((await say('高新技术企业有多少家？'))[0]?.text).toContain(HIGH_TECH);
    expect(logged.filter((line) => /broke|lost/.test(line))).toEqual([]);
  }
});

test('over the long connection an event may come in pieces', async () => {
  const { feishu } = await runFeishuBot({ desk, mode: 'connection' });
  feishu.chats.set('om_q', 'oc_1');
  expect(await (await feishu.connection()).push(question, 3)).toBe(200);
  await expect.poll(() => feishu.sent.length).toBe(1);
});

test('an event of another shape is told in the log by its place, without its words', async () => {
  const { deliver, logged } = await runFeishuBot({ desk, mode: 'connection' });
  await deliver(messageOf({ chat_id: 7, content: '{"text":"in confidence"}' }));
  expect(logged.join()).toContain('message.chat_id');
  expect(logged.join()).not.toContain('in confidence');
});

test('a press on a button of another version is answered to the one who pressed it', async () => {
  const { pressOn, feishu } = await runFeishuBot({ desk, mode: 'webhook' });
  feishu.chats.set('om_old', 'oc_1');
  const [gone] = await pressOn({ person: 'ou_1', chat: 'oc_1', message: 'om_old', value: { v: 0 } });
  expect(gone).toMatchObject({ chat: 'ou_1', text: speaker('zh')('bot.gone') });
});

test('noise on the long connection is logged, and a connection that is cut is made again', async () => {
  const { feishu, logged } = await runFeishuBot({ desk, mode: 'connection' });
  feishu.chats.set('om_q', 'oc_1');
  const first = await feishu.connection();
  first.noise(Buffer.from([0x0a, 0xff, 0xff, 0xff]));
  await expect.poll(() => logged.length).toBeGreaterThan(0);
  first.cut();
  expect(await (await feishu.connection(2)).push(question)).toBe(200);
  await expect.poll(() => feishu.sent.length).toBe(1);
});

test.each(['connection', 'webhook'] as const)(
  'a wrong secret ends the start, without being told in the log (%s)',
  async (mode) => {
    const secret = 'not the secret';
    await expect(runFeishuBot({ desk, mode, appSecret: secret })).rejects.toThrow('app secret invalid');
  },
);

test('an id that is none of Feishu’s ends the start of a connection', async () => {
  const { feishu } = await runFeishuBot({ desk, mode: 'webhook' });
  const app = createFeishuApp(
    { chat: createChat({ desk }), appId: 'cli_short', appSecret: APP.secret, mode: 'connection' },
    { domain: feishu.domain, log: () => {} },
  );
  feishu.trouble('/internal', { status: 200, body: { code: 0, tenant_access_token: feishu.token, expire: 7200 } });
  await expect(app.start()).rejects.toThrow('cli_short');
});
