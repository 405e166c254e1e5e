// The tool find_indicators: which figures there are, by words, report and theme.

import type { Report, Stated } from '@jianbao/core';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Desk } from '../../desk.ts';
import { type Figure, figure, figureOf } from '../figure.ts';
import { figureText } from '../figure-text.ts';
import { MOST_FOUND, reportId, theme as themeName, words } from '../limits.ts';
import { reportOf } from '../lookup.ts';
import { Refusal } from '../refusal.ts';
import { READ_ONLY, told } from '../result.ts';
import { QUOTING } from '../rules.ts';
import { search } from '../search.ts';

interface FoundIndicators {
  readonly total: number;
  readonly figures: readonly Figure[];
}

const output: z.ZodType<FoundIndicators> = z.object({
  total: z.number().int().describe('How many fit; more than are given when limit cut them off.'),
  figures: z.array(figure).describe('The best first.'),
});

export function registerFindIndicators(server: McpServer, desk: Desk): void {
  server.registerTool(
    'find_indicators',
    {
      title: '查找指标 · Find indicators',
      description: [
        'Lists the figures whose label, theme or section has these words, the best first. It searches and does not ' +
          'answer: what it finds may measure something else than the user means, so compare label, place and period. ' +
          'To answer a question, call ask.',
        QUOTING,
        'Finding nothing means that the reports state no such figure; never fill in a number.',
      ].join('\n'),
      inputSchema: z.strictObject({
        words: words
          .default('')
          .describe('Words of what is measured, Chinese or English, at most 200 characters. Empty for all.'),
        report: reportId.optional().describe('Id of one report; otherwise all are searched.'),
        theme: themeName.optional().describe('Id or label of a theme, from list_reports.'),
        limit: z
          .int()
          .min(1, '“limit” must be at least 1.')
          .max(MOST_FOUND, `“limit” is at most ${MOST_FOUND}. Narrow the search by words, report or theme.`)
          .default(10)
          .describe('How many at most.'),
      }),
      outputSchema: output,
      annotations: READ_ONLY,
    },
    async ({ words, report, theme, limit }) => {
      const reports = report === undefined ? await desk.reports() : [await reportOf(desk, report)];
      const candidates = theme === undefined ? statedIn(reports) : statedUnder(theme, reports);
      const found = search(candidates, words);
      const figures = found.slice(0, limit).map(figureOf);
      return told(
        { total: found.length, figures },
        [headline(found.length, limit), ...figures.map(figureText)].join('\n\n'),
      );
    },
  );
}

function statedIn(reports: readonly Report[]): Stated[] {
  return reports.flatMap((report) => report.indicators.map((indicator) => ({ report, indicator })));
}

/** @throws {Refusal} when no report has such a theme. */
function statedUnder(name: string, reports: readonly Report[]): Stated[] {
  const wanted = name.trim().toLowerCase();
  const ids = new Map(
    reports.map((report) => [
      report,
      new Set(
        report.themes
          .filter(({ id, label }) => [id, label.zh, label.en].some((text) => text.toLowerCase() === wanted))
          .map(({ id }) => id),
      ),
    ]),
  );
  if ([...ids.values()].every(({ size }) => size === 0)) {
    throw new Refusal(`There is no theme “${name}”. Call list_reports and use the id of a theme from there.`);
  }
  return statedIn(reports).filter(({ report, indicator }) => ids.get(report)?.has(indicator.theme ?? ''));
}

function headline(total: number, limit: number): string {
  if (total === 0) return 'No figure fits. Try fewer or other words, or list_reports for what there is.';
  return total > limit ? `${total} figures fit; the first ${limit}:` : `${total} fit:`;
}
