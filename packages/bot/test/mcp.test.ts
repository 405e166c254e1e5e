// The MCP server itself, over a transport in memory.

import { type Answer, answerText, decimal } from '@jianbao/core';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { expect, test } from 'vitest';
import { createDesk, type Desk } from '../src/index.ts';
import { createMcpServer } from '../src/mcp/index.ts';
import { holdsOverMcp } from './mcp-contract.ts';
import { desk, indicator, report } from './mcp-desk.ts';

async function connect(to: Desk): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  await Promise.all([createMcpServer(to).connect(there), client.connect(here)]);
  return client;
}

holdsOverMcp('in memory', () => connect(desk));

test('without a maker of briefs there is no such tool', async () => {
  const { brief: _, ...rest } = desk;
  const { tools } = await (await connect(rest)).listTools();
  expect(tools.map(({ name }) => name)).not.toContain('make_brief');
});

test('a thread has its own memory, which no other client reaches by its name', async () => {
  const threads: (string | undefined)[] = [];
  const listening: Desk = {
    ...desk,
    ask: (question, thread) => {
      threads.push(thread);
      return desk.ask(question, thread);
    },
  };
  const clients = [await connect(listening), await connect(listening)];
  for (const client of clients) {
    for (const thread of ['a', 'a', 'b', undefined]) {
      await client.callTool({ name: 'ask', arguments: { question: '高新技术企业', thread } });
    }
  }
  const [a, again, b, none, ...others] = threads;
  expect(a).toBe(again);
  expect(none).toBeUndefined();
  expect(new Set([a, b, ...others]).size).toBe(5);
});

test('no notice of changes is promised, since none is sent', async () => {
  const capabilities = (await connect(desk)).getServerCapabilities();
  expect(capabilities).toMatchObject({
    tools: { listChanged: false },
    resources: { listChanged: false },
    prompts: { listChanged: false },
  });
});

test.each(['来源？', 'in English?'])('a thread forgets a report that is withdrawn (%s)', async (followUp) => {
  let reports = [report];
  const client = await connect(createDesk({ reports: () => reports, now: () => new Date('2025-03-01T00:00:00Z') }));
  const ask = async (question: string) =>
    JSON.stringify(await client.callTool({ name: 'ask', arguments: { question, thread: 'a' } }));
  expect(await ask('高新技术企业有多少家？')).toContain('95家');
  expect(await ask(followUp)).toContain('95家');
  reports = [{ ...report, embargo: '2099-01-01' }];
  expect(await ask(followUp)).not.toMatch(/95|qingshanhu/);
});

test('a comparison gives both figures, and the difference in its words', async () => {
  const later = { report, indicator: indicator('high-tech-enterprises') };
  const { quantity } = later.indicator;
  const earlier = { ...later, indicator: { ...later.indicator, period: '2023' } };
  const answer: Answer = {
    kind: 'compare',
    language: 'en',
    stated: [later, earlier],
    basis: 'period',
    difference: { less: false, quantity: { ...quantity, value: decimal(0) } },
  };
  const client = await connect({ ...desk, ask: async () => ({ answer, text: answerText(answer) }) });
  await client.listTools();
  const { structuredContent } = await client.callTool({ name: 'ask', arguments: { question: 'Compare.' } });
  expect(structuredContent).toMatchObject({
    kind: 'compare',
    figures: [{ period: '2024' }, { period: '2023' }],
    notes: [expect.stringContaining('2023')],
  });
});
