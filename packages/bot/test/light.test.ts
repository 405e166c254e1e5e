// Who only wants answers does not pay for Slack.

import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

test('importing @jianbao/bot does not load Bolt', async () => {
  const loaded = () =>
    Object.keys(createRequire(import.meta.url).cache).filter((path) => path.includes('@slack/bolt/'));
  await import('@jianbao/bot');
  expect(loaded()).toEqual([]);
  await import('@jianbao/bot/slack');
  expect(loaded()).not.toEqual([]);
});
