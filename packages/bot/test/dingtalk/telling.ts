// A desk with one report, whose source says what a test wants it to say.

import type { Report } from '@jianbao/core';
import { createDesk, type Desk } from '../../src/index.ts';
import { indicator, report } from '../mcp-desk.ts';

/** Answers 高新技术企业有多少家？ with these words as its source, and 77家 at their end. */
export function deskTelling(before: string): Desk {
  const text = `${before}77家`;
  const start = [...before].length;
  const told: Report = {
    ...report,
    source: { ...report.source, text },
    indicators: [
      {
        ...indicator('high-tech-enterprises'),
        printed: '77家',
        source: { text, start: 0, end: start + 3 },
        span: { start, end: start + 3 },
      },
    ],
    statements: [],
  };
  const reports = [told];
  return createDesk({ reports: () => reports });
}
