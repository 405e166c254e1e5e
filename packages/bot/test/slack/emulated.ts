// A Slack that nobody here wrote: the npm package emulate, on a free port, with a workspace, a person and our app.

import { createEmulator } from 'emulate';
import { onTestFinished } from 'vitest';

// What it does otherwise than Slack, found by trying 0.12.2:
// - a token that nobody knows is not refused: whoever calls is then the administrator U000000001, with every scope;
// - scopes are checked only with strict_scopes, and then only of tokens that are seeded or came by OAuth;
// - a method that it lacks (assistant.threads.*, apps.connections.open) is a bare 404, which clients retry as a fault;
// - blocks are kept unread: {type: 'nonsense'} is posted, so limits need our own Slack;
// - what a bot posts has its user, but no bot_id;
// - channels and people have names in the seed and get their ids at the start: ask for them;
// - its address says localhost while it listens on 127.0.0.1 only;
// - signing_secret signs what it sends to webhooks itself; there are no mentions, commands or buttons among it;
// - OAuth shows a page with a form for each person: to agree is to post one of them.

const BOT = { app_id: 'A0APP', bot_id: 'B0BOT', bot_user_id: 'U0BOT' };
const SCOPES = ['app_mentions:read', 'channels:history', 'channels:read', 'chat:write', 'im:history'];
const REDIRECT = 'http://127.0.0.1/slack/oauth_redirect';

export const EMULATED = {
  botToken: 'xoxb-emulated',
  botUser: BOT.bot_user_id,
  clientId: '1000.2000',
  clientSecret: 'a secret of the app',
  redirectUri: REDIRECT,
  scopes: SCOPES,
} as const;

interface Said {
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly unknown[];
}

export interface Emulated {
  /** For `slackApiUrl`; ends in a slash. */
  readonly apiUrl: string;
  /** The channel 简报, of which everybody is a member. */
  readonly channel: string;
  /** Somebody writes there. */
  say(text: string, thread?: string): Promise<Said>;
  /** The thread under a message, which is its first. */
  thread(ts: string): Promise<readonly Said[]>;
  /** Somebody agrees that the app is installed: the code that Slack would send. */
  agree(state: string): Promise<{ readonly code: string; readonly state: string }>;
}

const PERSON_TOKEN = 'xoxp-emulated';

/** Starts it for one test. */
export async function runEmulated(): Promise<Emulated> {
  const app = { client_id: EMULATED.clientId, client_secret: EMULATED.clientSecret, ...BOT };
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        strict_scopes: true,
        team: { name: '青山湖区', domain: 'qingshanhu' },
        users: [{ name: 'zhang', real_name: '张' }],
        channels: [{ name: 'briefs' }],
        oauth_apps: [{ ...app, name: 'Jianbao', bot_name: 'jianbao', redirect_uris: [REDIRECT], scopes: SCOPES }],
        tokens: [
          { token: EMULATED.botToken, type: 'bot', user_id: BOT.bot_user_id, scopes: SCOPES, ...BOT },
          {
            token: PERSON_TOKEN,
            type: 'user',
            user: 'zhang',
            scopes: ['channels:history', 'channels:read', 'chat:write'],
          },
        ],
      },
    },
  });
  onTestFinished(() => emulator.close());
  const origin = emulator.url.replace('localhost', '127.0.0.1');

  async function ask<T>(method: string, fields: Readonly<Record<string, string>>): Promise<T> {
    const headers = { authorization: `Bearer ${PERSON_TOKEN}` };
    const response = await fetch(`${origin}/api/${method}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(fields),
    });
    const answer = (await response.json()) as T & { readonly ok: boolean; readonly error?: string };
    if (!answer.ok) throw new Error(`${method}: ${answer.error}`);
    return answer;
  }

  const { channels } = await ask<{ channels: readonly { id: string; name: string }[] }>('conversations.list', {});
  const channel = channels.find(({ name }) => name === 'briefs')?.id ?? '';
  return {
    apiUrl: `${origin}/api/`,
    channel,
    async say(text, thread) {
      const { message } = await ask<{ message: Said }>('chat.postMessage', {
        channel,
        text,
        ...(thread !== undefined && { thread_ts: thread }),
      });
      return message;
    },
    async thread(ts) {
      const { messages } = await ask<{ messages: readonly Said[] }>('conversations.replies', { channel, ts });
      return messages;
    },
    async agree(state) {
      const form = { user_id: 'U000000001', redirect_uri: REDIRECT, scope: SCOPES.join(','), state };
      const body = new URLSearchParams({ ...form, user_scope: '', client_id: EMULATED.clientId });
      const sent = await fetch(`${origin}/oauth/v2/authorize/callback`, { method: 'POST', body, redirect: 'manual' });
      const back = new URL(sent.headers.get('location') ?? 'missing:');
      return { code: back.searchParams.get('code') ?? '', state: back.searchParams.get('state') ?? '' };
    },
  };
}
