// The tool ask: one question, one answer, with what to do about it.

import type { Answer } from '@jianbao/core';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Desk } from '../../desk.ts';
import { asked, askedOf, type Option } from '../asked.ts';
import { reference } from '../figure-text.ts';
import { question, thread } from '../limits.ts';
import { READ_ONLY, told } from '../result.ts';
import { QUOTING, SILENCE } from '../rules.ts';
import type { ThreadOf } from '../threads.ts';

const ADVICE: Readonly<Record<Answer['kind'], string>> = {
  found: 'Quote the figure exactly as above, with its bound, period and source words.',
  list: 'Quote the figures exactly as above, with bound and period; get_indicator gives the source words of each.',
  compare:
    'Quote both figures exactly as above, with bound, period and source words. Give the difference only as stated ' +
    'above; where none is stated, give none.',
  choose:
    'Do not choose yourself. Ask the user which is meant, then call get_indicator with its report and id, and the ' +
    'thread of the question.',
  'not-stated': 'Tell the user that the report does not state this. Give no number. What comes near is no answer.',
};

export function registerAsk(server: McpServer, desk: Desk, threadOf: ThreadOf): void {
  server.registerTool(
    'ask',
    {
      title: '问报告 · Ask the reports',
      description: [
        'Answers a question about a figure of the reports, in Chinese or English: 高新技术企业有多少家？ ' +
          'How many high-tech enterprises are there? Pass the user’s own words; one figure a question.',
        QUOTING,
        SILENCE,
        'When kind is choose, offer the options by label and ask which is meant.',
      ].join('\n'),
      inputSchema: z.strictObject({
        question: question.describe('The question, at most 500 characters.'),
        thread: thread
          .optional()
          .describe('Any name of your own: questions with the same name understand follow-ups (那停车位呢？).'),
      }),
      outputSchema: asked,
      annotations: READ_ONLY,
    },
    async ({ question, thread }) => {
      const answer = askedOf(await desk.ask(question, threadOf(thread)));
      const references = [...answer.figures.map(reference), ...answer.options.map(optionText)];
      return told(answer, answer.text, { type: 'text', text: [ADVICE[answer.kind], ...references].join('\n') });
    },
  );
}

function optionText({ report, id, label }: Option): string {
  return `[report: ${report}, id: ${id}] ${label}`;
}
