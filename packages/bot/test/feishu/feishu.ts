// A Feishu on loopback: its Web API, its long connection, and whatever trouble is ordered.

import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { APP } from './app-at-feishu.ts';
import { type LongConnection, openLongConnection } from './long-connection.ts';
import { type Answered, answerCall, newState, type State } from './web-api.ts';

export interface LoopbackFeishu extends State {
  readonly domain: string;
  /** The paths called so far. */
  readonly calls: string[];
  /** The next call of a path that ends so is answered like this; where it is `taken`, it has its effect all the same. */
  readonly trouble: (path: string, answered: Answered, taken?: 'taken') => void;
  /** The newest long connection, once there are so many. */
  readonly connection: (count?: number) => Promise<LongConnection>;
  readonly stop: () => Promise<void>;
}

export async function startFeishu(): Promise<LoopbackFeishu> {
  const state = newState();
  const troubles: { readonly path: string; readonly answered: Answered; readonly taken: boolean }[] = [];
  const connections: LongConnection[] = [];
  const calls: string[] = [];
  let changed = (): void => {};
  const server = createServer(async (request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://loopback');
    const body = await bytesOf(request);
    calls.push(path);
    const at = troubles.findIndex((trouble) => path.endsWith(trouble.path));
    const [trouble] = at < 0 ? [] : troubles.splice(at, 1);
    const { authorization = '', 'content-type': contentType = '' } = request.headers;
    const call = { method: request.method ?? '', path, query, authorization, contentType, body };
    if (trouble?.taken) await answerCall(state, call);
    const answered = trouble?.answered ?? endpoint(path, body, domain) ?? (await answerCall(state, call));
    response.writeHead(answered.status, { 'content-type': 'application/json', ...answered.headers });
    response.end(JSON.stringify(answered.body));
  });
  server.on('upgrade', (request, stream) => {
    const connection = openLongConnection(request, stream, () => {
      connections.push(connection);
      changed();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const domain = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, {
    domain,
    calls,
    trouble: (path: string, answered: Answered, taken?: 'taken') =>
      void troubles.push({ path, answered, taken: taken === 'taken' }),
    connection: async (count = 1) => {
      while (connections.length < count) {
        await new Promise<void>((resolve) => {
          changed = resolve;
        });
      }
      const newest = connections.at(-1);
      if (!newest) throw new Error('No connection.');
      return newest;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        for (const { cut } of connections) cut();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** Where the long connection is to be had, for who has the secret. */
function endpoint(path: string, body: Buffer, domain: string): Answered | undefined {
  if (path !== '/callback/ws/endpoint') return undefined;
  const { AppID, AppSecret } = JSON.parse(body.toString()) as Readonly<Record<string, unknown>>;
  if (AppID !== APP.id || AppSecret !== APP.secret)
    return { status: 200, body: { code: 514, msg: 'auth failed', data: {} } };
  const URL = `${domain.replace('http', 'ws')}/ws/v2?fpid=493&device_id=1&service_id=7&ticket=once`;
  const ClientConfig = { PingInterval: 120, ReconnectCount: -1, ReconnectInterval: 0, ReconnectNonce: 0 };
  return { status: 200, body: { code: 0, msg: '', data: { URL, ClientConfig } } };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
