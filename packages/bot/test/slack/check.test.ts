// Checking the figures of a message that somebody wrote: by shortcut, or by asking for it.

import { describe, expect, test } from 'vitest';
import { SHORTCUT } from '../../src/slack/presses.ts';
import { DOORS, overHttp } from './bot.ts';
import { appMention } from './events.ts';
import { messageShortcut } from './interactions.ts';

const RIGHT = '2024年青山湖区高新技术企业达到95家。';
const WRONG = '2024年青山湖区高新技术企业达到59家。';

describe.each(DOORS)('over %s', (_, start) => {
  test('the shortcut on a message names what is wrong, to whoever picked it', async () => {
    const { slack, delivery, audited } = await start();
    const { ts, text } = slack.say('C1', WRONG, { user: 'U2' });
    expect(await delivery.interactive(messageShortcut(slack, SHORTCUT, { ts, text }))).toMatchObject({ acked: true });
    const [post] = await slack.posted(1);
    expect(post).toMatchObject({ channel: 'C1', ephemeral: 'U1' });
    expect(post?.text).toContain('59家');
    expect(post?.text).toContain('95家');
    expect(audited).toMatchObject([{ type: 'check', errors: 1 }]);
  });
});

test('a message whose figures agree is said to', async () => {
  const { slack, delivery, audited } = await overHttp();
  await delivery.interactive(messageShortcut(slack, SHORTCUT, { ts: '1732000000.000100', text: RIGHT }));
  const [post] = await slack.posted(1);
  expect(post?.text).toContain('没有发现不一致。');
  expect(audited).toMatchObject([{ type: 'check', errors: 0 }]);
});

test('an English message is answered in English', async () => {
  const { slack, delivery } = await overHttp();
  const text = 'In 2024, Qingshanhu had 59 high-tech enterprises.';
  await delivery.interactive(messageShortcut(slack, SHORTCUT, { ts: '1732000000.000100', text }));
  const [post] = await slack.posted(1);
  expect(post?.text).toContain('Compared');
  expect(post?.text).toContain('59');
});

test('a message without words has nothing in it', async () => {
  const { slack, delivery } = await overHttp();
  await delivery.interactive(messageShortcut(slack, SHORTCUT, { ts: '1732000000.000100' }));
  expect((await slack.posted(1))[0]?.text).toMatch(/0 numbers/);
});

test('asked for in a channel, what is wrong is named to whoever asked', async () => {
  const { slack, delivery } = await overHttp();
  await delivery.event(appMention(`核对：${WRONG}`, { user: 'U2' }));
  const [post] = await slack.posted(1);
  expect(post).toMatchObject({ ephemeral: 'U2', text: expect.stringContaining('95家') });
});

test('where there is no report, there is nothing to check against', async () => {
  const { slack, delivery } = await overHttp({ reports: () => [] });
  await delivery.interactive(messageShortcut(slack, SHORTCUT, { ts: '1732000000.000100', text: WRONG }));
  expect((await slack.posted(1))[0]?.text).toBe('没有可供核对的报告。');
});
