// The HTTP door opens to what Slack signed within five minutes of now, and to nothing else.

import { expect, test } from 'vitest';
import { overHttp } from './bot.ts';
import { appMention, directMessage } from './events.ts';
import { BAD_SIGNATURES, seconds, signed } from './signature.ts';

const QUESTION = '高新技术企业有多少家？';
const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

test('Slack’s first question about the address is answered with its challenge', async () => {
  const { delivery } = await overHttp();
  const body = JSON.stringify({ type: 'url_verification', challenge: 'say this' });
  const response = await delivery.knock(body, { ...JSON_TYPE, ...signed(body) });
  expect(await response.json()).toEqual({ challenge: 'say this' });
});

const bad: Readonly<Record<string, (body: string) => Readonly<Record<string, string>>>> = {
  ...BAD_SIGNATURES,
  'without a time': (body) => ({ 'x-slack-signature': signed(body)['x-slack-signature'] ?? '' }),
  'at a time that is no number': (body) => ({ ...signed(body), 'x-slack-request-timestamp': 'soon' }),
};

test.each(Object.entries(bad))('a signature %s is refused, said in the log, and left unanswered', async (_, sign) => {
  const { slack, delivery, logger } = await overHttp();
  const body = JSON.stringify(appMention(QUESTION));
  expect((await delivery.knock(body, { ...JSON_TYPE, ...sign(body) })).status).toBe(401);
  const form = new URLSearchParams({ command: '/jianbao', text: QUESTION, trigger_id: 'x' }).toString();
  expect((await delivery.knock(form, { ...FORM_TYPE, ...sign(form) })).status).toBe(401);
  expect(logger.lines).toHaveLength(2);
  await delivery.event(directMessage(QUESTION));
  expect((await slack.posted(1)).map(({ channel }) => channel)).toEqual(['D1']);
});

test.each([-240, 240])('a clock that is %i seconds off is forgiven', async (off) => {
  const { delivery } = await overHttp();
  const body = JSON.stringify(appMention(QUESTION));
  expect((await delivery.knock(body, { ...JSON_TYPE, ...signed(body, seconds() + off) })).status).toBe(200);
});

test('what somebody overheard and sends again is not answered again', async () => {
  const { slack, delivery } = await overHttp();
  await delivery.event(appMention(QUESTION));
  await slack.posted(1);
  for (const overheard of [...delivery.sent]) expect((await delivery.replay(overheard)).status).toBe(200);
  await delivery.event(directMessage(QUESTION));
  expect((await slack.posted(2)).map(({ channel }) => channel)).toEqual(['C1', 'D1']);
});

test('a body too large for any event is not read', async () => {
  const { delivery } = await overHttp();
  const body = JSON.stringify(appMention('长'.repeat(2_000_000)));
  expect((await delivery.knock(body, { ...JSON_TYPE, ...signed(body) })).status).toBe(413);
});
