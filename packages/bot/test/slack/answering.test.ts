// Who asks in Slack gets one answer, in their language, in their thread, whichever door Slack takes.

import { describe, expect, test } from 'vitest';
import { createChat } from '../../src/chat/index.ts';
import { createDesk } from '../../src/index.ts';
import { createSlackApp } from '../../src/slack/index.ts';
import { quietLogger } from '../quiet-logger.ts';
import { DOORS, overHttp, type StartBot } from './bot.ts';
import {
  appMention,
  botMessage,
  channelMessage,
  deleted,
  directMessage,
  type EventEnvelope,
  edited,
  ownMessage,
  unfurled,
} from './events.ts';
import { unescaped, wordsIn } from './reader.ts';
import { example, hostile, longReport } from './reports.ts';
import { runTestSlack } from './running.ts';
import { SIGNING_SECRET } from './signature.ts';
import { BOT_USER } from './workspace.ts';

const QUESTION = '高新技术企业有多少家？';
const LONG = [longReport(400)];

describe.each(DOORS)('over %s', (_, start) => {
  test('a mention is answered in Chinese, in its thread', async () => {
    const { slack, delivery } = await start();
    const mention = appMention(QUESTION);
    expect(await delivery.event(mention)).toMatchObject({ acked: true, attempts: 1 });
    const [post] = await slack.posted(1);
    expect(post).toMatchObject({ channel: 'C1', thread_ts: mention.event['ts'] });
    expect(post?.text).toContain('95家');
    expect(post?.text).toContain('“高新技术企业达到95家”');
  });

  test('a direct message in English is answered in English, in its thread', async () => {
    const { slack, delivery } = await start();
    const question = directMessage('How many high-tech enterprises are there?');
    await delivery.event(question);
    const [post] = await slack.posted(1);
    expect(post).toMatchObject({ channel: 'D1', thread_ts: question.event['ts'] });
    expect(post?.text).toContain('95 — high-tech enterprises (Qingshanhu District, 2024)');
  });

  test('an event that comes again, at once or later, is acknowledged and not answered', async () => {
    const bot = await start();
    const question = directMessage(QUESTION);
    await Promise.all([bot.delivery.event(question), bot.delivery.event(question)]);
    await bot.slack.posted(1);
    expect(await bot.delivery.event(question)).toMatchObject({ acked: true });
    await expectNothingElse(bot, ['D1']);
  });

  test('events that arrive in another order than they happened are all answered', async () => {
    const { slack, delivery } = await start();
    const questions = ['C1', 'C2', 'C3', 'C4'].map((channel) => appMention(QUESTION, { channel }));
    await Promise.all(questions.toReversed().map((question) => delivery.event(question)));
    const posts = await slack.posted(4);
    expect(posts.map(({ channel }) => channel).sort()).toEqual(['C1', 'C2', 'C3', 'C4']);
  });
});

describe('a mention', () => {
  test('inside a thread is answered in that thread', async () => {
    const { slack, delivery } = await overHttp();
    await delivery.event(appMention(QUESTION, { thread_ts: '1700000000.000001' }));
    expect((await slack.posted(1))[0]?.thread_ts).toBe('1700000000.000001');
  });

  test('in a channel that the bot reads arrives as two events and is answered once', async () => {
    const bot = await overHttp();
    const mention = appMention(QUESTION, { thread_ts: '1700000000.000001' });
    const { ts, text, thread_ts } = mention.event;
    await bot.delivery.event(channelMessage('', { ts, text, thread_ts }));
    await bot.delivery.event(mention);
    await expectNothingElse(bot, ['C1']);
  });

  test('without a question gets a hint in both languages', async () => {
    const { slack, delivery } = await overHttp();
    await delivery.event(appMention(''));
    const [post] = await slack.posted(1);
    expect(post?.text).toMatch(/请直接问一项指标.*\nAsk me for a figure/);
  });

  test('is read as it was typed', async () => {
    const { slack, delivery, audited } = await overHttp();
    await delivery.event(appMention('R&amp;D &lt;5%&gt;?'));
    await slack.posted(1);
    expect(audited).toMatchObject([{ type: 'answer', question: 'R&D <5%>?' }]);
  });
});

test('a direct message that mentions the bot arrives as two events and is answered once', async () => {
  const bot = await overHttp();
  const once = { channel: 'D1', ts: '1732111111.000001', text: `<@${BOT_USER}> ${QUESTION}` };
  await bot.delivery.event(directMessage('', once));
  await bot.delivery.event(appMention('', once));
  await expectNothingElse(bot, ['D1']);
});

test.each([
  ['a page of Chinese', '问'.repeat(501), '不超过500字'],
  ['a page of English', 'why '.repeat(200), 'at most 500 characters'],
])('%s is not read, and is told so in that language', async (_, page, words) => {
  const { slack, delivery } = await overHttp();
  await delivery.event(directMessage(page));
  expect((await slack.posted(1))[0]?.text).toContain(words);
});

test('the longest question that is read is answered', async () => {
  const { slack, delivery } = await overHttp();
  await delivery.event(directMessage(QUESTION.padEnd(500, '？')));
  expect((await slack.posted(1))[0]?.text).toContain('95家');
});

describe('no answer goes', () => {
  const question = directMessage(QUESTION);
  const silent: Record<string, EventEnvelope> = {
    'to what the bot itself wrote': ownMessage('高新技术企业95家'),
    'to another bot': botMessage(QUESTION, { channel: 'D1', channel_type: 'im' }),
    'to a mention by another bot': appMention(QUESTION, { bot_id: 'B2' }),
    'to an edit': edited(question, '总投资多少？'),
    'to a deletion': deleted(question),
    'to a link that Slack unfolds': unfurled(question),
    'to somebody who joins': channelMessage(`<@${BOT_USER}> has joined`, { subtype: 'channel_join' }),
    'to talk in a channel that does not mention us': channelMessage(QUESTION),
    'to talk in a thread in which we have not spoken': channelMessage(QUESTION, { thread_ts: '1700000000.000001' }),
  };

  test.each(Object.entries(silent))('%s', async (_, event) => {
    const bot = await overHttp();
    expect(await bot.delivery.event(event)).toMatchObject({ acked: true });
    await expectNothingElse(bot, []);
  });
});

test('a long answer arrives whole, in order, in pages that Slack takes', async () => {
  const { slack, delivery } = await overHttp({ reports: () => LONG });
  await delivery.event(directMessage('清单有哪些数据？'));
  const posts = await slack.until(() => slack.posts().some(({ text }) => text.includes('400个')) && slack.posts());
  expect(posts.length).toBeGreaterThan(2);
  const figures = posts.flatMap(({ text }) => [...text.matchAll(/(\d+)个 — /g)].map(([, count]) => Number(count)));
  expect(figures).toEqual(Array.from({ length: 400 }, (_, at) => at + 1));
});

test.each([
  ['Chinese', '怪项目有多少个？', '<!channel> R&D <@UA> http://example.com 怪项目'],
  ['English', 'How many odd projects?', '<!here> odd & <@UA> projects'],
])('the words of a report in %s neither ping nor link', async (_, question, label) => {
  const { slack, delivery } = await overHttp({ reports: () => [hostile] });
  await delivery.event(directMessage(question));
  const [post] = await slack.posted(1);
  expect(unescaped(post?.text ?? '')).toContain(label);
  expect(post?.text).not.toMatch(/<[!@#h]/);
  // What Slack does not parse, it shows as it is.
  expect(JSON.stringify(post?.blocks)).not.toContain('mrkdwn');
  expect(wordsIn(post?.blocks ?? [])).toContain(label);
  const [call] = await slack.called('chat.postMessage');
  expect(call?.args).toMatchObject({ mrkdwn: 'false', unfurl_links: 'false', unfurl_media: 'false', parse: 'none' });
});

test('a token that Slack does not accept is an error at the start', async () => {
  const slack = await runTestSlack();
  const starting = createSlackApp({
    chat: createChat({ desk: createDesk({ reports: () => [example] }) }),
    signingSecret: SIGNING_SECRET,
    botToken: 'xoxb-revoked',
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    logger: quietLogger(),
  });
  await expect(starting).rejects.toThrow('invalid_auth');
});

/** What comes after it is answered, and nothing else was. */
async function expectNothingElse(
  { slack, delivery }: Awaited<ReturnType<StartBot>>,
  channels: readonly string[],
): Promise<void> {
  await delivery.event(appMention(QUESTION, { channel: 'C9' }));
  const posts = await slack.until(() => slack.posts().some(({ channel }) => channel === 'C9') && slack.posts());
  expect(posts.map(({ channel }) => channel)).toEqual([...channels, 'C9']);
}
