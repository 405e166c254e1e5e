// The tool list_reports: what can be asked about at all.

import type { Localized, Report } from '@jianbao/core';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Desk } from '../../desk.ts';
import { localized, side } from '../localized.ts';
import { READ_ONLY, told } from '../result.ts';
import { reportUri, sourceUri } from '../uris.ts';

interface Listed {
  readonly reports: readonly ListedReport[];
}

interface ListedReport {
  readonly id: string;
  readonly title: Localized;
  readonly place: Localized;
  readonly period: string;
  readonly publisher?: Localized | undefined;
  readonly published?: string | undefined;
  readonly indicators: number;
  readonly drafts: number;
  readonly themes: readonly { readonly id: string; readonly label: Localized }[];
  readonly resource: string;
  readonly source: string;
}

const output: z.ZodType<Listed> = z.object({
  reports: z.array(
    z.object({
      id: z.string(),
      title: localized,
      place: localized,
      period: z.string().describe('ISO 8601.'),
      publisher: localized.optional(),
      published: z.string().optional().describe('ISO 8601 date.'),
      indicators: z.number().int().describe('How many figures it states.'),
      drafts: z.number().int().describe('How many of them nobody has reviewed yet.'),
      themes: z.array(z.object({ id: z.string(), label: localized })),
      resource: z.string().describe('Address of the report as JSON.'),
      source: z.string().describe('Address of the source text.'),
    }),
  ),
});

export function registerListReports(server: McpServer, desk: Desk): void {
  server.registerTool(
    'list_reports',
    {
      title: '报告清单 · List the reports',
      description:
        'Lists the reports that can be asked about: place, period, themes and number of figures. Call it to learn ' +
        'which places and periods are covered; what no report covers cannot be answered.',
      inputSchema: z.strictObject({}),
      outputSchema: output,
      annotations: READ_ONLY,
    },
    async () => {
      const reports = (await desk.reports()).map(listed);
      return told({ reports }, reports.length === 0 ? 'There is no report.' : reports.map(lines).join('\n\n'));
    },
  );
}

function listed(report: Report): ListedReport {
  const { id, title, place, period, publisher, published, indicators, themes } = report;
  return {
    id,
    title,
    place: place.name,
    period,
    ...(publisher && { publisher }),
    ...(published !== undefined && { published }),
    indicators: indicators.length,
    drafts: indicators.filter(({ draft }) => draft).length,
    themes: themes.map(({ id, label }) => ({ id, label })),
    resource: reportUri(id),
    source: sourceUri(id),
  };
}

function lines(report: ListedReport): string {
  const { id, title, place, period, publisher, published, indicators, drafts, themes, resource, source } = report;
  return [
    `${id}: ${side(title)}`,
    `place: ${side(place)}; period: ${period}`,
    ...(publisher ? [`publisher: ${side(publisher)}`] : []),
    ...(published === undefined ? [] : [`published: ${published}`]),
    `figures: ${indicators}; drafts among them: ${drafts}`,
    ...(themes.length > 0 ? [`themes: ${themes.map((theme) => `${theme.id} (${side(theme.label)})`).join(', ')}`] : []),
    `as JSON: ${resource}; source text: ${source}`,
  ].join('\n');
}
