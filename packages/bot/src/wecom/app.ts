// An app of WeCom that answers: questions come to our address, answers go through its API.

import type { AddressInfo } from 'node:net';
import type { Chat } from '../chat/chat.ts';
import { createNumbered } from '../chat/numbered.ts';
import { createPace } from '../platform/pace.ts';
import { createTasks } from '../platform/tasks.ts';
import { createWecomApi, LATER } from './api.ts';
import { createCallback } from './callback.ts';
import { createEnvelopes } from './envelope.ts';
import { heardIn } from './message.ts';

export interface WecomAppOptions {
  readonly chat: Chat;
  readonly corpId: string;
  readonly agentId: number;
  readonly secret: string;
  /** Signs what WeCom sends us. */
  readonly token: string;
  /** Encrypts it: 43 characters. */
  readonly encodingAesKey: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** This machine alone by default. */
  readonly host?: string;
  /** Where WeCom is, for tests against another. */
  readonly api?: URL;
  /** How long a minute is, in milliseconds, for tests that cannot wait for one. */
  readonly minute?: number;
  readonly log?: (line: string) => void;
}

export interface WecomApp {
  /** @throws when the port is taken or may not be used. */
  readonly start: () => Promise<void>;
  /** Hears no more, and ends once what was heard is answered, or after a few seconds. */
  readonly stop: () => Promise<void>;
  /** The port that it listens on. */
  readonly port: () => number;
}

const WECOM = new URL('https://qyapi.weixin.qq.com');
/** WeCom says nothing of what it drops beyond that. */
const MOST_A_MINUTE = 30;

/** @throws when the key is none. */
export function createWecomApp(options: WecomAppOptions): WecomApp {
  const { chat, corpId, agentId, port, host = '127.0.0.1', api = WECOM, minute = 60_000, log = () => {} } = options;
  const over = new AbortController();
  const pace = createPace({ most: MOST_A_MINUTE, later: LATER, minute, signal: over.signal });
  const { say, sendFile } = createWecomApi({ ...options, api, pace });
  const hear = createNumbered(chat);
  const tasks = createTasks(log);

  const onMessage = (xml: string): void => {
    const heard = heardIn(xml, corpId, agentId);
    if (!heard) return;
    const { id } = heard.person;
    tasks.begin(() => hear(heard, { send: (text) => say(id, text), upload: (file) => sendFile(id, file) }));
  };

  const server = createCallback({ open: createEnvelopes(options), onMessage, log });
  return {
    start: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
          server.off('error', reject);
          resolve();
        });
      }),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await tasks.end();
      over.abort();
      server.closeAllConnections();
      await closed;
    },
    port: () => (server.address() as AddressInfo).port,
  };
}
