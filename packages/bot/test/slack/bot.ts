// The bot as it runs in earnest, over either door of a test Slack, with every address on 127.0.0.1.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Report } from '@jianbao/core';
import { expect, onTestFinished } from 'vitest';
import type { AuditEntry } from '../../src/audit/index.ts';
import { type ChatOptions, createChat, mayPreview } from '../../src/chat/index.ts';
import { createDesk, type MakeBrief } from '../../src/index.ts';
import { createSlackApp, type SlackAppOptions } from '../../src/slack/index.ts';
import { BOT_SCOPES } from '../../src/slack/manifest.ts';
import { type QuietLogger, quietLogger } from '../quiet-logger.ts';
import type { Delivered, Delivery } from './delivery.ts';
import { deliverOverHttp, type HttpDelivery } from './http-delivery.ts';
import { blockActions, type Place, viewActions } from './interactions.ts';
import { type Pressable, pressablesIn } from './reader.ts';
import { example } from './reports.ts';
import { runTestSlack } from './running.ts';
import { SIGNING_SECRET } from './signature.ts';
import type { TestSlack, TestSlackOptions } from './slack.ts';
import type { Json, Message } from './state.ts';
import { APP_TOKEN, BOT_TOKEN } from './workspace.ts';

export interface BotOptions extends Partial<Omit<ChatOptions, 'onCrash'>> {
  /** Read anew at every question; the example, unless told otherwise. */
  readonly reports?: () => readonly Report[];
  readonly brief?: MakeBrief;
  /** How often a call to Slack is tried again. */
  readonly retries?: number;
  /** Something breaks on purpose; elsewhere a crash fails the test. */
  readonly breaks?: boolean;
  /** What the bot may do; what its manifest asks for, unless told otherwise. */
  readonly scopes?: readonly string[];
  readonly slack?: TestSlackOptions;
}

export interface RunningBot {
  readonly slack: TestSlack;
  readonly delivery: Delivery;
  readonly logger: QuietLogger;
  /** What broke, under the ids that people were told. */
  readonly crashes: readonly { readonly id: string; readonly error: unknown }[];
  readonly audited: readonly AuditEntry[];
  /** Somebody presses what has this label, on a message or on a page. */
  press(label: string, on: Message | Page, who?: Place): Promise<Delivered>;
  /** The Home tab of a person. */
  page(user?: string): Page;
}

interface Page {
  readonly id: string;
  readonly blocks: readonly Json[];
  readonly view: Json;
}

/** Starts a bot for one test; it stops when the test ends, and nothing that it sent may have displeased Slack. */
export type StartBot = (options?: BotOptions) => Promise<RunningBot>;

export const overHttp = async (options: BotOptions = {}): Promise<RunningBot & { readonly delivery: HttpDelivery }> => {
  const bot = await startBot({ signingSecret: SIGNING_SECRET }, options);
  const server = (await bot.app.start({ port: 0, host: '127.0.0.1' })) as Server;
  // What was sent and not read would hold up the end.
  onTestFinished(() => server.closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/slack/events`;
  return running(bot, deliverOverHttp({ url, retryAfter: [0, 0, 0] }));
};

export const overSocket: StartBot = async (options = {}) => {
  const bot = await startBot({ appToken: APP_TOKEN }, options);
  await bot.app.start();
  await bot.slack.socket.connected();
  return running(bot, bot.slack.socket);
};

/** For `describe.each`: whatever is asked and answered is the same over both. */
export const DOORS: readonly [string, StartBot][] = [
  ['HTTP', overHttp],
  ['Socket Mode', overSocket],
];

const EXAMPLE = [example];

async function startBot(door: { signingSecret: string } | { appToken: string }, options: BotOptions) {
  const {
    reports = () => EXAMPLE,
    brief,
    retries = 0,
    scopes = BOT_SCOPES,
    slack: slackOptions,
    breaks = false,
    ...chatOptions
  } = options;
  const slack = await runTestSlack({ workspaces: [{ token: BOT_TOKEN, scopes }], ...slackOptions });
  const logger = quietLogger();
  const crashes: { id: string; error: unknown }[] = [];
  const audited: AuditEntry[] = [];
  const { access = {} } = chatOptions;
  const desk = createDesk({
    reports,
    mayPreview: (report, person) => mayPreview(access, report, person),
    now: () => new Date('2025-03-01T00:00:00Z'),
    ...(brief && { brief }),
  });
  const chat = createChat({
    desk,
    audit: (entry) => void audited.push(entry),
    ...chatOptions,
    onCrash: (id, error) => void crashes.push({ id, error }),
  });
  const app = await createSlackApp({
    chat,
    ...door,
    botToken: BOT_TOKEN,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries, minTimeout: 1 } },
    logger,
  } satisfies SlackAppOptions);
  onTestFinished(async () => {
    await app.stop();
    expect(slack.complaints).toEqual([]);
    if (!breaks) expect(crashes).toEqual([]);
  });
  return { slack, logger, crashes, audited, app };
}

type Started = Awaited<ReturnType<typeof startBot>>;

function running<Door extends Delivery>({ slack, logger, crashes, audited }: Started, delivery: Door) {
  return {
    slack,
    logger,
    crashes,
    audited,
    delivery,
    press(label: string, on: Message | Page, who: Place = {}) {
      const { action_id, value, type } = labelled(label, on.blocks);
      const more = { type };
      if ('view' in on) return delivery.interactive(viewActions(slack, action_id, value, on.view, { ...who, more }));
      const { ts: message, channel, thread_ts: thread, ephemeral } = on;
      const place = { channel, message, ephemeral: ephemeral !== undefined, ...(thread !== undefined && { thread }) };
      return delivery.interactive(blockActions(slack, action_id, value, { ...place, ...who, more }));
    },
    page(user = 'U1') {
      const published = [...slack.workspace().views.values()].find((view) => view.user === user);
      const blocks = (published?.view['blocks'] ?? []) as readonly Json[];
      const id = published?.id ?? '';
      return { id, blocks, view: { ...published?.view, id } };
    },
  };
}

function labelled(label: string, blocks: readonly Json[]): Pressable {
  const all = pressablesIn(blocks);
  const found = all.find((pressable) => pressable.label === label);
  if (found) return found;
  throw new Error(`There is no ${label} among ${all.map((pressable) => pressable.label).join(', ') || 'nothing'}`);
}
