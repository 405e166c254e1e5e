// The bot as it runs in earnest at a Feishu on loopback, and people who talk to it.

import { setTimeout as after } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { type Chat, type ChatOptions, createChat } from '../../src/chat/index.ts';
import { createFeishuApp } from '../../src/feishu/index.ts';
import { APP } from './app-at-feishu.ts';
import { messageEvent, type Press, pressEvent } from './events.ts';
import { type LoopbackFeishu, startFeishu } from './feishu.ts';
import { type Read, readMessage } from './reading.ts';
import { sealed, signed } from './sealed.ts';
import type { Sent } from './web-api.ts';

export type Mode = 'connection' | 'webhook';

interface Place {
  /** The id of the message; counted up by default. */
  readonly id?: string;
  readonly person?: string;
  readonly chat?: string;
  readonly alone?: boolean;
  readonly root?: string;
  readonly named?: boolean;
}

export interface Seen extends Sent, Read {}

export interface FeishuBot {
  readonly feishu: LoopbackFeishu;
  readonly logged: string[];
  /** Hands over an event and resolves with what was sent for it. */
  readonly deliver: (event: object) => Promise<Seen[]>;
  /** Says something; by default ou_1 in a group, calling the bot. */
  readonly say: (text: string, place?: Place) => Promise<Seen[]>;
  readonly press: (on: Seen, label: string, person?: string) => Promise<Seen[]>;
  /** A press with any value, on a message that need not be there. */
  readonly pressOn: (press: Press) => Promise<Seen[]>;
  /** A request to the webhook. */
  readonly knock: (body: string, headers: Readonly<Record<string, string>>) => Promise<Response>;
}

export type Running = ChatOptions & { readonly mode: Mode; readonly appSecret?: string };

/** Both stop when the test ends. */
export async function runFeishuBot({ mode, appSecret = APP.secret, ...options }: Running): Promise<FeishuBot> {
  const feishu = await startFeishu();
  onTestFinished(feishu.stop);
  const logged: string[] = [];
  const crashes: unknown[] = [];
  const { chat, settled } = watched(createChat({ onCrash: (_, error) => void crashes.push(error), ...options }));
  const account = { chat, appId: APP.id, appSecret };
  const { encryptKey, verificationToken } = APP;
  const app = createFeishuApp(
    mode === 'connection'
      ? { ...account, mode }
      : { ...account, mode, encryptKey, verificationToken, port: 0, host: '127.0.0.1' },
    { domain: feishu.domain, log: (line) => void logged.push(line) },
  );
  onTestFinished(app.stop);
  await app.start();
  const knock: FeishuBot['knock'] = (body, headers) =>
    fetch(`http://127.0.0.1:${app.port()}/feishu/events`, { method: 'POST', body, headers });
  const hand = async (event: object): Promise<void> => {
    const body = mode === 'webhook' ? sealed(event) : '';
    const code =
      mode === 'webhook' ? (await knock(body, signed(body))).status : await (await feishu.connection()).push(event);
    if (code !== 200) throw new Error(`The event was not taken: ${code}`);
  };
  const deliver = async (event: object): Promise<Seen[]> => {
    const before = feishu.sent.length;
    await hand(event);
    await settled();
    if (crashes.length > 0) throw crashes[0];
    return feishu.sent.slice(before).map((sent) => ({ ...sent, ...readMessage(sent.type, sent.content) }));
  };
  let count = 0;
  return {
    feishu,
    logged,
    deliver,
    knock,
    say: (text, { person = 'ou_1', alone = false, chat: where, named = !alone, root, id: given } = {}) => {
      count += 1;
      const id = given ?? `om_said${count}`;
      const place = where ?? (alone ? `oc_direct_${person}` : 'oc_group');
      feishu.chats.set(id, place);
      return deliver(
        messageEvent({ id, text, person, chat: place, alone, named, ...(root !== undefined && { root }) }),
      );
    },
    press: (on, label, person = 'ou_1') => {
      const pressed = [...on.options, ...on.buttons].find((one) => one.label === label);
      if (pressed?.value === undefined) throw new Error(`Nothing to press is called ${label}.`);
      return deliver(pressEvent({ person, chat: on.chat, message: on.id, value: pressed.value }));
    },
    pressOn: (press) => deliver(pressEvent(press)),
  };
}

/** The same chat, and a promise that it is done with all that it has heard. */
function watched(chat: Chat): { chat: Chat; settled: () => Promise<void> } {
  const busy = new Set<Promise<void>>();
  const watch = (work: Promise<void>): Promise<void> => {
    const done = work.finally(() => busy.delete(done));
    busy.add(done);
    return done;
  };
  return {
    chat: {
      ...chat,
      hear: (heard, voice) => watch(chat.hear(heard, voice)),
      press: (pressed, voice) => watch(chat.press(pressed, voice)),
    },
    settled: async () => {
      // What is acknowledged is answered in one of the next turns.
      await after(5);
      await Promise.all(busy);
    },
  };
}
