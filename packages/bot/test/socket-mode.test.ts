// With an app token the bot opens the connection itself: no address of its own, the same answers.

import { expect, test } from 'vitest';
import { createSlackApp } from '../src/slack/index.ts';
import { bilingual } from './answers.ts';
import { APP_TOKEN, BOT_TOKEN, startSlack } from './loopback-slack.ts';
import { acceptSocket } from './loopback-socket.ts';
import { quietLogger } from './quiet-logger.ts';
import { directMessage, mention } from './slack-events.ts';

test('over Socket Mode each event is acknowledged, and answered once', async () => {
  const slack = await startSlack();
  const app = await createSlackApp({
    responder: bilingual,
    appToken: APP_TOKEN,
    botToken: BOT_TOKEN,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    logger: quietLogger(),
  });
  const connecting = acceptSocket(slack.server);
  await app.start();
  const socket = await connecting;

  const question = directMessage('What is the total investment?');
  socket.send(question);
  socket.send(question, 1);
  socket.send(mention('总投资多少？'));
  const posts = await slack.posted(2);
  expect(posts.map(({ channel }) => channel)).toEqual(['D1', 'C1']);
  expect(posts.map(({ text }) => text.includes('136.1亿元'))).toEqual([true, true]);
  await expect.poll(() => socket.acknowledged.length).toBe(3);

  await app.stop();
  await slack.stop();
});
