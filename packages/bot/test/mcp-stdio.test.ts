// MCP over stdio: the contract, through the pipes of a child, and nothing but protocol on stdout.

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from 'vitest';
import { holdsOverMcp } from './mcp-contract.ts';

const child = fileURLToPath(new URL('mcp-stdio-child.mjs', import.meta.url));

holdsOverMcp('over stdio', async () => {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [child], stderr: 'ignore' }));
  return client;
});

test('stdout has only protocol, what is asked is answered to the last, and the end of stdin is the end', async () => {
  const server = spawn(process.execPath, [child], { stdio: 'pipe' });
  const [out, err] = [text(server.stdout), text(server.stderr)];
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const messages = [
    {
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
    },
    { method: 'notifications/initialized' },
    { id: 2, method: 'tools/call', params: { name: 'ask', arguments: { question: '高新技术企业有多少家？' } } },
  ];
  server.stdin.end(messages.map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`).join(''));
  expect(await ended).toBe(0);
  const lines = (await out).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
  expect(lines[1]).toContain('95家');
  expect(await err).toContain('A library says something');
});
