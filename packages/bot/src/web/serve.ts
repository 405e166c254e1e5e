// The app on a port, or on a socket that already listens, and its orderly end.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { WebEnv } from './env.ts';

export type ServingOptions =
  | {
      /** This machine alone by default. */
      readonly host?: string;
      /** 0 takes any that is free. */
      readonly port: number;
    }
  /** A socket on which somebody else listens for us, and goes on when we end. */
  | { readonly fd: number };

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
/** In which those who keep a connection open hear, with their next answer, that it ends. */
const FAREWELL = 300;

/**
 * Serves the app until it is closed.
 * @throws when the port is taken or may not be used.
 */
export async function serveWeb(app: Hono<WebEnv>, options: ServingOptions): Promise<Serving> {
  let ending = false;
  const answer: typeof app.fetch = async (request, env, context) => {
    const response = await app.fetch(request, env, context);
    if (ending) response.headers.set('connection', 'close');
    return response;
  };
  const serverOptions = { maxHeaderSize: LARGEST_HEAD };
  const server = createAdaptorServer({ fetch: answer, serverOptions }) as Server;
  // A client that sends its request drop by drop does not hold a socket for minutes.
  server.headersTimeout = HEADERS_WITHIN;
  server.requestTimeout = REQUEST_WITHIN;
  const where = 'fd' in options ? options : { host: '127.0.0.1', ...options };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(where, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    url: urlOf(server.address(), 'host' in where ? where.host : undefined),
    close: () => {
      ending = true;
      return close(server);
    },
  };
}

/** An inherited socket may be none of the network: then its path is all there is to say. */
function urlOf(address: AddressInfo | string | null, named?: string): string {
  if (address === null || typeof address === 'string') return `unix:${address ?? ''}`;
  const host = named ?? address.address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

async function close(server: Server): Promise<void> {
  // A connection that is cut while it looks idle may carry the next request already.
  if (await isCalled(server)) await pause(FAREWELL);
  const impatient = setTimeout(() => server.closeAllConnections(), GRACE);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(impatient);
}

function isCalled(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((error, count) => resolve(!error && count > 0)));
}
