// What we ask of Feishu: who we are, sending a message, uploading a file.

import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { AppType, Client, DefaultCache, LoggerLevel } from '@larksuiteoapi/node-sdk';
import { type Log, quietly } from './log.ts';
import { FeishuError, isPassing, refusalOf, waitBefore } from './refusal.ts';

export interface Account {
  readonly appId: string;
  readonly appSecret: string;
  readonly domain: string;
  readonly log: Log;
}

/** In reply to a message, in its thread where others read along; or to a person alone. */
export type Address = { readonly message: string; readonly inThread: boolean } | { readonly person: string };

/** A message by Feishu's name of its kind, and its content. */
export interface Message {
  readonly type: 'interactive' | 'post' | 'file';
  readonly content: object;
}

export interface Api {
  /** The open id of the bot, by which people mention it. */
  readonly bot: () => Promise<string>;
  readonly send: (to: Address, message: Message) => Promise<void>;
  /** @returns the key of the file, to be sent. */
  readonly upload: (name: string, bytes: Uint8Array) => Promise<string>;
}

interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly data?: object;
  readonly params?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly code?: number;
  readonly msg?: string;
  readonly bot?: { readonly open_id?: string };
  readonly data?: { readonly file_key?: string };
}

const MOST_ATTEMPTS = 4;
/** Nobody waits longer for an answer in a chat. */
const PATIENCE = 15_000;

export function createApi({ appId, appSecret, domain, log }: Account): Api {
  const client = new Client({
    appId,
    appSecret,
    domain,
    appType: AppType.SelfBuild,
    cache: new DefaultCache(),
    logger: quietly(log),
    loggerLevel: LoggerLevel.error,
  });
  const call = async (request: Request, attempt = 1): Promise<Answer> => {
    try {
      const answer = await inTime(client.request<Answer>(request));
      if (answer.code) throw new FeishuError(answer.code, answer.msg);
      return answer;
    } catch (error) {
      const refusal = refusalOf(error);
      const wait = waitBefore(attempt + 1, refusal);
      if (attempt === MOST_ATTEMPTS || !isPassing(refusal) || wait > PATIENCE) throw refusal;
      await after(wait);
      return call(request, attempt + 1);
    }
  };
  return {
    bot: async () => {
      const { bot } = await call({ method: 'GET', url: '/open-apis/bot/v3/info' });
      if (!bot?.open_id) throw new FeishuError(undefined, 'The app has no bot: add one in the developer console.');
      return bot.open_id;
    },
    send: async (to, { type, content }) => {
      // By its uuid Feishu knows a message that comes again, so a retry is never read twice.
      const data = { msg_type: type, content: JSON.stringify(content), uuid: randomUUID() };
      await call(
        'person' in to
          ? {
              method: 'POST',
              url: '/open-apis/im/v1/messages',
              params: { receive_id_type: 'open_id' },
              data: { ...data, receive_id: to.person },
            }
          : {
              method: 'POST',
              url: `/open-apis/im/v1/messages/${encodeURIComponent(to.message)}/reply`,
              data: { ...data, reply_in_thread: to.inThread },
            },
      );
    },
    upload: async (name, bytes) => {
      const { data } = await call({
        method: 'POST',
        url: '/open-apis/im/v1/files',
        headers: { 'Content-Type': 'multipart/form-data' },
        data: { file_type: 'doc', file_name: name, file: Buffer.from(bytes) },
      });
      if (!data?.file_key) throw new FeishuError(undefined, 'The upload has no file_key.');
      return data.file_key;
    },
  };
}

/** The SDK sets no limit to the time that it waits for a token. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const done = new AbortController();
  const late = after(PATIENCE, undefined, { signal: done.signal }).then((): never => {
    throw new FeishuError(undefined, `No answer within ${PATIENCE / 1000} s.`);
  });
  return Promise.race([work, late]).finally(() => done.abort());
}
