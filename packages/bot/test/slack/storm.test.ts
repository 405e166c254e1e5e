// Whatever comes twice, late, out of order or while Slack is in trouble: each question is answered once, and none is lost.

import { expect, test } from 'vitest';
import { DOORS } from './bot.ts';
import { storm } from './crowd.ts';

test.each(DOORS)('a storm over %s: two hundred questions, each answered once', async (_, start) => {
  const bot = await start({ retries: 10 });
  const { answers, delivered, refused } = await storm(bot, 200);
  expect(answers).toEqual(Array<number>(200).fill(1));
  expect(delivered).toBeGreaterThan(250);
  expect(refused).toBeGreaterThan(20);
});
