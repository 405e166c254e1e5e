// The Slack surface, over HTTP, against a Slack on loopback that checks what Slack checks.

import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { type Action, writeAction } from '../../src/chat/action.ts';
import { type Chat, createChat } from '../../src/chat/index.ts';
import { createSlackApp } from '../../src/slack/index.ts';
import { quietLogger } from '../quiet-logger.ts';
import { appHomeOpened, appMention, directMessage } from '../slack/events.ts';
import { deliverOverHttp } from '../slack/http-delivery.ts';
import { blockActions } from '../slack/interactions.ts';
import type { Recorded } from '../slack/record.ts';
import { runTestSlack } from '../slack/running.ts';
import { SIGNING_SECRET } from '../slack/signature.ts';
import { BOT_TOKEN } from '../slack/workspace.ts';
import { readCalls, readMrkdwn } from './mrkdwn.ts';
import { type Pressable, readBlocks } from './slack-blocks.ts';
import type { Conversations, Shown, Surface, SurfaceOptions, Wanted, Where } from './surface.ts';

export const slack: Surface = { name: 'Slack', lacks: new Set(), start };

interface Place {
  readonly channel: string;
  readonly user: string;
  readonly thread: string;
}

async function start({ desk, access, audit }: SurfaceOptions): Promise<Conversations> {
  const server = await runTestSlack();
  const { chat, done } = watched(createChat({ desk, ...(access && { access }), ...(audit && { audit }) }));
  const app = await createSlackApp({
    chat,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    clientOptions: { slackApiUrl: server.apiUrl, retryConfig: { retries: 0 } },
    logger: quietLogger(),
  });
  const http = await app.start({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => void (await app.stop()));
  const { port } = http.address() as AddressInfo;
  const slack = deliverOverHttp({ url: `http://127.0.0.1:${port}/slack/events` });

  /** What is shown for something that is handed to the app. */
  const shownFor = async (place: Place, hand: () => Promise<unknown>): Promise<Shown> => {
    const from = server.calls.length;
    const finished = done();
    await hand();
    await finished;
    if (server.complaints.length > 0) throw new Error(`Slack complains: ${JSON.stringify(server.complaints)}`);
    return shownIn(server.calls.slice(from), place);
  };

  const shownIn = (calls: readonly Recorded[], place: Place): Shown => {
    const messages = calls.filter(({ method, answer }) => SPEAKING.has(method) && answer['ok'] === true);
    const drawn = messages.map(({ args, answer, method }) => ({
      ...readBlocks(args['blocks']),
      plain: readText(args),
      ts: String(answer['ts'] ?? answer['message_ts'] ?? ''),
      ephemeral: method === 'chat.postEphemeral',
    }));
    const pressables = drawn.flatMap(({ pressables, ts, ephemeral }) =>
      pressables.map((pressable) => ({ ...pressable, message: ts, ephemeral })),
    );
    const labelled = (kind: Pressable['kind']): string[] =>
      pressables.filter((one) => one.kind === kind).map(({ label }) => label);
    return {
      text: drawn.map(({ text, plain }) => text || plain).join('\n'),
      plain: drawn.map(({ plain }) => plain).join('\n'),
      options: labelled('option'),
      buttons: labelled('button'),
      files: calls.flatMap(({ method, args }) => (method === 'files.completeUploadExternal' ? filesOf(args) : [])),
      press: async (label) => {
        const pressed = pressables.find((one) => one.label === label);
        if (!pressed) throw new Error(`There is no button “${label}”.`);
        return press(pressed.id, pressed.value, { ...place, message: pressed.message, ephemeral: pressed.ephemeral });
      },
    };
  };

  const filesOf = ({ files }: Recorded['args']): Shown['files'] =>
    (JSON.parse(String(files)) as { id: string }[]).map(({ id }) => {
      const file = server.workspace().files.get(id);
      return { name: file?.name ?? '', bytes: new Uint8Array(file?.bytes ?? []) };
    });

  let presses = 0;
  const press = (id: string, value: string, on: Place & { message?: string; ephemeral?: boolean }): Promise<Shown> => {
    presses += 1;
    const more = { action_ts: `1732000000.${String(presses).padStart(6, '0')}` };
    return shownFor(on, () => slack.interactive(blockActions(server, id, value, { ...on, more })));
  };

  const roots = new Map<string, string>();
  const say = (
    text: string,
    { person = 'U1', thread = 'first', private: alone = false }: Where = {},
  ): Promise<Shown> => {
    const channel = alone ? person.replace('U', 'D') : 'C1';
    const root = roots.get(`${channel} ${thread}`);
    const { ts } = server.say(channel, text, { user: person, ...(root !== undefined && { thread_ts: root }) });
    roots.set(`${channel} ${thread}`, root ?? ts);
    const more = { channel, user: person, ts, ...(root !== undefined && { thread_ts: root }) };
    const event = (alone ? directMessage : appMention)(escaped(text), more);
    return shownFor({ channel, user: person, thread: root ?? ts }, () => slack.event(event));
  };

  const reach = async (wanted: Wanted): Promise<Record<string, string>> => {
    const reached: Record<string, string> = {};
    for (const action of forged(wanted)) {
      for (const channel of ['C1', 'D1']) {
        const place = { channel, user: 'U1', thread: '1732000000.000001' };
        const { text, files } = await press('jb:option0:0', writeAction(action) ?? '', place);
        const names = files.map(({ name, bytes }) => `${name}: ${new TextDecoder().decode(bytes)}`);
        reached[`${channel} ${JSON.stringify(action)}`] = [text, ...names].join('\n');
      }
    }
    await slack.event(appHomeOpened('home'));
    const [published] = await server.called('views.publish');
    await slack.event(appHomeOpened('messages'));
    const [prompted] = await server.called('assistant.threads.setSuggestedPrompts');
    return {
      ...reached,
      home: JSON.stringify(published?.args['view']),
      prompts: JSON.stringify(prompted?.args['prompts']),
    };
  };

  return { say, reach };
}

const SPEAKING: ReadonlySet<string> = new Set([
  'chat.postMessage',
  'chat.postEphemeral',
  'chat.update',
  'response_url',
]);

/** Presses that nobody has offered. */
function forged({ report, indicator }: Wanted): readonly Action[] {
  const chosen = [`${report}/${indicator}`];
  return (['zh', 'en'] as const).flatMap((language): Action[] => [
    { kind: 'show', language, chosen },
    { kind: 'show', language, chosen: ['qingshanhu-2024/high-tech-enterprises', ...chosen] },
    { kind: 'source', language, chosen },
    { kind: 'brief', language, report },
  ]);
}

/** The chat, with a promise of the end of what it does next. */
function watched(chat: Chat): { readonly chat: Chat; readonly done: () => Promise<void> } {
  let finish = (): void => {};
  const ending = async (act: Promise<void>): Promise<void> => {
    try {
      await act;
    } finally {
      finish();
    }
  };
  return {
    chat: {
      ...chat,
      hear: (heard, voice) => ending(chat.hear(heard, voice)),
      press: (pressed, voice) => ending(chat.press(pressed, voice)),
    },
    done: () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
  };
}

/** Beside blocks, the text is for notifications; alone, it is mark-up. */
function readText({ text = '', blocks }: Recorded['args']): string {
  return blocks === undefined ? readMrkdwn(String(text)) : readCalls(String(text));
}

/** What a person types as Slack sends it on. */
function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
