// The one prompt: a person asks for a figure, and the assistant is told how to quote it.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { question } from './limits.ts';
import { QUOTING, SILENCE } from './rules.ts';

const LANGUAGE = { zh: 'Chinese', en: 'English' } as const;

export function registerPrompt(server: McpServer): void {
  server.registerPrompt(
    'quote_figure',
    {
      title: '引用数据 · Quote a figure',
      description:
        'Asks the reports one question and quotes the figure exactly, with its bound, period and source. ' +
        '就一项数据提问，并照原文引用，注明时期与出处。',
      argsSchema: {
        question: question.describe(
          'What you want to know, in Chinese or English: 高新技术企业有多少家？ 想了解的数据，中英文皆可。',
        ),
        language: z
          .enum(['zh', 'en'])
          .optional()
          .describe('Language of the reply: zh or en; otherwise that of the question. 答复所用语言。'),
      },
    },
    ({ question, language }) => ({
      description: 'One question, and how to quote the answer.',
      messages: [{ role: 'user', content: { type: 'text', text: request(question, language) } }],
    }),
  );
}

function request(question: string, language?: 'zh' | 'en'): string {
  return [
    `Call the tool ask of jianbao with this question, unchanged: ${JSON.stringify(question)}`,
    `Then reply in ${language ? LANGUAGE[language] : 'the language of the question'}: the figure first, then one ` +
      'sentence on what it is, then the source words as a block quote with the title and section of the report.',
    QUOTING,
    'When kind is choose, offer the options by their labels and ask which is meant.',
    SILENCE,
  ].join('\n');
}
