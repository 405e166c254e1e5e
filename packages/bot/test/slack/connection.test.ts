// Over Socket Mode the connection comes and goes; questions of meanwhile are answered, each once.

import { expect, test } from 'vitest';
import { overSocket } from './bot.ts';
import { appMention, directMessage } from './events.ts';
import type { TestSlack } from './slack.ts';

const QUESTION = '高新技术企业有多少家？';

const ENDINGS: Readonly<Record<string, (slack: TestSlack) => void>> = {
  'breaks off': ({ socket }) => socket.cut(),
  'ends with a goodbye': ({ socket }) => socket.disconnect('refresh_requested'),
  'breaks off, and Slack gives no other at once': ({ socket, fail }) => {
    fail('apps.connections.open', { kind: 'status', status: 503 }, 2);
    socket.cut();
  },
};

async function ended(name: string, end: (slack: TestSlack) => void): Promise<void> {
  const { slack, delivery } = await overSocket();
  await delivery.event(directMessage(QUESTION));
  await slack.posted(1);
  end(slack);
  const asked = ['C1', 'C2', 'C3'].map((channel) => delivery.event(appMention(QUESTION, { channel })));
  await slack.until(() => slack.socket.opened === 2, 15_000);
  await delivery.event(appMention(QUESTION, { channel: 'C4' }));
  for (const delivered of await Promise.all(asked)) expect(delivered, name).toMatchObject({ acked: true });
  const posts = await slack.posted(5);
  const channels = posts.map(({ channel }) => channel).sort();
  expect(channels, name).toEqual(['C1', 'C2', 'C3', 'C4', 'D1']);
}

// Bolt waits five seconds before it connects again: these wait together.
test(`when a connection ${Object.keys(ENDINGS).join(' or ')}, each question is answered once`, async () => {
  await Promise.all(Object.entries(ENDINGS).map(([name, end]) => ended(name, end)));
});
