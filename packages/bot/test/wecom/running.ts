// A bot on a WeCom of one's own, and people who write to it, signed and encrypted as WeCom does.

import { encrypt, getSignature } from '@wecom/crypto';
import { onTestFinished } from 'vitest';
import { createChat } from '../../src/chat/index.ts';
import { createWecomApp } from '../../src/wecom/index.ts';
import type { SurfaceOptions } from '../contract/surface.ts';
import { answeredChat } from '../dingtalk/answered.ts';
import { AGENT, CORP, SECRET, startWecom, type TestWecom } from './wecom.ts';

export const TOKEN = 'callback-token';
export const AES_KEY = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C';

export interface RunningWecom {
  readonly wecom: TestWecom;
  readonly log: readonly string[];
  readonly url: string;
  /** Says something and waits for all of the answer; resolves with its texts. */
  readonly say: (text: string, person?: string) => Promise<readonly string[]>;
  /** Delivers the XML of a message. */
  readonly deliver: (xml: string, signing?: Signing) => Promise<Response>;
  readonly answered: (event: string, times?: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface Signing {
  readonly token?: string;
  readonly timestamp?: number;
  readonly nonce?: string;
  readonly corp?: string;
  readonly key?: string;
}

/** The query and the body with which WeCom delivers a message. */
export function signed(message: string, signing: Signing = {}): { readonly query: string; readonly encrypted: string } {
  const { token = TOKEN, timestamp = Math.floor(Date.now() / 1000), nonce = String(Math.random()).slice(2) } = signing;
  const encrypted = encrypt(signing.key ?? AES_KEY, message, signing.corp ?? CORP);
  const msg_signature = getSignature(token, timestamp, nonce, encrypted);
  return { encrypted, query: String(new URLSearchParams({ msg_signature, timestamp: String(timestamp), nonce })) };
}

export function envelope(encrypted: string): string {
  const fields = { ToUserName: CORP, AgentID: String(AGENT), Encrypt: encrypted };
  return `<xml>${Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)}</xml>`.replaceAll(
    '>,<',
    '><',
  );
}

export function textMessage(id: string, text: string, person = 'U1'): string {
  return `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName>
<FromUserName><![CDATA[${person}]]></FromUserName>
<CreateTime>1348831860</CreateTime>
<MsgType><![CDATA[text]]></MsgType>
<Content><![CDATA[${text}]]></Content>
<MsgId>${id}</MsgId>
<AgentID>${AGENT}</AgentID>
</xml>`;
}

/** Stops when the test ends. */
export async function runWecom({ desk, access, audit }: SurfaceOptions, minute = 60_000): Promise<RunningWecom> {
  const wecom = await startWecom();
  const log: string[] = [];
  const crash = (_: string, error: unknown): void => void log.push(String(error));
  const optional = { ...(access && { access }), ...(audit && { audit }) };
  const { chat, answered } = answeredChat(createChat({ desk, ...optional, onCrash: crash }));
  const account = { corpId: CORP, agentId: AGENT, secret: SECRET, token: TOKEN, encodingAesKey: AES_KEY };
  const app = createWecomApp({
    chat,
    ...account,
    port: 0,
    api: wecom.origin,
    minute,
    log: (line) => void log.push(line),
  });
  await app.start();
  let running = true;
  const stop = async (): Promise<void> => {
    if (running) await app.stop();
    running = false;
  };
  onTestFinished(async () => {
    await stop();
    await wecom.stop();
  });
  const url = `http://127.0.0.1:${app.port()}/wecom`;
  const deliver: RunningWecom['deliver'] = (xml, signing) => {
    const { query, encrypted } = signed(xml, signing);
    return fetch(`${url}?${query}`, { method: 'POST', body: envelope(encrypted) });
  };
  let said = 0;
  return {
    wecom,
    log,
    url,
    answered,
    deliver,
    stop,
    say: async (text, person) => {
      said += 1;
      const before = wecom.posts.length;
      await deliver(textMessage(`say-${said}`, text, person));
      await answered(`say-${said}`);
      return wecom.posts.slice(before).map((post) => post.text);
    },
  };
}
