// The tool get_indicator: one figure by its id.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { type Desk, nameOf } from '../../desk.ts';
import { figure, figureOf } from '../figure.ts';
import { figureText } from '../figure-text.ts';
import { indicatorId, reportId, thread } from '../limits.ts';
import { statedOf } from '../lookup.ts';
import { READ_ONLY, told } from '../result.ts';
import { QUOTING } from '../rules.ts';
import type { ThreadOf } from '../threads.ts';

export function registerGetIndicator(server: McpServer, desk: Desk, threadOf: ThreadOf): void {
  server.registerTool(
    'get_indicator',
    {
      title: '查看指标 · Get an indicator',
      description: `Gives one figure with its bound, period and source words, by the ids that ask and find_indicators give.\n${QUOTING}`,
      inputSchema: z.strictObject({
        report: reportId.describe('Id of the report.'),
        id: indicatorId.describe('Id of the indicator.'),
        thread: thread
          .optional()
          .describe('The thread of the question that offered it: follow-ups go on from what was chosen.'),
      }),
      outputSchema: figure,
      annotations: READ_ONLY,
    },
    async ({ report, id, thread }) => {
      const stated = await statedOf(desk, report, id);
      if (thread !== undefined) await desk.show([nameOf(stated)], 'zh', threadOf(thread));
      const found = figureOf(stated);
      return told(found, figureText(found));
    },
  );
}
