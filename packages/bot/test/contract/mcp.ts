// The MCP surface: an assistant's client that calls the tools and reads what they say.

import { type Answer, answerText, quantityValue, type Stated } from '@jianbao/core';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { onTestFinished } from 'vitest';
import { createMcpServer } from '../../src/mcp/index.ts';
import type { Conversations, Shown, Surface, SurfaceOptions, Wanted } from './surface.ts';

export const mcp: Surface = {
  name: 'MCP',
  lacks: new Set(['people', 'brief', 'audit']),
  start,
  frame,
};

interface Asked {
  readonly text: string;
  readonly options: readonly { readonly report: string; readonly id: string; readonly label: string }[];
}

async function start({ desk }: SurfaceOptions): Promise<Conversations> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([createMcpServer(desk).connect(there), client.connect(here)]);
  onTestFinished(() => client.close());

  const call = async (name: string, args: Record<string, unknown>): Promise<CallToolResult> =>
    (await client.callTool({ name, arguments: args })) as CallToolResult;

  const say: Conversations['say'] = async (question, { thread = 'first' } = {}) => {
    const result = await call('ask', { question, thread });
    const asked = result.structuredContent as Asked | undefined;
    const options = asked?.options ?? [];
    return {
      ...shownBy(result),
      ...(asked && { plain: asked.text }),
      options: options.map(({ label }) => label),
      press: async (label) => {
        const option = options.find((candidate) => candidate.label === label);
        if (!option) throw new Error(`There is no option “${label}”.`);
        return shownBy(await call('get_indicator', { report: option.report, id: option.id, thread }));
      },
    };
  };

  const reach = async ({ report, indicator, theme }: Wanted): Promise<Record<string, string>> => {
    const id = {
      ref: { type: 'ref/resource', uri: 'jianbao://reports/{id}' },
      argument: { name: 'id', value: '' },
    } as const;
    const ways: Record<string, () => Promise<unknown>> = {
      'the list of reports': () => call('list_reports', {}),
      'all figures': () => call('find_indicators', { limit: 50 }),
      'figures by words': () => call('find_indicators', { words: `${indicator} 量子 无人机 Lingxi`, limit: 50 }),
      'figures of the report': () => call('find_indicators', { report, limit: 50 }),
      'figures of the theme': () => call('find_indicators', { theme, limit: 50 }),
      'the figure': () => call('get_indicator', { report, id: indicator }),
      'the brief in Word': () => call('make_brief', { report, language: 'zh', format: 'docx' }),
      'the brief as a page': () => call('make_brief', { report, language: 'en', format: 'html' }),
      'the list of resources': () => client.listResources(),
      'the report as JSON': () => client.readResource({ uri: `jianbao://reports/${report}` }),
      'the source': () => client.readResource({ uri: `jianbao://reports/${report}/source` }),
      'the ids that begin so': () => client.complete(id),
      'an id begun': () => client.complete({ ...id, argument: { name: 'id', value: report.slice(0, 4) } }),
    };
    const reached: Record<string, string> = {};
    for (const [way, go] of Object.entries(ways)) {
      reached[way] = JSON.stringify(await go().catch((error: Error) => error.message));
    }
    return reached;
  };
  return { say, reach };
}

function shownBy({ content }: CallToolResult): Shown {
  const texts = content.flatMap((block) => (block.type === 'text' ? [block.text] : []));
  return { text: texts.join('\n'), options: [], buttons: [], files: [] };
}

/** For the program: ids, exact values and periods; for a figure that was chosen, both languages. */
function frame(answer: Answer): readonly string[] {
  const stated: readonly Stated[] = 'stated' in answer ? answer.stated : [];
  const offered = 'options' in answer ? answer.options : 'neighbours' in answer ? answer.neighbours : [];
  return [
    ...[...stated, ...offered].flatMap(({ report, indicator }) => [report.id, indicator.id]),
    ...stated.flatMap(({ indicator }) => [quantityValue(indicator.quantity), indicator.period]),
    ...(['zh', 'en'] as const).map((language) => answerText({ ...answer, language }).text),
  ];
}
