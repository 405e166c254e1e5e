// The app on a port, and its orderly end.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { WebEnv } from './env.ts';

export interface ServingOptions {
  /** This machine alone by default. */
  readonly host?: string;
  /** 0 takes any that is free. */
  readonly port: number;
}

export interface Serving {
  readonly url: string;
  /** Takes no more requests and ends once those under way are answered, or after a few seconds. */
  readonly close: () => Promise<void>;
}

/** Node would drop a longer address without a word; up to here the app says that it is too long. */
const LARGEST_HEAD = 128 * 1024;
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 20_000;
const GRACE = 5_000;

/**
 * Serves the app until it is closed.
 * @throws when the port is taken or may not be used.
 */
export async function serveWeb(app: Hono<WebEnv>, { host = '127.0.0.1', port }: ServingOptions): Promise<Serving> {
  const serverOptions = { maxHeaderSize: LARGEST_HEAD };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  // A client that sends its request drop by drop does not hold a socket for minutes.
  server.headersTimeout = HEADERS_WITHIN;
  server.requestTimeout = REQUEST_WITHIN;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const impatient = setTimeout(() => server.closeAllConnections(), GRACE);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(impatient);
}
