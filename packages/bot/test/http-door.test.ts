// The HTTP door opens to what Slack signed within five minutes of now, and to nothing else.

import { describe, expect, test } from 'vitest';
import { bilingual } from './answers.ts';
import { startBot } from './bot-on-loopback.ts';
import { mention, now, signed } from './slack-events.ts';

const BODY = JSON.stringify(mention('总投资'));

test('Slack’s first question about the address is answered with its challenge', async () => {
  const { knock } = await startBot(bilingual);
  const body = JSON.stringify({ type: 'url_verification', challenge: 'say this' });
  const response = await knock(body, signed(body));
  expect(await response.json()).toEqual({ challenge: 'say this' });
});

describe('refused with 401 and left unanswered', () => {
  const { 'x-slack-signature': _, ...unsigned } = signed(BODY);
  const { 'x-slack-request-timestamp': __, ...undated } = signed(BODY);
  test.each([
    ['a signature made with another secret', signed(BODY, now(), 'another secret')],
    ['a signature of another body', signed(`${BODY} `)],
    ['no signature', unsigned],
    ['no time stamp', undated],
    ['a time stamp that is no number', { ...signed(BODY), 'x-slack-request-timestamp': 'soon' }],
    ['a signature from six minutes ago', signed(BODY, now() - 360)],
    ['a signature from six minutes ahead', signed(BODY, now() + 360)],
    ['a signature from ten years ahead', signed(BODY, now() + 315_360_000)],
  ])('%s', async (_name, headers) => {
    const { slack, knock, send, logger } = await startBot(bilingual);
    expect((await knock(BODY, headers)).status).toBe(401);
    expect(logger.lines).toHaveLength(1);
    await send(mention('总投资', { channel: 'C2' }));
    expect((await slack.posted(1)).map(({ channel }) => channel)).toEqual(['C2']);
  });
});

test.each([-240, 240])('a clock that is %i seconds off is forgiven', async (seconds) => {
  const { knock } = await startBot(bilingual);
  expect((await knock(BODY, signed(BODY, now() + seconds))).status).toBe(200);
});
