// Who asks in Slack gets one answer, in their language, in their thread.

import { describe, expect, test } from 'vitest';
import { createSlackApp } from '../src/slack/index.ts';
import { always, answerOf, bilingual } from './answers.ts';
import { startBot } from './bot-on-loopback.ts';
import { BOT_ID, BOT_USER, startSlack } from './loopback-slack.ts';
import { quietLogger } from './quiet-logger.ts';
import { directMessage, mention } from './slack-events.ts';

describe('a mention', () => {
  test('is answered in Chinese, in its thread', async () => {
    const { slack, send } = await startBot(bilingual);
    const question = mention('重大项目总投资多少？');
    expect((await send(question)).status).toBe(200);
    const [post] = await slack.posted(1);
    expect(post).toMatchObject({ channel: 'C1', thread_ts: question.event['ts'] });
    expect(post?.text).toContain('136.1亿元');
  });

  test('inside a thread is answered in that thread', async () => {
    const { slack, send } = await startBot(bilingual);
    await send(mention('总投资', { thread_ts: '1700000000.000001' }));
    expect((await slack.posted(1))[0]?.thread_ts).toBe('1700000000.000001');
  });

  test('reaches the responder without the name of the bot', async () => {
    const asked: string[] = [];
    const { slack, send } = await startBot((question) => {
      asked.push(question);
      return bilingual(question);
    });
    await send(mention('R&amp;D spending?'));
    await slack.posted(1);
    expect(asked).toEqual(['R&D spending?']);
  });

  test('without a question gets a hint in both languages, and the responder is left alone', async () => {
    const { slack, send } = await startBot(() => {
      throw new Error('nobody asked');
    });
    await send(mention(''));
    const [post] = await slack.posted(1);
    expect(post?.text).toMatch(/请直接问一项指标.*\nAsk me for a figure/);
  });
});

describe('a direct message', () => {
  test('in English is answered in English, in its thread', async () => {
    const { slack, send } = await startBot(bilingual);
    const question = directMessage('What is the total investment?');
    await send(question);
    const [post] = await slack.posted(1);
    expect(post).toMatchObject({ channel: 'D1', thread_ts: question.event['ts'] });
    expect(post?.text).toContain('13.61 billion yuan');
  });

  test('that mentions the bot arrives as two events and is answered once', async () => {
    const { slack, send } = await startBot(bilingual);
    const once = { channel: 'D1', ts: '1732111111.000001', text: `<@${BOT_USER}> 总投资` };
    await send(directMessage('', once));
    await send(mention('', once));
    await send(mention('总投资'));
    expect((await slack.posted(2)).map(({ channel }) => channel)).toEqual(['D1', 'C1']);
  });
});

describe('no answer goes', () => {
  const silent = {
    'to what the bot itself wrote': directMessage('136.1亿元', { user: BOT_USER, bot_id: BOT_ID }),
    'to another bot': directMessage('总投资', { bot_id: 'B2' }),
    'to a mention by another bot': mention('总投资', { bot_id: 'B2' }),
    'to an edit': directMessage('总投资', { subtype: 'message_changed' }),
    'to talk in a channel that does not mention us': directMessage('总投资', {
      channel_type: 'channel',
      channel: 'C9',
    }),
  };

  test.each(Object.entries(silent))('%s', async (_, event) => {
    const { slack, send } = await startBot(bilingual);
    expect((await send(event)).status).toBe(200);
    await send(mention('总投资', { channel: 'C2' }));
    expect((await slack.posted(1)).map(({ channel }) => channel)).toEqual(['C2']);
  });

  test('to an event that Slack sends again', async () => {
    const { slack, send } = await startBot(bilingual);
    const event = mention('总投资');
    await send(event);
    await send(event, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' });
    await send(mention('总投资', { channel: 'C2' }));
    expect((await slack.posted(2)).map(({ channel }) => channel)).toEqual(['C1', 'C2']);
  });

  test('to anything under the id of an event that is done', async () => {
    const { slack, send } = await startBot(bilingual);
    const event = mention('总投资');
    await send(event);
    await send({ ...mention('总投资', { channel: 'C2' }), event_id: event.event_id });
    await send(mention('总投资', { channel: 'C3' }));
    expect((await slack.posted(2)).map(({ channel }) => channel)).toEqual(['C1', 'C3']);
  });
});

describe('when answering breaks', () => {
  const crashing = () => {
    throw new Error('the index is gone');
  };

  test.each([
    ['Chinese', '总投资多少？', /^抱歉.*编号([0-9a-f]{8})/],
    ['English', 'How much?', /^Sorry.*code: ([0-9a-f]{8})/],
  ])('the apology is in %s and carries the id that the log has', async (_, question, apology) => {
    const { slack, send, logger } = await startBot(crashing);
    await send(mention(question));
    const [post] = await slack.posted(1);
    const id = apology.exec(post?.text ?? '')?.[1];
    expect(post?.text).toMatch(apology);
    expect(logger.lines).toEqual([`No answer (${id}): Error: the index is gone`]);
    expect(post?.text).not.toContain('index');
  });

  test('the bot goes on answering', async () => {
    let calls = 0;
    const { slack, send } = await startBot((question) => (calls++ === 0 ? crashing() : bilingual(question)));
    await send(mention('总投资'));
    await send(mention('总投资'));
    expect((await slack.posted(2))[1]?.text).toContain('136.1亿元');
  });

  test('and Slack refuses the blocks, the same words go out as plain text', async () => {
    const { slack, send, logger } = await startBot(bilingual);
    slack.refuseNextPost('invalid_blocks');
    await send(mention('总投资'));
    const [drawn, plain] = await slack.posted(2);
    expect(drawn?.blocks).not.toEqual([]);
    expect(plain?.blocks).toEqual([]);
    expect(plain?.text).toBe(drawn?.text);
    expect(logger.lines).toEqual([expect.stringContaining('invalid_blocks')]);
  });

  test('because Slack is too busy, the answer goes out once it is not', async () => {
    const { slack, send } = await startBot(bilingual, 1);
    slack.refuseNextPost('ratelimited');
    await send(mention('总投资'));
    expect((await slack.posted(2))[1]?.text).toContain('136.1亿元');
  });

  test('and Slack takes no message at all, the reason is in the log', async () => {
    const { slack, send, logger } = await startBot(bilingual);
    slack.refuseNextPost('is_archived');
    await send(mention('总投资'));
    await slack.posted(1);
    await expect.poll(() => logger.lines.join('\n')).toContain('is_archived');
    expect(slack.posts).toHaveLength(1);
  });
});

test('a long answer arrives whole and in order', async () => {
  const lines = Array.from({ length: 300 }, (_, index) => `第${index}项：某某指标比上年增长${index}.5%`);
  const { slack, send } = await startBot(
    always(
      answerOf(
        'zh',
        lines.map((text) => ({ type: 'note', text })),
      ),
    ),
  );
  await send(mention('全部'));
  const posts = await slack.posted(3);
  expect(posts.map(({ text }) => text).join('\n')).toBe(lines.join('\n'));
});

test('report text neither pings nor links', async () => {
  const answer = answerOf('en', [{ type: 'note', text: '<!channel> <@U1> R&D http://example.com' }]);
  const { slack, send } = await startBot(always(answer));
  await send(mention('Who?'));
  const [post] = await slack.posted(1);
  const escaped = '&lt;!channel&gt; &lt;@U1&gt; R&amp;D http://example.com';
  expect(post?.text).toBe(escaped);
  expect(post?.blocks).toEqual([{ type: 'section', text: { type: 'mrkdwn', text: escaped, verbatim: true } }]);
  const quiet = ['unfurl_links', 'unfurl_media', 'parse'].map((name) => post?.fields.get(name));
  expect(quiet).toEqual(['false', 'false', 'none']);
});

test('a token that Slack does not accept is an error at the start', async () => {
  const slack = await startSlack();
  const starting = createSlackApp({
    responder: bilingual,
    signingSecret: 'a secret',
    botToken: 'xoxb-revoked',
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    logger: quietLogger(),
  });
  await expect(starting).rejects.toThrow('invalid_auth');
  await slack.stop();
});
