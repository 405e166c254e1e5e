// The stream through which DingTalk hands us messages: one connection, opened anew whenever it ends.

import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { DWClient, TOPIC_ROBOT } from 'dingtalk-stream';
import { WebSocket } from 'undici';
import { call } from '../platform/call.ts';
import { wordsOf } from '../platform/tasks.ts';
import type { DingtalkAddresses } from './addresses.ts';

export interface StreamOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly addresses: DingtalkAddresses;
  /** Gets what a message holds, after it has been acknowledged. */
  readonly onMessage: (data: unknown) => void;
  readonly log: (line: string) => void;
}

export interface Stream {
  /** @throws when DingTalk does not accept the secret, or cannot be reached. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const OPEN_WITHIN = 15_000;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

export function createStream({ clientId, clientSecret, addresses, onMessage, log }: StreamOptions): Stream {
  const client = new DWClient({ clientId, clientSecret });
  const over = new AbortController();
  let socket: WebSocket | undefined;
  let running: Promise<void> = Promise.resolve();

  client.registerCallbackListener(TOPIC_ROBOT, ({ headers: { messageId }, data }) => {
    if (!messageId) return;
    client.socketCallBackResponse(messageId, {});
    onMessage(data);
  });

  /** The client's own `connect` prints, hides a refusal, and doubles its attempts with every failure. */
  const open = async (): Promise<WebSocket> => {
    const subscriptions = [{ type: 'CALLBACK', topic: TOPIC_ROBOT }];
    const body = { clientId, clientSecret, ua: 'jianbao', subscriptions };
    const { endpoint, ticket } = await call(new URL('/v1.0/gateway/connections/open', addresses.api), {
      headers: { accept: 'application/json' },
      body,
      signal: over.signal,
    });
    const url = new URL(String(endpoint));
    url.searchParams.set('ticket', String(ticket));
    const opened = new WebSocket(url);
    client['socket'] = opened;
    client.connected = true;
    opened.addEventListener('message', ({ data }) => {
      try {
        client.onDownStream(String(data));
      } catch (error) {
        log(`DingTalk sent what cannot be read: ${wordsOf(error)}`);
      }
      // DingTalk has said that it is about to close.
      if (!client.connected) opened.close();
    });
    await opening(opened, over.signal);
    return opened;
  };

  /** Until the end: waits for the close, opens another. */
  const keepOpen = async (first: WebSocket): Promise<void> => {
    socket = first;
    while (!over.signal.aborted) {
      await closing(socket, over.signal);
      for (let wait = FIRST_WAIT; !over.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
        try {
          await pause(wait, undefined, { signal: over.signal });
          socket = await open();
          log('Connected to DingTalk again.');
          break;
        } catch (error) {
          if (!over.signal.aborted) log(`DingTalk cannot be reached: ${wordsOf(error)}`);
        }
      }
    }
    socket.close();
  };

  return {
    start: async () => {
      running = keepOpen(await open());
    },
    stop: async () => {
      over.abort();
      socket?.close();
      await running;
    },
  };
}

async function opening(socket: WebSocket, over: AbortSignal): Promise<void> {
  const late = AbortSignal.any([AbortSignal.timeout(OPEN_WITHIN), over]);
  await new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(new Error('The stream did not open.'));
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', fail);
    socket.addEventListener('close', fail);
    late.addEventListener('abort', () => {
      if (socket.readyState === WebSocket.CONNECTING) socket.close();
      fail();
    });
  });
}

async function closing(socket: WebSocket, over: AbortSignal): Promise<void> {
  if (socket.readyState === WebSocket.CLOSED) return;
  await once(socket, 'close', { signal: over }).catch(() => undefined);
}
