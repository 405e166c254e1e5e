// A Slack of one's own on 127.0.0.1: plays the Web API and writes down what the bot posts.

import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as bodyOf } from 'node:stream/consumers';
import type { AnswerBlock } from '../src/slack/blocks.ts';

export const BOT_TOKEN = 'xoxb-loopback';
export const APP_TOKEN = 'xapp-loopback';
export const BOT_USER = 'U0BOT';
export const BOT_ID = 'B0BOT';

/** One call of chat.postMessage. */
interface Post {
  readonly channel: string;
  readonly thread_ts: string;
  readonly text: string;
  readonly blocks: readonly AnswerBlock[];
  readonly fields: URLSearchParams;
}

export interface LoopbackSlack {
  readonly server: Server;
  readonly apiUrl: string;
  readonly posts: readonly Post[];
  /** Waits until so many messages have been posted. */
  posted(count: number): Promise<readonly Post[]>;
  /** Answers the next chat.postMessage with this error; `ratelimited` as status 429. */
  refuseNextPost(error: string): void;
  stop(): Promise<void>;
}

interface ApiAnswer {
  readonly ok: boolean;
  readonly error?: string;
  readonly [field: string]: unknown;
}

export async function startSlack(): Promise<LoopbackSlack> {
  const posts: Post[] = [];
  const refusals: string[] = [];
  const server = createServer(async (request, response) => {
    const fields = new URLSearchParams(await bodyOf(request));
    const answered = answer(request, fields);
    response.writeHead(answered.error === 'ratelimited' ? 429 : 200, {
      'content-type': 'application/json',
      'retry-after': '0',
    });
    response.end(JSON.stringify(answered));
    server.emit('answered');
  });

  function answer(request: IncomingMessage, fields: URLSearchParams): ApiAnswer {
    const method = request.url?.slice('/api/'.length);
    const token = method === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN;
    if (request.headers.authorization !== `Bearer ${token}`) return { ok: false, error: 'invalid_auth' };
    if (method === 'auth.test') return { ok: true, user_id: BOT_USER, bot_id: BOT_ID, team_id: 'T1' };
    if (method === 'apps.connections.open') return { ok: true, url: `ws://127.0.0.1:${port}` };
    if (method !== 'chat.postMessage') return { ok: false, error: 'unknown_method' };
    posts.push(postOf(fields));
    const error = refusals.shift();
    return error === undefined ? { ok: true, ts: `1.${posts.length}` } : { ok: false, error };
  }

  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    server,
    posts,
    apiUrl: `http://127.0.0.1:${port}/api/`,
    async posted(count) {
      while (posts.length < count) await once(server, 'answered');
      return posts;
    },
    refuseNextPost: (error) => refusals.push(error),
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function postOf(fields: URLSearchParams): Post {
  const field = (name: string) => fields.get(name) ?? '';
  const blocks = JSON.parse(field('blocks') || '[]') as AnswerBlock[];
  return { channel: field('channel'), thread_ts: field('thread_ts'), text: field('text'), blocks, fields };
}
