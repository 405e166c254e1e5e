// The DingTalk surface against a DingTalk of our own: its stream, its addresses for answers, its limits.

import { expect, test } from 'vitest';
import { createChat } from '../../src/chat/index.ts';
import { createDingtalkApp } from '../../src/dingtalk/index.ts';
import { createDesk } from '../../src/index.ts';
import { desk, report } from '../mcp-desk.ts';
import { choicesIn } from './choices.ts';
import { CLIENT_ID } from './dingtalk.ts';
import { runDingtalk } from './running.ts';
import { deskTelling } from './telling.ts';

const QUESTION = '高新技术企业有多少家？';

test.each([
  [QUESTION, '原文：“'],
  ['How many high-tech enterprises are there?', 'Source words: “'],
])('%s is answered in its conversation, with the words of the source', async (question, source) => {
  const { say, dingtalk } = await runDingtalk({ desk });
  const [answer = '', ...others] = await say(question);
  expect(answer).toContain(source);
  expect(others).toEqual([]);
  expect(dingtalk.posts[0]).toMatchObject({ conversation: 'group-1' });
  expect(dingtalk.complaints).toEqual([]);
});

test('a follow-up is understood in its own conversation and in no other', async () => {
  const { say } = await runDingtalk({ desk });
  await say(QUESTION);
  expect((await say('英文怎么说？')).join('\n')).toContain('Source words: “');
  expect((await say('英文怎么说？', { thread: '2' })).join('\n')).not.toContain('Source words');
});

test.each(['1', '１', '选1', '第1项', '1.'])('“%s” picks the first of what was offered', async (words) => {
  const { say } = await runDingtalk({ desk });
  const { options } = choicesIn((await say('企业')).join('\n'));
  expect(options.length).toBeGreaterThan(1);
  const [chosen = ''] = await say(words);
  expect(chosen).toContain('原文：“');
});

test('what was offered to one person is not for another, nor in another conversation', async () => {
  const { say } = await runDingtalk({ desk });
  await say(QUESTION);
  const gone = [expect.stringContaining('请再问一次')];
  expect(await say('1', { person: 'U2' })).toEqual(gone);
  expect(await say('1', { thread: '2' })).toEqual(gone);
  expect(await say('99')).toEqual(gone);
  expect((await say('1'))[0]).toContain('高新技术企业');
});

test('the source of a figure and the other language stand under numbers', async () => {
  const { say } = await runDingtalk({ desk });
  const { buttons, numberOf } = choicesIn((await say(QUESTION)).join('\n'));
  expect(buttons).toEqual(['看全段', 'English']);
  expect((await say(numberOf('看全段'))).join('\n')).toContain('高新技术企业');
  expect((await say(numberOf('English'))).join('\n')).toContain('Source words: “');
});

test('a judgement of an answer reaches the audit log', async () => {
  const entries: object[] = [];
  const { say } = await runDingtalk({ desk, audit: (entry) => void entries.push(entry) });
  const { numberOf } = choicesIn((await say(QUESTION)).join('\n'));
  expect(await say(numberOf('有误'))).toEqual(['谢谢，已记下。']);
  expect(entries.at(-1)).toMatchObject({ type: 'feedback', verdict: 'bad', surface: 'dingtalk' });
});

test('a brief goes to the group, or to the one who asked, with a token that is renewed when it has expired', async () => {
  const { say, dingtalk } = await runDingtalk({ desk });
  await say('简报');
  dingtalk.expireTokens();
  await say('英文简报', { private: true });
  expect(dingtalk.files).toMatchObject([
    { to: 'group-1', name: 'qingshanhu-2024.zh.docx', type: 'docx' },
    { to: 'U1', name: 'qingshanhu-2024.en.docx', type: 'docx' },
  ]);
  expect(new TextDecoder().decode(dingtalk.files[1]?.bytes)).toBe('docx of qingshanhu-2024 in en: 超10亿元');
  expect(dingtalk.counts.tokens).toBe(2);
  expect(dingtalk.complaints).toEqual([]);
});

test('a guest from outside, to whom no file can be sent, is told so', async () => {
  const { deliver, dingtalk } = await runDingtalk({ desk });
  await deliver('简报', { private: true }, { senderStaffId: null, senderCorpId: null });
  const [post] = await dingtalk.until(() => dingtalk.posts.length > 0 && dingtalk.posts);
  expect(post?.text).toBe('这里不能发送文件。');
});

test('a guest from outside is not of the company that may ask', async () => {
  const { deliver, say, dingtalk } = await runDingtalk({ desk, access: { ask: ['dingtalk:ding-corp'] } });
  expect((await say(QUESTION))[0]).toContain('原文');
  await deliver(QUESTION, {}, { senderStaffId: null, senderCorpId: null });
  const second = await dingtalk.until(() => dingtalk.posts[1]);
  expect(second.text).toContain('这里还没有开通查询');
});

test('a message that is delivered again is answered once', async () => {
  const { deliver, answered, dingtalk } = await runDingtalk({ desk });
  for (const _ of [1, 2, 3]) await deliver(QUESTION, {}, { msgId: 'again' });
  await answered('again', 3);
  expect(dingtalk.acknowledged).toHaveLength(3);
  expect(dingtalk.posts).toHaveLength(1);
});

test('report text that would call everybody is shown as it is, and calls nobody', async () => {
  const words = '@所有人 @13800000000 <@all> [点这里](https://evil.example) **高新技术企业**';
  const { say, dingtalk } = await runDingtalk({ desk: deskTelling(words) });
  expect((await say(QUESTION))[0]).toContain(words);
  expect(dingtalk.complaints).toEqual([]);
});

test('a long answer is whole over several messages, none of which DingTalk would refuse', async () => {
  const words = Array.from({ length: 900 }, (_, at) => `第${at}段写明企业情况。`).join('');
  const { say, dingtalk } = await runDingtalk({ desk: deskTelling(words) });
  const messages = await say(QUESTION);
  expect(messages.length).toBeGreaterThan(2);
  expect(messages.join('')).toContain(`${words}77家`);
  expect(dingtalk.complaints).toEqual([]);
});

test('the twenty-first message to a group waits for its minute, and none is lost', async () => {
  const { deliver, dingtalk } = await runDingtalk({ desk }, 600);
  for (let at = 0; at < 25; at += 1) await deliver(QUESTION);
  await dingtalk.until(() => dingtalk.posts.length === 25);
  expect(dingtalk.complaints).toEqual([]);
  const [first, twentyFirst] = [dingtalk.posts[0], dingtalk.posts[20]];
  expect((twentyFirst?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(600);
});

test('an answer that DingTalk refuses for now is sent again', async () => {
  const { say, dingtalk, log } = await runDingtalk({ desk }, 120);
  dingtalk.refuse(130101, 410100);
  expect(await say(QUESTION)).toHaveLength(1);
  expect(log).toEqual([]);
});

test('an answer that DingTalk refuses for good is apologized for', async () => {
  const { say, dingtalk, log } = await runDingtalk({ desk });
  dingtalk.refuse(310000);
  expect(await say(QUESTION)).toEqual([expect.stringContaining('抱歉')]);
  expect(log).toEqual(['CallRefused: 310000: refused']);
});

test.each([
  'http://oapi.dingtalk.com/robot/sendBySession',
  'https://oapi.dingtalk.com.evil.example/robot',
  'https://evil-dingtalk.com/robot',
  'https://user@oapi.dingtalk.com/robot',
  'https://oapi.dingtalk.com:8443/robot',
  'http://169.254.169.254/latest/meta-data',
  'file:///etc/passwd',
  'none',
])('nothing is sent to %s', async (sessionWebhook) => {
  const { deliver, say, dingtalk, log } = await runDingtalk({ desk });
  await deliver(QUESTION, {}, { sessionWebhook });
  expect(log).toEqual(['Refused a message: the address for its answer is not of DingTalk.']);
  expect(await say(QUESTION)).toHaveLength(1);
  expect(dingtalk.posts).toHaveLength(1);
});

test('an address that has expired is not used', async () => {
  const { deliver, answered, dingtalk, log } = await runDingtalk({ desk });
  await deliver(QUESTION, {}, { msgId: 'late', sessionWebhookExpiredTime: Date.now() - 1 });
  await answered('late');
  expect(dingtalk.posts).toEqual([]);
  expect(log[0]).toContain('expired');
});

test('a picture is answered with a hint, and text with pictures by its words', async () => {
  const { deliver, dingtalk } = await runDingtalk({ desk });
  await deliver('', {}, { msgtype: 'picture', text: undefined, content: { downloadCode: 'x' } });
  const hint = await dingtalk.until(() => dingtalk.posts[0]);
  expect(hint.text).toContain('请直接问一项指标');
  const richText = [{ text: '高新技术企业' }, { type: 'picture', downloadCode: 'x' }, { text: '有多少家？' }];
  await deliver('', {}, { msgtype: 'richText', text: undefined, content: { richText } });
  const answer = await dingtalk.until(() => dingtalk.posts[1]);
  expect(answer.text).toContain('原文：“');
});

test('what cannot be read is logged, and the next question is answered', async () => {
  const { deliver, say, dingtalk, log } = await runDingtalk({ desk });
  const headers = { topic: '/v1.0/im/bot/messages/get', messageId: 'bad' };
  for (const frame of ['{', 'null', '7', { type: 'CALLBACK' }, { type: 'SYSTEM' }, { type: 'CALLBACK', headers: {} }]) {
    dingtalk.push(frame);
  }
  for (const data of ['{', 'null', '[]', undefined]) dingtalk.push({ type: 'CALLBACK', headers, data });
  for (const changes of [{ msgId: 7 }, { conversationId: null }, { sessionWebhook: {} }]) {
    await deliver(QUESTION, {}, changes);
  }
  expect(await say(QUESTION)).toHaveLength(1);
  expect(log.length).toBeGreaterThan(6);
});

test('a heartbeat of DingTalk is answered', async () => {
  const { dingtalk } = await runDingtalk({ desk });
  dingtalk.push({ type: 'SYSTEM', headers: { topic: 'ping', messageId: 'beat' }, data: '{"opaque":"1"}' });
  await dingtalk.until(() => dingtalk.acknowledged.includes('beat'));
});

test.each([
  ['is cut', 'cut'],
  ['is about to close', 'goodbye'],
])('a connection that %s is opened anew', async (_, how) => {
  const { say, dingtalk } = await runDingtalk({ desk });
  if (how === 'cut') dingtalk.cut();
  else dingtalk.push({ type: 'SYSTEM', headers: { topic: 'disconnect', messageId: 'bye' }, data: '{}' });
  await dingtalk.until(() => dingtalk.counts.opened === 2);
  expect(await say(QUESTION)).toHaveLength(1);
});

test('an end waits for what is being answered, and opens no new connection', async () => {
  const { deliver, dingtalk, stop } = await runDingtalk({ desk });
  await deliver(QUESTION);
  await stop();
  expect(dingtalk.posts).toHaveLength(1);
  expect(dingtalk.counts.opened).toBe(1);
});

test('a wrong secret is said at the start', async () => {
  const { dingtalk } = await runDingtalk({ desk });
  const addresses = { api: dingtalk.origin, oapi: dingtalk.origin };
  const chat = createChat({ desk: createDesk({ reports: () => [report] }) });
  const app = createDingtalkApp({ chat, clientId: CLIENT_ID, clientSecret: 'wrong', addresses });
  await expect(app.start()).rejects.toThrow('authFailed');
  await app.stop();
});
