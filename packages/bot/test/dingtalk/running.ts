// A bot on a DingTalk of one's own, and people who write to it.

import { onTestFinished } from 'vitest';
import { createChat } from '../../src/chat/index.ts';
import { createDingtalkApp } from '../../src/dingtalk/index.ts';
import type { SurfaceOptions, Where } from '../contract/surface.ts';
import { answeredChat } from './answered.ts';
import { CLIENT_ID, CLIENT_SECRET, CORP, startDingtalk, type TestDingtalk } from './dingtalk.ts';

export interface RunningDingtalk {
  readonly dingtalk: TestDingtalk;
  readonly log: readonly string[];
  /** Says something and waits for all of the answer; resolves with its texts. */
  readonly say: (text: string, where?: Where) => Promise<readonly string[]>;
  /** Delivers a message and does not wait for an answer; `changes` are its unusual fields. */
  readonly deliver: (text: string, where?: Where, changes?: object) => Promise<void>;
  readonly answered: (event: string, times?: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Stops when the test ends. */
export async function runDingtalk({ desk, access, audit }: SurfaceOptions, minute = 60_000): Promise<RunningDingtalk> {
  const dingtalk = await startDingtalk(minute);
  const log: string[] = [];
  const crash = (_: string, error: unknown): void => void log.push(String(error));
  const optional = { ...(access && { access }), ...(audit && { audit }) };
  const { chat, answered } = answeredChat(createChat({ desk, ...optional, onCrash: crash }));
  const account = { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
  const addresses = { api: dingtalk.origin, oapi: dingtalk.origin };
  const app = createDingtalkApp({ chat, ...account, addresses, minute, log: (line) => void log.push(line) });
  onTestFinished(async () => {
    await app.stop();
    await dingtalk.stop();
  });
  await app.start();
  let said = 0;
  const deliver: RunningDingtalk['deliver'] = async (text, where = {}, changes = {}) => {
    said += 1;
    const { person = 'U1', thread = '1', private: direct = false } = where;
    const conversationId = direct ? `direct-${person}-${thread}` : `group-${thread}`;
    await dingtalk.deliver({
      msgId: `msg-${said}`,
      conversationId,
      conversationType: direct ? '1' : '2',
      senderId: `$:LWCP_v1:$${person}`,
      senderStaffId: person,
      senderCorpId: CORP,
      chatbotCorpId: CORP,
      robotCode: 'robot-1',
      sessionWebhook: dingtalk.webhook(conversationId),
      sessionWebhookExpiredTime: Date.now() + 5_400_000,
      createAt: Date.now(),
      senderNick: 'Somebody',
      isAdmin: false,
      msgtype: 'text',
      text: { content: direct ? text : ` ${text}` },
      ...changes,
    });
  };
  return {
    dingtalk,
    log,
    answered,
    deliver,
    stop: app.stop,
    say: async (text, where) => {
      const before = dingtalk.posts.length;
      await deliver(text, where);
      await answered(`msg-${said}`);
      return dingtalk.posts.slice(before).map((post) => post.text);
    },
  };
}
