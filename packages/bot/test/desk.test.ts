// The desk that every surface shares: the reports of the moment, and questions that count from today.

import type { Report } from '@jianbao/core';
import { describe, expect, test } from 'vitest';
import { createDesk } from '../src/index.ts';
import { report } from './mcp-desk.ts';

function deskOf(reports: readonly Report[], instant: string) {
  return createDesk({ reports: () => reports, now: () => new Date(instant) });
}

test('“last year” counts from today', async () => {
  const { ask } = deskOf([report], '2025-03-01T00:00:00Z');
  expect((await ask('去年高新技术企业有多少家？')).text.text).toBe(
    (await ask('2024年高新技术企业有多少家？')).text.text,
  );
});

describe('a report under embargo', () => {
  const embargoed: Report = { ...report, embargo: '2025-01-20' };
  const at = async (instant: string): Promise<string> =>
    (await deskOf([embargoed], instant).ask('高新技术企业有多少家？')).text.text;

  test('answers as if there were no report, and offers nothing of it', async () => {
    const nothing = await deskOf([], '2025-01-19T15:59:59Z').ask('高新技术企业有多少家？');
    expect(await at('2025-01-19T15:59:59Z')).toBe(nothing.text.text);
  });

  test('answers from midnight in Beijing on', async () => {
    expect(await at('2025-01-19T16:00:00Z')).toContain('95家');
  });
});
