// When something breaks, on our side or on Slack's: an answer all the same, or an apology that leads to the log.

import type { Report } from '@jianbao/core';
import { describe, expect, test } from 'vitest';
import { DOORS, overHttp } from './bot.ts';
import { appMention, directMessage } from './events.ts';
import { blockActions } from './interactions.ts';
import { example } from './reports.ts';

const QUESTION = '高新技术企业有多少家？';
const REPORTS = [example];

/** Reports that cannot be read the first so many times. */
function breaking(times = Number.POSITIVE_INFINITY): () => readonly Report[] {
  let left = times;
  return () => {
    left -= 1;
    if (left >= 0) throw new Error('the index is gone');
    return REPORTS;
  };
}

describe.each(DOORS)('over %s', (_, start) => {
  test.each([
    ['Chinese', QUESTION, /^抱歉.*编号([0-9a-f]{8})/],
    ['English', 'How much?', /^Sorry.*code: ([0-9a-f]{8})/],
  ])('the apology is in %s, for the person alone, under the id that the log has', async (_, question, apology) => {
    const { slack, delivery, crashes } = await start({ reports: breaking(), breaks: true });
    await delivery.event(appMention(question));
    const [post] = await slack.posted(1);
    expect(post).toMatchObject({ ephemeral: 'U1', text: expect.stringMatching(apology) });
    expect(post?.text).not.toContain('index');
    expect(crashes).toEqual([{ id: apology.exec(post?.text ?? '')?.[1], error: new Error('the index is gone') }]);
  });

  test('because Slack is too busy, the answer goes out once it is not, and not before', async () => {
    const { slack, delivery } = await start({ retries: 1 });
    slack.fail('chat.postMessage', { kind: 'ratelimited', retryAfter: 1 });
    await delivery.event(appMention(QUESTION));
    const [refused, taken] = await slack.called('chat.postMessage', 2);
    expect((taken?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(950);
    expect(slack.posts()).toMatchObject([{ text: expect.stringContaining('95家') }]);
  });
});

test('the bot goes on answering', async () => {
  const { slack, delivery } = await overHttp({ reports: breaking(1), breaks: true });
  await delivery.event(directMessage(QUESTION));
  await slack.posted(1);
  await delivery.event(directMessage(QUESTION));
  expect((await slack.posted(2))[1]?.text).toContain('95家');
});

test('a button that breaks is apologized for in private', async () => {
  const { slack, delivery, crashes } = await overHttp({ reports: breaking(), breaks: true });
  const { ts: message } = slack.say('C1', QUESTION);
  const value = 'show zh qingshanhu-2024%2Fhigh-tech-enterprises';
  await delivery.interactive(blockActions(slack, 'jb:option0:0', value, { message }));
  const [post] = await slack.posted(1);
  expect(post).toMatchObject({ ephemeral: 'U1', text: expect.stringContaining(`编号${crashes[0]?.id}`) });
});

test('an answer that cannot be taken down is not given', async () => {
  const audit = () => Promise.reject(new Error('the disk is full'));
  const { slack, delivery, crashes } = await overHttp({ audit, breaks: true });
  await delivery.event(directMessage(QUESTION));
  const [post] = await slack.posted(1);
  expect(post?.text).toMatch(/^抱歉/);
  expect(crashes).toMatchObject([{ error: new Error('the disk is full') }]);
});

test.each(['invalid_blocks', 'msg_blocks_too_long'])(
  'where Slack says %s, the same words go out as plain text',
  async (error) => {
    const { slack, delivery, logger } = await overHttp();
    slack.fail('chat.postMessage', { kind: 'error', error });
    await delivery.event(appMention(QUESTION));
    const [drawn, plain] = await slack.called('chat.postMessage', 2);
    expect(drawn?.args['blocks']).toBeDefined();
    expect(plain?.args['blocks']).toBeUndefined();
    expect(plain?.args['text']).toBe(drawn?.args['text']);
    expect(logger.lines).toEqual([expect.stringContaining(error)]);
  },
);

test('where Slack takes no message at all, the reason is in the log, and it is not tried for ever', async () => {
  const { slack, delivery, crashes } = await overHttp({ breaks: true });
  slack.fail('chat.postMessage', { kind: 'error', error: 'is_archived' });
  slack.fail('chat.postEphemeral', { kind: 'error', error: 'is_archived' });
  await delivery.event(appMention(QUESTION));
  await slack.called('chat.postEphemeral');
  await expect.poll(() => crashes.map(({ error }) => String(error).includes('is_archived'))).toEqual([true, true]);
  expect(slack.posts()).toEqual([]);
});

test.each([
  ['falls over before it posts', { kind: 'status', status: 500 }, 1],
  ['is cut off before it posts', { kind: 'dropped' }, 1],
  // Slack knows no name for a message by which it would see a repetition: twice is better than not at all.
  ['falls over after it has posted', { kind: 'status', status: 500, done: true }, 2],
  ['is cut off after it has posted', { kind: 'dropped', done: true }, 2],
] as const)('where Slack %s, the answer is posted again', async (_, fault, posted) => {
  const { slack, delivery } = await overHttp({ retries: 1 });
  slack.fail('chat.postMessage', fault);
  await delivery.event(directMessage(QUESTION));
  await slack.called('chat.postMessage', 2);
  const posts = await slack.posted(posted);
  expect(posts).toHaveLength(posted);
  for (const { text } of posts) expect(text).toContain('95家');
});
