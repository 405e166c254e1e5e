// MCP over streamable HTTP: POST, GET and DELETE of /mcp, each client in a session of its own.

import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { Hono } from 'hono';
import type { Desk } from '../desk.ts';
import { isHost, isOrigin, LOOPBACK } from './hosts.ts';
import { createMcpServer } from './server.ts';
import { createSessions, type SessionLimits } from './sessions.ts';

export interface McpHttpOptions {
  /** Names that a Host or Origin header may have; by default those of loopback. */
  readonly hosts?: readonly string[];
  readonly sessions?: SessionLimits;
}

const LARGEST_REQUEST = 64 * 1024;

/** The app to serve; it asks nobody who they are, so that what it hears must come from this machine. */
export function createMcpHttp(desk: Desk, { hosts = LOOPBACK, sessions: limits = {} }: McpHttpOptions = {}): Hono {
  const sessions = createSessions<WebStandardStreamableHTTPServerTransport>(limits);

  const begin = async (request: Request): Promise<Response> => {
    const server = createMcpServer(desk);
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      onsessioninitialized: (id) => sessions.add(id, transport),
      onsessionclosed: (id) => sessions.delete(id),
      maxRequestBodySize: LARGEST_REQUEST,
    });
    await server.connect(transport);
    const response = await transport.handleRequest(request);
    // It was no greeting, and the response says so.
    if (transport.sessionId === undefined) await server.close();
    return response;
  };

  const app = new Hono();
  app.onError(() => problem(500, -32_603, 'Something went wrong. Try again.'));
  app.notFound(() => problem(404, -32_601, 'There is nothing here. The address of this server ends in /mcp.'));
  app.use(async ({ req }, next) => {
    const origin = req.header('origin');
    if (!isHost(req.header('host') ?? '', hosts)) return refuse('Host');
    if (origin !== undefined && !isOrigin(origin, hosts)) return refuse('Origin');
    return next();
  });
  app.all('/mcp', ({ req }) => {
    const id = req.header('mcp-session-id');
    if (id === undefined) return begin(req.raw);
    const session = sessions.get(id);
    return session?.handleRequest(req.raw) ?? problem(404, -32_001, 'This session is over. Initialize a new one.');
  });
  return app;
}

function refuse(header: string): Response {
  return problem(403, -32_000, `The ${header} header names another machine. Call this server as localhost.`);
}

function problem(status: number, code: number, message: string): Response {
  return Response.json({ jsonrpc: '2.0', error: { code, message }, id: null }, { status });
}
