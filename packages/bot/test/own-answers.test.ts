// The whole way: the example report, core's answers, Slack's blocks.

import { readFileSync } from 'node:fs';
import { loadReport, type Report } from '@jianbao/core';
import { describe, expect, test } from 'vitest';
import { createResponder } from '../src/index.ts';
import { wordsOf } from './answers.ts';
import { startBot } from './bot-on-loopback.ts';
import { directMessage, mention } from './slack-events.ts';

const example = (name: string) =>
  readFileSync(new URL(`../../../examples/qingshanhu-2024/${name}`, import.meta.url), 'utf8');
const report = loadReport({ yaml: example('report.yaml'), source: example('source.zh.md') });
const respond = createResponder([report], () => new Date('2025-03-01T00:00:00Z'));

test('a question about the example report is answered in both languages', async () => {
  const { slack, send } = await startBot(respond);
  await send(mention('高新技术企业有多少家？'));
  await send(directMessage('How many high-tech enterprises are there?'));
  const posts = await slack.posted(2);
  for (const { text } of posts) expect(text).toMatch(/\d/);
  expect(posts[0]?.text).toContain('家');
  expect(posts[1]?.text).toContain('Qingshanhu District');
});

test('“last year” counts from today', () => {
  expect(respond('去年高新技术企业有多少家？').text).toBe(respond('2024年高新技术企业有多少家？').text);
});

test.each(['zh', 'en'] as const)('the text of an answer says all that its parts show (%s)', (language) => {
  const labels = report.indicators.map(({ label }) => label);
  const topics = [...report.themes.map(({ label }) => label), ...report.sections.map(({ title }) => title)];
  for (const name of [...labels, ...topics]) {
    const answer = respond(name[language]);
    for (const words of answer.parts.flatMap(wordsOf)) expect(answer.text).toContain(words);
  }
});

describe('a report under embargo', () => {
  const embargoed: Report = { ...report, embargo: '2025-01-20' };
  const at = (instant: string): string =>
    createResponder([embargoed], () => new Date(instant))('高新技术企业有多少家？').text;

  test('answers as if there were no report, and offers nothing of it', () => {
    const nothing = createResponder([], () => new Date('2025-01-19T15:59:59Z'))('高新技术企业有多少家？').text;
    expect(at('2025-01-19T15:59:59Z')).toBe(nothing);
  });

  test('answers from midnight in Beijing on', () => {
    expect(at('2025-01-19T16:00:00Z')).toContain('95家');
  });
});
