// A Feishu app that answers: over a long connection that it opens, or over a webhook that Feishu signs.

import { EventDispatcher, LoggerLevel } from '@larksuiteoapi/node-sdk';
import type { Chat } from '../chat/chat.ts';
import { createApi } from './api.ts';
import { createConnection } from './connection.ts';
import { heardIn, pressedIn } from './events.ts';
import { type Log, quietly } from './log.ts';
import { voiceAt } from './voice.ts';
import { createWebhook, type Webhook } from './webhook.ts';

/** What answers, as which app, and how Feishu reaches it. */
export type FeishuAppOptions = {
  readonly chat: Chat;
  readonly appId: string;
  readonly appSecret: string;
} & ({ readonly mode: 'connection' } | ({ readonly mode: 'webhook' } & Webhook));

export interface FeishuSurroundings {
  /** `https://open.feishu.cn`, unless told otherwise. */
  readonly domain?: string;
  /** Gets a line for whatever somebody who runs this should know; standard error by default. */
  readonly log?: Log;
}

export interface FeishuApp {
  /** @throws when Feishu does not accept the app, or the port is taken. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** The port of the webhook while it is open; Feishu may call any path on it. */
  readonly port: () => number | undefined;
}

/**
 * A Feishu app, ready for `await app.start()`. In the developer console it needs a bot; the event `im.message.receive_v1`
 * and the callback `card.action.trigger`; the scopes `im:message:send_as_bot`, `im:message.p2p_msg:readonly`,
 * `im:message.group_at_msg:readonly` and `im:resource`, and `im:message.group_msg` to hear follow-ups that do not name it.
 */
export function createFeishuApp(options: FeishuAppOptions, surroundings: FeishuSurroundings = {}): FeishuApp {
  const { chat, appId, appSecret } = options;
  const { domain = 'https://open.feishu.cn', log = (line) => process.stderr.write(`${line}\n`) } = surroundings;
  const api = createApi({ appId, appSecret, domain, log });
  let bot = '';
  /** Feishu waits three seconds for an acknowledgement: it goes out first. */
  const afterwards = (act: () => Promise<void> | undefined): void => {
    setImmediate(() => void act()?.catch((error: unknown) => log(`Feishu: an event was lost. ${String(error)}`)));
  };
  const events = new EventDispatcher({ logger: quietly(log), loggerLevel: LoggerLevel.error }).register({
    'im.message.receive_v1': (event: unknown) =>
      afterwards(() => {
        const told = heardIn(event, bot, log);
        return told && chat.hear(told.scene, voiceAt(api, told, log));
      }),
    'card.action.trigger': (event: unknown) =>
      afterwards(() => {
        const told = pressedIn(event, log);
        return told && chat.press(told.scene, voiceAt(api, told, log));
      }),
  });
  const door =
    options.mode === 'webhook'
      ? createWebhook(options, events, log)
      : createConnection({ appId, appSecret, domain, log }, events);
  return {
    start: async () => {
      bot = await api.bot();
      await door.open();
    },
    stop: door.close,
    port: door.port,
  };
}
