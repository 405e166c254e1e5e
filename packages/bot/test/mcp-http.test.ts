// MCP over HTTP: the contract, who may knock, how much they may say, and for how long they are remembered.

import { request } from 'node:http';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createMcpHttp, type McpHttpServer, serveMcpHttp } from '../src/mcp/index.ts';
import { holdsOverMcp } from './mcp-contract.ts';
import { desk } from './mcp-desk.ts';

const HELLO = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};
const LIST = { jsonrpc: '2.0', id: 2, method: 'tools/list' };
const HEADERS = {
  host: 'localhost:3333',
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
};

const open: McpHttpServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function serving(options: Parameters<typeof serveMcpHttp>[1] = {}): Promise<McpHttpServer> {
  const server = await serveMcpHttp(desk, { port: 0, ...options });
  open.push(server);
  return server;
}

describe('the contract', () => {
  let server: McpHttpServer;
  afterAll(() => server.close());

  holdsOverMcp('over HTTP on loopback', async () => {
    server = await serveMcpHttp(desk, { port: 0 });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
    const client = new Client({ name: 'test', version: '1' });
    // Its sessionId is declared in a way that exactOptionalPropertyTypes does not take.
    await client.connect(new StreamableHTTPClientTransport(new URL(server.url)) as Transport);
    return client;
  });
});

/** The app by itself, with its clock and its limits. */
function knocking(options: Parameters<typeof createMcpHttp>[1] = {}) {
  const app = createMcpHttp(desk, options);
  const knock = async (body: unknown, headers: Record<string, string> = {}, method = 'POST') => {
    const init = { method, headers: { ...HEADERS, ...headers }, ...(method === 'POST' && { body: bodyOf(body) }) };
    return app.request('/mcp', init);
  };
  const begin = async (): Promise<Record<string, string>> => {
    const response = await knock(HELLO);
    return { 'mcp-session-id': response.headers.get('mcp-session-id') ?? '', 'mcp-protocol-version': '2025-11-25' };
  };
  return { knock, begin };
}

function bodyOf(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

describe('who may knock', () => {
  test.each(['localhost', 'localhost:3333', '127.0.0.1:80', '[::1]:3333', 'LOCALHOST:1'])('Host %s', async (host) => {
    expect((await knocking().knock(HELLO, { host })).status).toBe(200);
  });

  test.each([
    'evil.example',
    'evil.example:3333',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil@localhost',
    'evil.example/localhost',
    'localhost#evil',
    '192.168.0.1',
    '',
  ])('not Host “%s”', async (host) => {
    const response = await knocking().knock(HELLO, { host });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining('as localhost') } });
  });

  test.each(['http://localhost:6274', 'http://127.0.0.1', 'https://[::1]:1'])('Origin %s', async (origin) => {
    expect((await knocking().knock(HELLO, { origin })).status).toBe(200);
  });

  test.each(['https://evil.example', 'null', '', 'http://localhost.evil.example', 'chrome-extension://localhost'])(
    'not Origin “%s”',
    async (origin) => {
      expect((await knocking().knock(HELLO, { origin })).status).toBe(403);
    },
  );

  test('names that whoever serves it has given', async () => {
    const { knock } = knocking({ hosts: ['figures.example'] });
    expect((await knock(HELLO, { host: 'figures.example:80' })).status).toBe(200);
    expect((await knock(HELLO)).status).toBe(403);
  });
});

describe('how much may be said', () => {
  test('a request of more than 64 KiB is refused', async () => {
    const { knock, begin } = knocking();
    expect((await knock(' '.repeat(65 * 1024))).status).toBe(413);
    expect((await knock(' '.repeat(65 * 1024), await begin())).status).toBe(413);
  });

  test('so it is when it does not say how long it is', async () => {
    const { url } = await serving();
    const status = await new Promise((resolve, reject) => {
      const sending = request(url, { method: 'POST', headers: { ...HEADERS, 'transfer-encoding': 'chunked' } });
      sending.on('response', ({ statusCode }) => resolve(statusCode));
      sending.on('error', reject);
      sending.end(' '.repeat(80 * 1024));
    });
    expect(status).toBe(413);
  });

  test.each([
    ['no JSON', '{', 400],
    ['no message', '{}', 400],
    ['a question before the greeting', LIST, 400],
  ])('%s is refused', async (_name, body, status) => {
    const { knock } = knocking();
    expect((await knock(body)).status).toBe(status);
  });

  test.each(['PUT', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    expect((await knocking().knock('', {}, method)).status).toBe(405);
  });

  test('another address says which is right', async () => {
    const response = await createMcpHttp(desk).request('/', { headers: HEADERS });
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('/mcp')]);
  });
});

describe('sessions', () => {
  test('a session that is unknown or ended is not found', async () => {
    const { knock, begin } = knocking();
    const mine = await begin();
    expect((await knock(LIST, mine)).status).toBe(200);
    expect((await knock(LIST, { 'mcp-session-id': 'guessed' })).status).toBe(404);
    expect((await knock('', mine, 'DELETE')).status).toBe(200);
    const response = await knock(LIST, mine);
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('Initialize a new one')]);
  });

  test('one that is silent for too long is over', async () => {
    let time = 0;
    const { knock, begin } = knocking({ sessions: { idle: 1000, now: () => time } });
    const mine = await begin();
    time = 900;
    expect((await knock(LIST, mine)).status).toBe(200);
    time = 1800;
    expect((await knock(LIST, mine)).status).toBe(200);
    time = 2800;
    expect((await knock(LIST, mine)).status).toBe(404);
  });

  test('one too many ends the one that has been silent for longest', async () => {
    const { knock, begin } = knocking({ sessions: { most: 2 } });
    const [first, second] = [await begin(), await begin()];
    expect((await knock(LIST, first)).status).toBe(200);
    const third = await begin();
    const statuses = await Promise.all([first, second, third].map(async (mine) => (await knock(LIST, mine)).status));
    expect(statuses).toEqual([200, 404, 200]);
  });

  test('a stream that listens for news ends with its session', async () => {
    const { knock, begin } = knocking({ sessions: { most: 1 } });
    const listening = await knock('', await begin(), 'GET');
    expect(listening.status).toBe(200);
    await begin();
    expect(await listening.text()).toBe('');
  });

  test('closing the server ends streams that are open', async () => {
    const { url, close } = await serveMcpHttp(desk, { port: 0 });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(url)) as Transport);
    await close();
    await expect(client.listTools()).rejects.toThrow();
    await client.close();
  });
});

test('a port that is taken is an error, not silence', async () => {
  const { url } = await serving();
  await expect(serveMcpHttp(desk, { port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE');
});
