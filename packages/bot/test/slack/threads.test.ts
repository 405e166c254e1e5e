// Follow-ups: a thread knows what it is about, and where we have spoken nobody need name us to go on.

import { describe, expect, test } from 'vitest';
import { DOORS, overHttp } from './bot.ts';
import { appMention, directMessage, threadReply } from './events.ts';
import { reportOfYear } from './reports.ts';
import { BOT_USER } from './workspace.ts';

const QUESTION = '高新技术企业有多少家？';
const THREAD = '1700000000.000001';
const YEARS = [reportOfYear('2023'), reportOfYear('2024')];

describe.each(DOORS)('over %s', (_, start) => {
  test('a follow-up in the thread is understood from what was said there', async () => {
    const { slack, delivery } = await start({ reports: () => YEARS });
    await delivery.event(appMention('停车位', { thread_ts: THREAD }));
    await slack.posted(1);
    await delivery.event(appMention('那2023年呢？', { thread_ts: THREAD }));
    const [, answer] = await slack.posted(2);
    expect(answer).toMatchObject({ thread_ts: THREAD, text: expect.stringContaining('2300个') });
  });

  test('what is said on in a thread of ours is answered where there is a figure to give', async () => {
    const { slack, delivery } = await start();
    await delivery.event(appMention(QUESTION, { thread_ts: THREAD }));
    await slack.posted(1);
    await delivery.event(threadReply('那科技型中小企业呢？', THREAD, { user: 'U2' }));
    const [, answer] = await slack.posted(2);
    expect(answer).toMatchObject({ thread_ts: THREAD, text: expect.stringContaining('375家') });
  });
});

test.each([
  ['thanks', '好的，谢谢'],
  ['what would only offer a choice', '总投资多少？'],
  ['what the report does not have', '北京人口多少？'],
  ['nothing', ' '],
  ['a pasted page', `${QUESTION}${'见附件。'.repeat(200)}`],
  ['what calls somebody else by our side', `<@${BOT_USER}> 这条另有答复`],
])('%s in a thread of ours is left to those who talk there', async (_, words) => {
  const { slack, delivery } = await overHttp();
  await delivery.event(appMention(QUESTION, { thread_ts: THREAD }));
  await slack.posted(1);
  await delivery.event(threadReply(words, THREAD));
  await delivery.event(threadReply('停车位', THREAD));
  const [, next] = await slack.posted(2);
  expect(next?.text).toContain('3479个');
});

test('direct messages are threads of their own: a new one begins anew, a reply goes on', async () => {
  const { slack, delivery } = await overHttp({ reports: () => YEARS });
  const first = directMessage('停车位');
  await delivery.event(first);
  await slack.posted(1);
  await delivery.event(directMessage('那2023年呢？'));
  const [, anew] = await slack.posted(2);
  expect(anew?.text).not.toContain('2300个');
  await delivery.event(threadReply('那2023年呢？', String(first.event['ts']), { channel: 'D1' }));
  const [, , answer] = await slack.posted(3);
  expect(answer?.text).toContain('2300个');
});

test('two threads know nothing of each other, nor do the same threads of two channels', async () => {
  const { slack, delivery } = await overHttp({ reports: () => YEARS });
  await delivery.event(appMention('停车位', { thread_ts: THREAD }));
  await slack.posted(1);
  await delivery.event(appMention('那2023年呢？', { thread_ts: '1700000000.000002' }));
  await delivery.event(appMention('那2023年呢？', { thread_ts: THREAD, channel: 'C2' }));
  const [, ...others] = await slack.posted(3);
  for (const { text } of others) expect(text).not.toContain('2300个');
});

test('a thread forgets a report that has been withdrawn', async () => {
  let reports = YEARS;
  const { slack, delivery } = await overHttp({ reports: () => reports });
  await delivery.event(appMention('停车位', { thread_ts: THREAD }));
  await slack.posted(1);
  reports = YEARS.slice(0, 1);
  await delivery.event(appMention('那2023年呢？', { thread_ts: THREAD }));
  const [, answer] = await slack.posted(2);
  expect(answer?.text).not.toContain('2300个');
});
