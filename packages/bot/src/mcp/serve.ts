// The HTTP app on a port: this machine only, unless a host is named.

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Desk } from '../desk.ts';
import { hostsOf, inUrl } from './hosts.ts';
import { createMcpHttp, type McpHttpOptions } from './http.ts';

export interface ServeMcpHttpOptions extends McpHttpOptions {
  /** 127.0.0.1 by default. Any other address opens the reports to whoever reaches it. */
  readonly host?: string;
  /** 0 for any that is free. */
  readonly port?: number;
}

export interface McpHttpServer {
  /** What clients are given: http://127.0.0.1:3333/mcp. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const PORT = 3333;

/**
 * Listens, and says where.
 * @throws when the port is taken or the host is not of this machine.
 */
export async function serveMcpHttp(
  desk: Desk,
  { host = '127.0.0.1', port = PORT, ...options }: ServeMcpHttpOptions = {},
): Promise<McpHttpServer> {
  const app = createMcpHttp(desk, { hosts: hostsOf(host), ...options });
  // A library leaves the Request and Response of its process as they are.
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${inUrl(host)}:${taken}/mcp`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Streams of clients that listen for news would stay open for ever.
        server.closeAllConnections();
      }),
  };
}
