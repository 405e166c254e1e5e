// What can be pressed below an answer: choices, the source, the other language, a verdict, links.

import { describe, expect, test } from 'vitest';
import { DOORS, overHttp } from './bot.ts';
import { appMention, directMessage } from './events.ts';
import { blockActions } from './interactions.ts';
import { labelsIn, pressablesIn } from './reader.ts';
import { reportOfYear } from './reports.ts';

const QUESTION = '高新技术企业有多少家？';
const YEARS = [reportOfYear('2023'), reportOfYear('2024')];

describe.each(DOORS)('over %s', (_, start) => {
  test('what could be meant is offered without figures, and answered when pressed, in the thread', async () => {
    const { slack, delivery, press } = await start();
    const mention = appMention('总投资多少？');
    await delivery.event(mention);
    const [choice] = await slack.posted(1);
    expect(choice?.text).not.toMatch(/亿元/);
    const label = '新签约重大项目总投资';
    expect(labelsIn(choice?.blocks ?? [])).toContain(label);
    expect(choice && (await press(label, choice))).toMatchObject({ acked: true });
    const [, answer] = await slack.posted(2);
    expect(answer).toMatchObject({ channel: 'C1', thread_ts: mention.event['ts'] });
    expect(answer?.text).toContain('136.1亿元');
  });

  test('the source is shown as it is printed, the figure marked', async () => {
    const { slack, delivery, press } = await start();
    await delivery.event(appMention(QUESTION));
    const [answer] = await slack.posted(1);
    if (answer) await press('看全段', answer);
    const [, source] = await slack.posted(2);
    expect(source?.text).toContain('高新技术企业达到95家');
    expect(JSON.stringify(source?.blocks)).toContain('{"type":"text","text":"95家","style":{"bold":true}}');
    expect(source?.thread_ts).toBe(answer?.thread_ts);
  });

  test('a verdict is acknowledged, thanked for in private, and taken down', async () => {
    const { slack, delivery, press, audited } = await start();
    await delivery.event(appMention(QUESTION));
    const [answer] = await slack.posted(1);
    expect(answer && (await press('有误', answer, { user: 'U2' }))).toMatchObject({ acked: true });
    const [, thanks] = await slack.posted(2);
    expect(thanks).toMatchObject({ ephemeral: 'U2', text: '谢谢，已记下。' });
    const [given, judged] = audited;
    expect(judged).toMatchObject({ type: 'feedback', verdict: 'bad', person: 'U2', tenant: 'T1' });
    expect(judged && 'reply' in judged && judged.reply).toBe(given && 'reply' in given && given.reply);
  });
});

test.each([
  ['中文', 'How many high-tech enterprises?', '95家 — 高新技术企业'],
  ['English', QUESTION, '95 — high-tech enterprises'],
  ['English', '科技创新有哪些数据？', '95 — high-tech enterprises'],
])('%s says the answer to “%s” in that language', async (label, question, said) => {
  const { slack, delivery, press } = await overHttp();
  await delivery.event(directMessage(question));
  const [answer] = await slack.posted(1);
  if (answer) await press(label, answer);
  const [, other] = await slack.posted(2);
  expect(other?.text).toContain(said);
});

test('the other language of a follow-up is that of its answer', async () => {
  const { slack, delivery, press } = await overHttp({ reports: () => YEARS });
  await delivery.event(appMention('停车位', { thread_ts: '1700000000.000001' }));
  await slack.posted(1);
  await delivery.event(appMention('那2023年呢？', { thread_ts: '1700000000.000001' }));
  const [, answer] = await slack.posted(2);
  if (answer) await press('English', answer);
  const [, , english] = await slack.posted(3);
  expect(english?.text).toContain('2,300 — parking spaces (Jia County, 2023)');
});

test('a link to the source is a link, and Slack’s report of its press is acknowledged', async () => {
  const sourceUrl = () => 'https://example.com/reports/qingshanhu-2024/source';
  const { slack, delivery, press } = await overHttp({ sourceUrl });
  await delivery.event(directMessage(QUESTION));
  const [answer] = await slack.posted(1);
  const link = pressablesIn(answer?.blocks ?? []).find(({ url }) => url !== undefined);
  expect(link).toMatchObject({ label: '打开报告', url: sourceUrl() });
  expect(answer && (await press('打开报告', answer))).toMatchObject({ acked: true });
  await delivery.event(directMessage('停车位'));
  expect(await slack.posted(2)).toHaveLength(2);
});

test('nobody is asked for a verdict on what gives no figure', async () => {
  const { slack, delivery } = await overHttp();
  await delivery.event(directMessage('总投资多少？'));
  const [choice] = await slack.posted(1);
  expect(labelsIn(choice?.blocks ?? [])).not.toContain('有误');
});

test('one press that Slack delivers twice is answered once', async () => {
  const { slack, delivery } = await overHttp();
  await delivery.event(appMention(QUESTION));
  const [answer] = await slack.posted(1);
  const [source] = pressablesIn(answer?.blocks ?? []);
  const pressed = blockActions(slack, source?.action_id ?? '', source?.value, { message: String(answer?.ts) });
  await delivery.interactive(pressed);
  await delivery.interactive(pressed);
  await delivery.event(directMessage('停车位'));
  await slack.until(() => slack.posts().some(({ channel }) => channel === 'D1'));
  expect(slack.posts()).toHaveLength(3);
});

test.each([
  ['of another version', 'brew zh coffee'],
  ['of a figure that is gone', 'show zh qingshanhu-2023%2Fnothing'],
  ['of a report that is gone', 'brief zh qingshanhu-2023'],
])('a button %s says so to whoever pressed it', async (_, value) => {
  const { slack, delivery } = await overHttp();
  const { ts: message } = slack.say('C1', QUESTION);
  await delivery.interactive(blockActions(slack, 'jb:more:0', value, { message, user: 'U2' }));
  const [post] = await slack.posted(1);
  expect(post).toMatchObject({ ephemeral: 'U2', text: expect.stringContaining('内容已不在') });
});
