// A desk for the tests of MCP: the example report, one under embargo, and briefs that say what they are of.

import { readFileSync } from 'node:fs';
import { type Indicator, loadReport, type Report } from '@jianbao/core';
import { createDesk, type Desk, type MakeBrief } from '../src/index.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../../../examples/qingshanhu-2024/${name}`, import.meta.url), 'utf8');

export const report: Report = loadReport({ yaml: example('report.yaml'), source: example('source.zh.md') });

/** An indicator of the example report. */
export function indicator(id: string): Indicator {
  const found = report.indicators.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The example report has no ${id}.`);
  return found;
}

/** Nobody may see any of this: every name of it has SECRET or 机密 in it. */
const embargoed: Report = {
  ...report,
  id: 'secret-2025',
  title: { zh: '机密报告', en: 'SECRET report' },
  place: { name: { zh: '机密县', en: 'SECRET County' }, aliases: { zh: [], en: [] } },
  embargo: '2099-01-01',
  source: { file: 'secret.md', text: '机密企业达到77家。' },
  sections: [{ id: 'secret', title: { zh: '机密', en: 'SECRET' } }],
  themes: [{ id: 'secret', label: { zh: '机密', en: 'SECRET' }, aliases: { zh: [], en: [] } }],
  indicators: [
    {
      ...indicator('high-tech-enterprises'),
      id: 'secret-enterprises',
      label: { zh: '机密企业', en: 'SECRET enterprises' },
      aliases: { zh: [], en: [] },
      printed: '77家',
      section: 'secret',
      theme: 'secret',
      source: { text: '机密企业达到77家。', start: 0, end: 10 },
      span: { start: 6, end: 9 },
    },
  ],
  statements: [],
};

/** Cannot make one kind, for a reason that is nobody else’s business. */
const brief: MakeBrief = async ({ id }, language, format) => {
  if (language === 'zh' && format === 'html') throw new Error('/home/somebody/template.hbs is broken');
  return new TextEncoder().encode(`${format} of ${id} in ${language}: 超10亿元`);
};

export const desk: Desk = createDesk({
  reports: () => REPORTS,
  now: () => new Date('2025-03-01T00:00:00Z'),
  brief,
});

const REPORTS = [report, embargoed];
