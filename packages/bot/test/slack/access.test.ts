// Who may ask, and who may know a report before its time: a channel never may.

import { describe, expect, test } from 'vitest';
import { DOORS, overHttp } from './bot.ts';
import { appMention, directMessage, threadReply } from './events.ts';
import { slashCommand } from './interactions.ts';
import { embargoed, example } from './reports.ts';

const QUESTION = '高新技术企业有多少家？';
const SECRET = '秘密项目有多少个？';
const REPORTS = [example, embargoed];
const LISTED = { preview: { secret: ['slack:T1/U1'] } };

describe.each(DOORS)('over %s', (_, start) => {
  test('who may not ask is told so alone, the words are taken down, and nothing else is said', async () => {
    const { slack, delivery, audited } = await start({ access: { ask: ['slack:T1/C2'] } });
    await delivery.event(appMention(QUESTION));
    const [refused] = await slack.posted(1);
    expect(refused).toMatchObject({ ephemeral: 'U1', text: expect.stringContaining('还没有开通') });
    expect(refused?.text).not.toContain('95');
    expect(audited).toMatchObject([{ type: 'refused', question: QUESTION, place: 'C1', rule: 'ask' }]);
    await delivery.event(appMention(QUESTION, { channel: 'C2' }));
    expect((await slack.posted(2))[1]?.text).toContain('95家');
  });
});

describe('who may ask', () => {
  test.each([
    ['everybody in Slack', 'slack:*', true],
    ['a workspace', 'slack:T1', true],
    ['another workspace', 'slack:T2', false],
    ['the channel', 'slack:T1/C1', true],
    ['another channel', 'slack:T1/C2', false],
    ['the person', 'slack:T1/U1', true],
    ['another person', 'slack:T1/U2', false],
    ['the person on another platform', 'feishu:T1/U1', false],
  ])('%s', async (_, entry, may) => {
    const { slack, delivery } = await overHttp({ access: { ask: [entry] } });
    await delivery.event(appMention(QUESTION));
    const [post] = await slack.posted(1);
    expect(post?.text.includes('95家')).toBe(may);
  });

  test('somebody of another company in a shared channel is not of our workspace', async () => {
    const { slack, delivery } = await overHttp({ access: { ask: ['slack:T1'] } });
    await delivery.event(appMention(QUESTION, { user_team: 'T9' }));
    expect((await slack.posted(1))[0]?.text).toContain('还没有开通');
  });

  test('a refusal in English is in English', async () => {
    const { slack, delivery } = await overHttp({ access: { ask: [] } });
    await delivery.event(directMessage('How many high-tech enterprises?'));
    expect((await slack.posted(1))[0]?.text).toContain('I may not answer here.');
  });

  test('a button and a command are refused as a question is', async () => {
    const { slack, delivery, press } = await overHttp({ access: { ask: ['slack:T1/U1'] } });
    await delivery.event(appMention(QUESTION));
    const [answer] = await slack.posted(1);
    if (answer) await press('English', answer, { user: 'U2' });
    const [, pressed] = await slack.posted(2);
    await delivery.command(slashCommand(slack, QUESTION, { user: 'U2' }));
    const [, , typed] = await slack.posted(3);
    expect([pressed, typed].map((post) => post?.ephemeral)).toEqual(['U2', 'U2']);
    expect(pressed?.text).toContain('I may not answer here.');
    expect(typed?.text).toContain('还没有开通');
  });

  test('who may not ask is not answered in a thread of ours either, nor told so', async () => {
    const { slack, delivery } = await overHttp({ access: { ask: ['slack:T1/U1'] } });
    const thread_ts = '1700000000.000001';
    await delivery.event(appMention(QUESTION, { thread_ts }));
    await slack.posted(1);
    await delivery.event(threadReply('停车位', thread_ts, { user: 'U2' }));
    await delivery.event(threadReply('那科技型中小企业呢？', thread_ts));
    expect((await slack.posted(2))[1]?.text).toContain('375家');
  });
});

describe('a report under embargo', () => {
  test('is as if it were not there, for everybody, unless somebody is listed', async () => {
    const { slack, delivery } = await overHttp({ reports: () => REPORTS });
    await delivery.event(directMessage(SECRET));
    await delivery.event(directMessage('报告列表'));
    const posts = await slack.posted(2);
    for (const { text } of posts) expect(text).not.toMatch(/secret|7个/);
  });

  test('is answered from in the direct messages of a listed person, and for no other person', async () => {
    const { slack, delivery } = await overHttp({ reports: () => REPORTS, access: LISTED });
    await delivery.event(directMessage(SECRET));
    expect((await slack.posted(1))[0]?.text).toContain('7个');
    await delivery.event(directMessage(SECRET, { user: 'U2', channel: 'D2' }));
    expect((await slack.posted(2))[1]?.text).not.toContain('7个');
  });

  test('is answered from by command, which nobody else sees', async () => {
    const { slack, delivery } = await overHttp({ reports: () => REPORTS, access: LISTED });
    await delivery.command(slashCommand(slack, SECRET));
    expect((await slack.posted(1))[0]).toMatchObject({ ephemeral: 'U1', text: expect.stringContaining('7个') });
  });

  test('is not shown in a channel, not even to a listed person', async () => {
    const { slack, delivery } = await overHttp({ reports: () => REPORTS, access: LISTED });
    await delivery.event(appMention(SECRET));
    await delivery.event(appMention('报告列表'));
    const posts = await slack.posted(2);
    for (const { text } of posts) expect(text).not.toMatch(/secret|7个/);
  });

  test('is not shown in a channel by a button from where it was shown', async () => {
    const { slack, delivery, press } = await overHttp({ reports: () => REPORTS, access: LISTED });
    await delivery.event(directMessage(SECRET));
    const [answer] = await slack.posted(1);
    if (answer) await press('看全段', answer, { channel: 'C1' });
    const [, pressed] = await slack.posted(2);
    expect(pressed).toMatchObject({ channel: 'C1', ephemeral: 'U1', text: expect.stringContaining('内容已不在') });
  });

  test('a channel or a workspace is no list of people', async () => {
    const preview = { secret: ['slack:T1', 'slack:T1/C1', 'slack:*', 'slack:T1/D1'] };
    const { slack, delivery } = await overHttp({ reports: () => REPORTS, access: { preview } });
    await delivery.event(directMessage(SECRET));
    expect((await slack.posted(1))[0]?.text).not.toContain('7个');
  });
});
