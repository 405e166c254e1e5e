// The view that Slack has of an agent: questions to begin with, a status while work is under way; none of it is needed.

import { describe, expect, test } from 'vitest';
import { BOT_SCOPES } from '../../src/slack/manifest.ts';
import { DOORS, overHttp } from './bot.ts';
import { brief, deferredBrief } from './briefs.ts';
import { appContextChanged, appHomeOpened, directMessage } from './events.ts';

const NO_AGENT = BOT_SCOPES.filter((scope) => scope !== 'assistant:write');

describe.each(DOORS)('over %s', (_, start) => {
  test('whoever opens the conversation is shown questions that are answered', async () => {
    const { slack, delivery } = await start();
    await delivery.event(appHomeOpened('messages'));
    const prompts = await slack.until(() => slack.workspace().prompts.get('D1'));
    expect(prompts.length).toBeGreaterThan(1);
    for (const { title, message } of prompts) expect(title).toBe(message);
    for (const { message } of prompts) await delivery.event(directMessage(String(message)));
    const posts = await slack.posted(prompts.length);
    for (const { text } of posts) expect(text).toMatch(/\d.* — /);
    expect(slack.workspace().views.size).toBe(0);
  });

  test('a status stands over the thread while a brief is written, and goes with the answer', async () => {
    const writing = deferredBrief();
    const { slack, delivery } = await start({ brief: writing.brief });
    const question = directMessage('简报');
    await delivery.event(question);
    const key = `D1/${question.event['ts']}`;
    expect(await slack.until(() => slack.workspace().statuses.get(key))).toBe('正在撰写简报……');
    writing.finish();
    await slack.posted(2);
    expect(slack.workspace().statuses.size).toBe(0);
  });
});

test('where the app is no agent, nothing is lost but the status and the prompts', async () => {
  const { slack, delivery } = await overHttp({ brief, scopes: NO_AGENT });
  slack.fail('assistant.threads.setStatus', { kind: 'error', error: 'not_allowed' });
  await delivery.event(appHomeOpened('messages'));
  expect((await slack.called('assistant.threads.setSuggestedPrompts'))[0]?.answer).toMatchObject({ ok: false });
  await delivery.event(directMessage('简报'));
  const [file, said] = await slack.posted(2);
  expect(file?.files).toHaveLength(1);
  expect(said?.text).toBe('简报见附件，数字与报告一致。');
});

test('where there is nothing to ask, nothing is proposed', async () => {
  const { slack, delivery } = await overHttp({ reports: () => [] });
  await delivery.event(appHomeOpened('messages'));
  await delivery.event(directMessage('停车位'));
  await slack.posted(1);
  expect(slack.calls.map(({ method }) => method)).not.toContain('assistant.threads.setSuggestedPrompts');
});

test('that somebody looks at another channel is acknowledged', async () => {
  const { delivery } = await overHttp();
  expect(await delivery.event(appContextChanged('C2'))).toMatchObject({ acked: true, attempts: 1 });
});
