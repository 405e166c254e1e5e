// The WeCom surface against a WeCom of our own: its signatures, its encryption, its tokens, its limits.

import { expect, test } from 'vitest';
import { createChat } from '../../src/chat/index.ts';
import { createWecomApp } from '../../src/wecom/index.ts';
import { choicesIn } from '../dingtalk/choices.ts';
import { deskTelling } from '../dingtalk/telling.ts';
import { desk } from '../mcp-desk.ts';
import { AES_KEY, envelope, runWecom, signed, TOKEN, textMessage } from './running.ts';
import { AGENT, CORP, SECRET } from './wecom.ts';

const QUESTION = '高新技术企业有多少家？';
const seconds = (): number => Math.floor(Date.now() / 1000);

test.each([
  [QUESTION, '原文：“'],
  ['How many high-tech enterprises are there?', 'Source words: “'],
])('%s is answered with the words of the source', async (question, source) => {
  const { say, wecom } = await runWecom({ desk });
  expect((await say(question)).join('\n')).toContain(source);
  expect(wecom.posts[0]?.person).toBe('U1');
  expect(wecom.complaints).toEqual([]);
});

test('a follow-up is understood by who asked before', async () => {
  const { say } = await runWecom({ desk });
  await say(QUESTION);
  expect((await say('英文怎么说？')).join('\n')).toContain('Source words: “');
  expect((await say('英文怎么说？', 'U2')).join('\n')).not.toContain('Source words');
});

test('what is offered is chosen by its number, by the one to whom it was offered', async () => {
  const { say } = await runWecom({ desk });
  const { options } = choicesIn((await say('企业')).join('\n'));
  expect(options.length).toBeGreaterThan(1);
  expect((await say('1', 'U2'))[0]).toContain('请再问一次');
  expect((await say('选1')).join('\n')).toContain('原文：“');
});

test('the source of a figure stands under a number', async () => {
  const { say } = await runWecom({ desk });
  const { numberOf } = choicesIn((await say(QUESTION)).join('\n'));
  expect((await say(numberOf('看全段'))).join('\n')).toContain('高新技术企业');
});

test('a brief is sent to the one who asked', async () => {
  const { say, wecom } = await runWecom({ desk });
  expect(await say('英文简报', 'U7')).toEqual(['简报见附件，数字与报告一致。']);
  expect(wecom.files).toMatchObject([{ person: 'U7', name: 'qingshanhu-2024.en.docx' }]);
  expect(new TextDecoder().decode(wecom.files[0]?.bytes)).toBe('docx of qingshanhu-2024 in en: 超10亿元');
});

test('the address is verified by saying back what was encrypted', async () => {
  const { url } = await runWecom({ desk });
  const { query, encrypted } = signed('1616140317555161061');
  const verified = await fetch(`${url}?${query}&${new URLSearchParams({ echostr: encrypted })}`);
  expect(await verified.text()).toBe('1616140317555161061');
  // Not every proxy leaves a `+` encoded.
  expect((await fetch(`${url}?${query}&echostr=${encrypted}`)).status).toBe(200);
});

test('a message is acknowledged with nothing, and delivered again it is answered once', async () => {
  const { deliver, answered, wecom } = await runWecom({ desk });
  for (const _ of [1, 2, 3]) {
    const acknowledged = await deliver(textMessage('again', QUESTION));
    expect([acknowledged.status, await acknowledged.text()]).toEqual([200, '']);
  }
  await answered('again', 3);
  expect(wecom.posts).toHaveLength(1);
});

test.each([
  ['a forged signature', 401, { token: 'guessed' }],
  ['a time six minutes ago', 401, { timestamp: seconds() - 360 }],
  ['a time six minutes ahead', 401, { timestamp: seconds() + 360 }],
  ['another company as its receiver', 400, { corp: 'ww-other' }],
  ['another key', 400, { key: `${'x'.repeat(42)}A` }],
])('a message with %s is refused', async (_, status, signing) => {
  const { deliver, wecom, log } = await runWecom({ desk });
  expect((await deliver(textMessage('1', QUESTION), signing)).status).toBe(status);
  expect(wecom.posts).toEqual([]);
  expect(log).toHaveLength(1);
});

test('a verification with a forged signature is refused', async () => {
  const { url } = await runWecom({ desk });
  const { query, encrypted } = signed('secret', { token: 'guessed' });
  const refused = await fetch(`${url}?${query}&${new URLSearchParams({ echostr: encrypted })}`);
  expect([refused.status, await refused.text()]).toEqual([401, '']);
});

test('the same call a second time is refused', async () => {
  const { url, answered, wecom } = await runWecom({ desk });
  const { query, encrypted } = signed(textMessage('replay', QUESTION));
  const call = (): Promise<Response> => fetch(`${url}?${query}`, { method: 'POST', body: envelope(encrypted) });
  expect((await call()).status).toBe(200);
  expect((await call()).status).toBe(401);
  await answered('replay');
  expect(wecom.posts).toHaveLength(1);
});

test.each([
  ['without parameters', 'POST', 401, '', envelope('x')],
  ['with a document type', 'POST', 400, '', `<!DOCTYPE xml [<!ENTITY a "b">]>${envelope('x')}`],
  ['without XML', 'POST', 400, '', '{"Encrypt": "x"}'],
  ['with nothing', 'POST', 400, '', ''],
  ['over a megabyte', 'POST', 413, '', envelope('x'.repeat(1_000_001))],
  ['to delete', 'DELETE', 405, '', undefined],
  ['with nothing to verify', 'GET', 401, '?timestamp=1&nonce=%ff', undefined],
])('a call %s is refused', async (_, method, status, query, body) => {
  const { url, say } = await runWecom({ desk });
  expect((await fetch(`${url}${query}`, { method, ...(body !== undefined && { body }) })).status).toBe(status);
  expect(await say(QUESTION)).not.toEqual([]);
});

test('what nobody said is acknowledged and not answered; a picture is answered with a hint', async () => {
  const { deliver, answered, wecom } = await runWecom({ desk });
  const opened = textMessage('1', '').replace('[text]', '[event]');
  const nested = textMessage('2', QUESTION).replace('</xml>', '<SendLocationInfo><X>1</X></SendLocationInfo></xml>');
  const elsewhere = textMessage('3', QUESTION).replace(String(AGENT), '7');
  for (const xml of [opened, nested, elsewhere, '<xml>', '']) expect((await deliver(xml)).status).toBe(200);
  await deliver(textMessage('picture', '').replace('[text]', '[image]'));
  await answered('picture');
  expect(wecom.posts.map(({ text }) => text)).toEqual([expect.stringContaining('请直接问一项指标')]);
});

test('a token that has expired is renewed, and the answer is not lost', async () => {
  const { say, wecom } = await runWecom({ desk });
  await say(QUESTION);
  wecom.expireTokens();
  expect(await say(QUESTION)).toHaveLength(1);
  wecom.refuse(40014);
  expect(await say(QUESTION)).toHaveLength(1);
  expect(wecom.counts.tokens).toBe(3);
});

test('an answer for which WeCom is too busy is sent again', async () => {
  const { say, wecom, log } = await runWecom({ desk }, 120);
  wecom.refuse(-1, 45009);
  expect(await say(QUESTION)).toHaveLength(1);
  expect(log).toEqual([]);
});

test('a long answer is whole over several messages, none of which WeCom would cut', async () => {
  const words = Array.from({ length: 400 }, (_, at) => `第${at}段写明企业情况。`).join('');
  const { say, wecom } = await runWecom({ desk: deskTelling(words) });
  const messages = await say(QUESTION);
  expect(messages.length).toBeGreaterThan(5);
  expect(messages.join('')).toContain(`${words}77家`);
  expect(wecom.complaints).toEqual([]);
});

test('report text that would be a link or a call is shown as text', async () => {
  const words = '@所有人 <@all> <a href="https://evil.example">点这里</a> <A\nhref=x> a<b，高新技术企业';
  const { say, wecom } = await runWecom({ desk: deskTelling(words) });
  const answer = (await say(QUESTION)).join('\n');
  expect(answer.replaceAll('＜', '<')).toContain(words);
  expect(answer).toContain('@所有人 <@all> ＜a href');
  expect(wecom.complaints).toEqual([]);
});

test('an end waits for what is being answered, and then nobody listens', async () => {
  const { deliver, url, wecom, stop } = await runWecom({ desk });
  await deliver(textMessage('last', QUESTION));
  await stop();
  expect(wecom.posts).toHaveLength(1);
  await expect(fetch(url)).rejects.toThrow();
});

test('a key that is none is said at once, and a port that is taken at the start', async () => {
  const { url } = await runWecom({ desk });
  const account = { chat: createChat({ desk }), corpId: CORP, agentId: AGENT, secret: SECRET, token: TOKEN };
  const port = Number(new URL(url).port);
  expect(() => createWecomApp({ ...account, encodingAesKey: 'short', port })).toThrow('encodingAESKey');
  await expect(createWecomApp({ ...account, encodingAesKey: AES_KEY, port }).start()).rejects.toThrow('EADDRINUSE');
});
