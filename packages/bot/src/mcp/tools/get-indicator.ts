// The tool get_indicator: one figure by its id.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Desk } from '../../desk.ts';
import { figure, figureOf } from '../figure.ts';
import { figureText } from '../figure-text.ts';
import { indicatorId, reportId } from '../limits.ts';
import { statedOf } from '../lookup.ts';
import { READ_ONLY, told } from '../result.ts';
import { QUOTING } from '../rules.ts';

export function registerGetIndicator(server: McpServer, desk: Desk): void {
  server.registerTool(
    'get_indicator',
    {
      title: '查看指标 · Get an indicator',
      description: `Gives one figure with its bound, period and source words, by the ids that ask and find_indicators give.\n${QUOTING}`,
      inputSchema: z.strictObject({
        report: reportId.describe('Id of the report.'),
        id: indicatorId.describe('Id of the indicator.'),
      }),
      outputSchema: figure,
      annotations: READ_ONLY,
    },
    ({ report, id }) => {
      const found = figureOf(statedOf(desk, report, id));
      return told(found, figureText(found));
    },
  );
}
