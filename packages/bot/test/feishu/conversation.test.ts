// Conversations in Feishu, over both doors.

import type { Indicator, Report } from '@jianbao/core';
import { expect, test } from 'vitest';
import { createDesk } from '../../src/index.ts';
import { desk, indicator, report } from '../mcp-desk.ts';
import { event } from './events.ts';
import { type Mode, runFeishuBot } from './running.ts';

const MODES: readonly Mode[] = ['connection', 'webhook'];
const HIGH_TECH = indicator('high-tech-enterprises').printed;

test.each(MODES)(
  'a Chinese and an English question are answered with the figure, alone and in a group (%s)',
  async (mode) => {
    const { say, feishu } = await runFeishuBot({ desk, mode });
    const [inGroup] = await say('高新技术企业有多少家？');
    const [alone] = await say('How many high-tech enterprises are there?', { alone: true });
    expect(inGroup).toMatchObject({ chat: 'oc_group', replyTo: 'om_said1', inThread: true, type: 'interactive' });
    expect(inGroup?.text).toContain(HIGH_TECH);
    expect(inGroup?.summary).toContain(HIGH_TECH);
    expect(alone).toMatchObject({ chat: 'oc_direct_ou_1', replyTo: 'om_said2', inThread: false });
    expect(alone?.text).toContain('high-tech enterprises');
    expect(feishu.complaints).toEqual([]);
    expect(feishu.tokens).toBe(1);
  },
);

test.each(MODES)(
  'a follow-up in a thread is understood with or without our name, and elsewhere nobody is disturbed (%s)',
  async (mode) => {
    const { say } = await runFeishuBot({ desk, mode });
    expect(await say('高新技术企业有多少家？', { named: false })).toEqual([]);
    await say('高新技术企业有多少家？');
    const overheard = await say('高新技术企业有多少家？', { named: false, root: 'om_said2' });
    expect(overheard[0]?.text).toContain(HIGH_TECH);
    expect(await say('中午吃什么？', { named: false, root: 'om_said2' })).toEqual([]);
    expect(await say('高新技术企业有多少家？', { named: false, root: 'om_elsewhere' })).toEqual([]);
  },
);

test.each(MODES)('what can be chosen, the source and the other language are a press away (%s)', async (mode) => {
  const { say, press } = await runFeishuBot({ desk, mode });
  const [offer] = await say('企业有多少家？');
  const option = offer?.options[0]?.label ?? '';
  expect(offer?.options.length).toBeGreaterThan(1);
  const [chosen] = offer ? await press(offer, option) : [];
  expect(chosen).toMatchObject({ replyTo: offer?.id, inThread: true });
  expect(chosen?.buttons.map(({ label }) => label)).toEqual(['看全段', 'English']);
  const [source] = chosen ? await press(chosen, '看全段', 'ou_2') : [];
  expect(source?.text).toContain('出处');
  const [english] = chosen ? await press(chosen, 'English') : [];
  expect(english?.buttons.map(({ label }) => label)).toContain('中文');
});

test('a verdict is written down, and thanked for to one person alone', async () => {
  const entries: unknown[] = [];
  const { say, press } = await runFeishuBot({ desk, mode: 'webhook', audit: (entry) => void entries.push(entry) });
  const [answer] = await say('高新技术企业有多少家？');
  const thanks = answer ? await press(answer, '有误', 'ou_2') : [];
  expect(thanks).toMatchObject([{ chat: 'ou_2' }]);
  expect(thanks[0]?.replyTo).toBeUndefined();
  expect(entries.at(-1)).toMatchObject({ type: 'feedback', verdict: 'bad', surface: 'feishu', person: 'ou_2' });
});

test.each(MODES)('a brief arrives as a file in the thread where it was asked for (%s)', async (mode) => {
  const { say, feishu } = await runFeishuBot({ desk, mode });
  const [file, said] = await say('请给我简报');
  expect(file).toMatchObject({ type: 'file', replyTo: 'om_said1', inThread: true });
  const { name, bytes } = [...feishu.files.values()][0] ?? {};
  expect(name).toBe(`${report.id}.zh.docx`);
  expect(Buffer.from(bytes ?? [])).toEqual(Buffer.from(`docx of ${report.id} in zh: 超10亿元`));
  expect(said?.type).toBe('interactive');
});

test('who may not ask is told so alone, and nobody else reads it', async () => {
  const { say } = await runFeishuBot({ desk, mode: 'webhook', access: { ask: ['feishu:2ed263bf32cf1651/ou_9'] } });
  expect(await say('高新技术企业有多少家？', { person: 'ou_9' })).toMatchObject([{ chat: 'oc_group' }]);
  const [refusal] = await say('高新技术企业有多少家？');
  expect(refusal).toMatchObject({ chat: 'ou_1' });
  expect(refusal?.text).not.toContain(HIGH_TECH);
});

test('a report under embargo is known in a direct chat only, and a card from there tells nothing in a group', async () => {
  const early = { ...report, embargo: '2099-01-01' };
  const desk = createDesk({ reports: () => [early], mayPreview: (_, { id }) => id === 'ou_1' });
  const { say, press } = await runFeishuBot({ desk, mode: 'webhook' });
  const [alone] = await say('高新技术企业有多少家？', { alone: true });
  expect(alone?.text).toContain(HIGH_TECH);
  const [again] = alone ? await press(alone, 'English') : [];
  expect(again?.text).toContain('high-tech');
  const forwarded = alone ? await press({ ...alone, chat: 'oc_group' }, 'English') : [];
  expect(forwarded.map(({ text }) => text).join()).not.toContain('high-tech');
  expect((await say('高新技术企业有多少家？'))[0]?.text).not.toContain(HIGH_TECH);
});

test.each(MODES)('an event that comes again is answered once (%s)', async (mode) => {
  const { say, deliver, feishu } = await runFeishuBot({ desk, mode });
  expect(await say('高新技术企业有多少家？')).toHaveLength(1);
  const again = event('im.message.receive_v1', 'again', {
    sender: { sender_id: { open_id: 'ou_1' }, sender_type: 'user' },
    message: {
      message_id: 'om_said1',
      chat_id: 'oc_direct',
      chat_type: 'p2p',
      message_type: 'text',
      content: '{"text":"高新技术企业有多少家？"}',
    },
  });
  expect(await deliver(again)).toEqual([]);
  expect(feishu.sent).toHaveLength(1);
});

test('a post is read like a text: its lines, without who is called in it', async () => {
  const { deliver, feishu } = await runFeishuBot({ desk, mode: 'webhook' });
  feishu.chats.set('om_post', 'oc_group');
  const content = {
    title: '',
    content: [
      [
        { tag: 'at', user_id: '@_user_1' },
        { tag: 'text', text: '高新技术企业' },
        { tag: 'a', href: 'https://example.com', text: '有多少家？' },
      ],
      [{ tag: 'img', image_key: 'img_1' }],
    ],
  };
  const post = event('im.message.receive_v1', 'post', {
    sender: { sender_id: { open_id: 'ou_1' }, sender_type: 'user' },
    message: {
      message_id: 'om_post',
      chat_id: 'oc_group',
      chat_type: 'group',
      message_type: 'post',
      content: JSON.stringify(content),
      mentions: [{ key: '@_user_1', id: { open_id: 'ou_bot' } }],
    },
  });
  expect((await deliver(post))[0]?.text).toContain(HIGH_TECH);
});

test('text of a report that would call everybody, link or show a picture is drawn as the text it is', async () => {
  const trap = '<at id=all></at><at user_id="all">所有人</at> [点我](https://evil.example) ![](img_v3) **粗** &lt;';
  const { say, feishu } = await runFeishuBot({ desk: deskOf(trapped(trap)), mode: 'webhook' });
  const [answer] = await say('高新技术企业有多少家？');
  expect(answer?.text).toContain(trap);
  expect(tagsIn(answer?.content ?? '')).not.toContain('lark_md');
  expect(tagsIn(answer?.content ?? '')).not.toContain('markdown');
  expect(feishu.complaints).toEqual([]);
});

test('a list that is too long for one card comes in several, complete and in order', async () => {
  const many = Array.from({ length: 19 }, (_, at): Report => {
    const title = `${'长'.repeat(1_500)}${at} “区”`;
    return { ...report, id: `r${at}`, title: { zh: title, en: title } };
  });
  const { say, feishu } = await runFeishuBot({ desk: createDesk({ reports: () => many }), mode: 'webhook' });
  const cards = await say('有哪些报告');
  expect(cards.length).toBeGreaterThan(2);
  const text = cards.map((card) => card.text).join('\n');
  for (const { title } of many) expect(text).toContain(title.zh);
  expect(cards.every(({ content }) => Buffer.byteLength(content) <= 30_000)).toBe(true);
  expect(feishu.complaints).toEqual([]);
});

test('a card that Feishu refuses goes out as plain text', async () => {
  const { say, feishu, logged } = await runFeishuBot({ desk, mode: 'webhook' });
  feishu.trouble('/reply', { status: 400, body: { code: 230099, msg: 'Failed to create card content' } });
  const [answer] = await say('高新技术企业有多少家？');
  expect(answer?.type).toBe('post');
  expect(answer?.text).toContain(HIGH_TECH);
  expect(logged.join()).toContain('plain text');
});

test('a call over the limit is made again after the time that Feishu asks for', async () => {
  const { say, feishu } = await runFeishuBot({ desk, mode: 'webhook' });
  const headers = { 'x-ogw-ratelimit-reset': '1' };
  feishu.trouble('/reply', { status: 429, body: { code: 99991400, msg: 'request trigger frequency limit' }, headers });
  const began = performance.now();
  expect(await say('高新技术企业有多少家？')).toHaveLength(1);
  expect(performance.now() - began).toBeGreaterThan(990);
});

test('an answer that arrived although Feishu did not say so is not read twice', async () => {
  const { say, feishu } = await runFeishuBot({ desk, mode: 'webhook' });
  feishu.trouble('/reply', { status: 502, body: {} }, 'taken');
  expect(await say('高新技术企业有多少家？')).toHaveLength(1);
  expect(feishu.calls.filter((path) => path.endsWith('/reply'))).toHaveLength(2);
});

test('a message that cannot be sent is apologized for, and the log has neither the token nor the words', async () => {
  const crashes: unknown[] = [];
  const { say, feishu, logged } = await runFeishuBot({
    desk,
    mode: 'webhook',
    onCrash: (_, error) => void crashes.push(error),
  });
  feishu.trouble('/reply', { status: 400, body: { code: 230011, msg: 'The message was withdrawn.' } });
  const [apology] = await say('高新技术企业有多少家？', { alone: true });
  expect(apology?.text).not.toContain(HIGH_TECH);
  const all = `${logged.join()}${crashes.map((error) => `${String(error)} ${JSON.stringify(error)}`).join()}`;
  expect(all).toContain('230011');
  expect(all).not.toContain(feishu.token);
  expect(all).not.toContain(HIGH_TECH);
});

function deskOf(changed: Report) {
  return createDesk({ reports: () => [changed] });
}

/** The example report, its words for high-tech enterprises behind a trap. */
function trapped(trap: string): Report {
  const indicators = report.indicators.map(
    (one): Indicator =>
      one.id === 'high-tech-enterprises'
        ? { ...one, label: { zh: `高新技术企业${trap}`, en: trap }, aliases: { zh: ['高新技术企业'], en: [] } }
        : one,
  );
  return { ...report, indicators };
}

function tagsIn(content: string): string[] {
  return [...content.matchAll(/"tag":"(\w+)"/g)].map(([, tag = '']) => tag);
}
