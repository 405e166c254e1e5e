// The slash command: answered to the person who typed it alone.

import { describe, expect, test } from 'vitest';
import { DOORS, overHttp } from './bot.ts';
import { slashCommand } from './interactions.ts';
import { labelsIn } from './reader.ts';
import { example, longReport, reportOfYear } from './reports.ts';

const YEARS = [reportOfYear('2023'), reportOfYear('2024')];
const LONG = [longReport(700)];

describe.each(DOORS)('over %s', (_, start) => {
  test('a question is answered for the eyes of whoever asked', async () => {
    const { slack, delivery } = await start();
    const asked = slashCommand(slack, '高新技术企业有多少家？', { user: 'U2' });
    expect(await delivery.command(asked)).toMatchObject({ acked: true });
    const [post] = await slack.posted(1);
    expect(post).toMatchObject({ channel: 'C1', ephemeral: 'U2', text: expect.stringContaining('95家') });
  });

  test('what can be pressed below the answer is answered to that person too', async () => {
    const { slack, delivery, press } = await start();
    await delivery.command(slashCommand(slack, '高新技术企业有多少家？'));
    const [answer] = await slack.posted(1);
    if (answer) await press('看全段', answer);
    const [, source] = await slack.posted(2);
    expect(source).toMatchObject({ ephemeral: 'U1', text: expect.stringContaining('高新技术企业达到95家') });
  });

  test('without words it is a call for help, with questions to press', async () => {
    const { slack, delivery, press } = await start();
    await delivery.command(slashCommand(slack, '  '));
    const [help] = await slack.posted(1);
    expect(help?.text).toContain('lists what I know');
    const [first = ''] = labelsIn(help?.blocks ?? []);
    if (help) await press(first, help);
    const [, answer] = await slack.posted(2);
    expect(answer?.ephemeral).toBe('U1');
    expect(answer?.text).toMatch(/\d/);
  });
});

test('帮助 is help in Chinese', async () => {
  const { slack, delivery } = await overHttp();
  await delivery.command(slashCommand(slack, '帮助'));
  expect((await slack.posted(1))[0]?.text).toContain('发“报告列表”');
});

test('it follows up on what the same person asked before, and on nobody else', async () => {
  const { slack, delivery } = await overHttp({ reports: () => YEARS });
  await delivery.command(slashCommand(slack, '停车位'));
  await slack.posted(1);
  await delivery.command(slashCommand(slack, '那2023年呢？'));
  const [, answer] = await slack.posted(2);
  expect(answer?.text).toContain('2300个');
  await delivery.command(slashCommand(slack, '那2023年呢？', { user: 'U2' }));
  const [, , other] = await slack.posted(3);
  expect(other?.text).not.toContain('2300个');
});

test('it follows up on what the same person has pressed, and on nobody else', async () => {
  const { slack, delivery, press } = await overHttp({ reports: () => YEARS });
  await delivery.command(slashCommand(slack, '停车位'));
  const [answer] = await slack.posted(1);
  if (answer) await press('English', answer, { user: 'U2' });
  const [, english] = await slack.posted(2);
  expect(english).toMatchObject({ ephemeral: 'U2', text: expect.stringContaining('2,400') });
  await delivery.command(slashCommand(slack, '那2023年呢？', { user: 'U3' }));
  const [, , other] = await slack.posted(3);
  if (other) await press('English', other, { user: 'U3' });
  await slack.posted(4);
  await delivery.command(slashCommand(slack, '那2023年呢？', { user: 'U2' }));
  const posts = await slack.posted(5);
  expect(posts.slice(2).map(({ text }) => text.includes('2300个') || text.includes('2,300'))).toEqual([
    false,
    false,
    true,
  ]);
});

test('the list of reports is a command', async () => {
  const { slack, delivery } = await overHttp();
  await delivery.command(slashCommand(slack, 'reports'));
  expect((await slack.posted(1))[0]?.text).toContain(example.title.en);
});

test('an answer of more pages than its address takes goes on in the direct messages', async () => {
  const { slack, delivery } = await overHttp({ reports: () => LONG });
  await delivery.command(slashCommand(slack, '清单有哪些数据？'));
  const posts = await slack.until(() => slack.posts().some(({ text }) => text.includes('700个')) && slack.posts());
  expect(posts.filter(({ ephemeral }) => ephemeral === 'U1')).toHaveLength(5);
  expect(new Set(posts.slice(5).map(({ channel }) => channel))).toEqual(new Set(['D1']));
  const figures = posts.flatMap(({ text }) => [...text.matchAll(/(\d+)个 — /g)].map(([, count]) => Number(count)));
  expect(figures).toEqual(Array.from({ length: 700 }, (_, at) => at + 1));
});

test.each([
  ['in so many words', { kind: 'error', error: 'invalid_blocks' }],
  ['with a status', { kind: 'status', status: 400 }],
] as const)('where Slack refuses the blocks %s, the same words go out as plain text', async (_, fault) => {
  const { slack, delivery } = await overHttp();
  slack.fail('response_url', fault);
  await delivery.command(slashCommand(slack, '高新技术企业有多少家？'));
  const [post] = await slack.posted(1);
  expect(post).toMatchObject({ ephemeral: 'U1', blocks: [], text: expect.stringContaining('95家') });
});
