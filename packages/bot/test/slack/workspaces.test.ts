// One app in many workspaces: installed by whoever agrees, answering each with its own token, forgotten where it is removed.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createChat } from '../../src/chat/index.ts';
import { createDesk } from '../../src/index.ts';
import { createSlackApp, generateKey, openInstallations, parseKeys } from '../../src/slack/index.ts';
import { BOT_SCOPES } from '../../src/slack/manifest.ts';
import { type QuietLogger, quietLogger } from '../quiet-logger.ts';
import { appHomeOpened, appMention, appUninstalled, directMessage, enveloped } from './events.ts';
import { deliverOverHttp, type HttpDelivery } from './http-delivery.ts';
import { CLIENT_ID, CLIENT_SECRET } from './installs.ts';
import { slashCommand } from './interactions.ts';
import { example } from './reports.ts';
import { runTestSlack } from './running.ts';
import { SIGNING_SECRET } from './signature.ts';
import type { TestSlack } from './slack.ts';
import { APP_TOKEN } from './workspace.ts';

const QUESTION = '高新技术企业有多少家？';
const REPORTS = [example];
const AN_HOUR = 60 * 60 * 1000;
const KEYS = parseKeys(generateKey(), 'KEYS');

interface Shared {
  readonly slack: TestSlack;
  readonly delivery: HttpDelivery;
  readonly logger: QuietLogger;
  readonly folder: string;
  /** Somebody in a workspace agrees, and comes back, perhaps with something forged: the page that they end on. */
  install(team: string, forged?: Readonly<Record<string, string>>): Promise<Response>;
  /** Another process over the same folder, as after a restart. */
  again(): Promise<Shared>;
}

async function runShared(options: { readonly tokenRotation?: boolean } = {}): Promise<Shared> {
  const slack = await runTestSlack({
    workspaces: [{ team: 'T1' }, { team: 'T2', name: '红谷滩区' }, { team: 'T3' }],
    ...options,
  });
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-workspaces-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return start(slack, folder);
}

async function start(slack: TestSlack, folder: string): Promise<Shared> {
  const logger = quietLogger();
  const app = await createSlackApp({ signingSecret: SIGNING_SECRET, ...(await options(slack, folder)), logger });
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  onTestFinished(async () => void (await app.stop()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    slack,
    logger,
    folder,
    delivery: deliverOverHttp({ url: `${origin}/slack/events`, retryAfter: [0, 0, 0] }),
    async install(team, forged = {}) {
      const page = await fetch(`${origin}/slack/install`);
      const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
      const agree = new URL(/<a href="([^"]+)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? 'missing:');
      // The browser of somebody in this workspace, who says yes.
      agree.searchParams.set('team', team);
      const sent = await fetch(agree, { redirect: 'manual' });
      const { searchParams } = new URL(sent.headers.get('location') ?? '', origin);
      const back = new URLSearchParams({ ...Object.fromEntries(searchParams), ...forged });
      return fetch(`${origin}/slack/oauth_redirect?${back}`, { headers: { cookie } });
    },
    again: () => start(slack, folder),
  };
}

async function options(slack: TestSlack, folder: string) {
  return {
    chat: createChat({ desk: createDesk({ reports: () => REPORTS }) }),
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    stateSecret: 'a secret of our own',
    installations: await openInstallations({ folder, keys: KEYS }),
    authorizationUrl: slack.authorizeUrl,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  };
}

test('installed in two workspaces, it answers in each with the token of that one', async () => {
  const { slack, delivery, install } = await runShared();
  for (const team of ['T1', 'T2']) expect((await install(team)).status).toBe(200);
  for (const team of ['T1', 'T2']) await delivery.event(appMention(QUESTION, { team }));
  await slack.posted(1, 'T1');
  await slack.posted(1, 'T2');
  for (const team of ['T1', 'T2']) {
    expect(slack.posts(team)).toMatchObject([{ text: expect.stringContaining('95家') }]);
  }
  await delivery.command(slashCommand(slack, QUESTION, { team: 'T2' }));
  expect((await slack.posted(2, 'T2'))[1]?.ephemeral).toBe('U1');
  await delivery.event(appHomeOpened('home', { team: 'T2' }));
  await slack.called('views.publish');
  expect(slack.workspace('T2').views.size).toBe(1);
});

test('it asks for what its manifest says, and no more', async () => {
  const { slack, install } = await runShared();
  await install('T1');
  const [token] = [...slack.state.tokens.values()];
  expect([...(token?.scopes ?? [])].sort()).toEqual([...BOT_SCOPES].sort());
});

test('the same event id and time in two workspaces are two questions', async () => {
  const { slack, delivery, install } = await runShared();
  for (const team of ['T1', 'T2']) await install(team);
  const first = appMention(QUESTION, { team: 'T1' });
  const second = appMention(QUESTION, { team: 'T2', ts: first.event['ts'] });
  await delivery.event(first);
  await delivery.event(second);
  expect(await slack.posted(1, 'T1')).toHaveLength(1);
  expect(await slack.posted(1, 'T2')).toHaveLength(1);
});

test('what is kept of it tells nobody the token, and is enough after a restart', async () => {
  const { slack, folder, install, again } = await runShared();
  await install('T2');
  const [file = ''] = readdirSync(folder);
  expect(file).toBe('T2.json');
  const kept = readFileSync(join(folder, file), 'utf8');
  for (const token of slack.state.tokens.keys()) expect(kept).not.toContain(token);
  const { delivery } = await again();
  await delivery.event(directMessage(QUESTION, { team: 'T2' }));
  expect((await slack.posted(1, 'T2'))[0]?.text).toContain('95家');
});

test('where it is not installed it says nothing, and the reason is in the log', async () => {
  const { slack, delivery, install, logger } = await runShared();
  await install('T1');
  await delivery.event(appMention(QUESTION, { team: 'T3' }));
  await delivery.event(appMention(QUESTION, { team: 'T1' }));
  await slack.posted(1, 'T1');
  expect(slack.posts('T3')).toEqual([]);
  expect(logger.lines.join('\n')).toContain('The app is not installed in T3. Install it there.');
});

test.each([
  ['is removed', (team: string) => appUninstalled({ team })],
  ['has its token revoked', (team: string) => enveloped('tokens_revoked', { tokens: { bot: ['U0BOT'] } }, { team })],
])('where it %s it is forgotten, and can be installed again', async (_, event) => {
  const { slack, delivery, install, folder } = await runShared();
  for (const team of ['T1', 'T2']) await install(team);
  slack.installs.uninstall('T1');
  await delivery.event(event('T1'));
  await expect.poll(() => readdirSync(folder)).toEqual(['T2.json']);
  await delivery.event(appMention(QUESTION, { team: 'T1' }));
  await delivery.event(appMention(QUESTION, { team: 'T2' }));
  await slack.posted(1, 'T2');
  expect(slack.posts('T1')).toEqual([]);
  await install('T1');
  await delivery.event(appMention(QUESTION, { team: 'T1' }));
  expect((await slack.posted(1, 'T1'))[0]?.text).toContain('95家');
});

test('a token that expires is renewed in time, and the new one is kept', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { slack, delivery, install, again } = await runShared({ tokenRotation: true });
  await install('T1');
  vi.setSystemTime(Date.now() + 11 * AN_HOUR);
  await delivery.event(directMessage(QUESTION));
  await slack.posted(1);
  vi.setSystemTime(Date.now() + 9 * AN_HOUR);
  const { delivery: later } = await again();
  await later.event(directMessage(QUESTION));
  expect((await slack.posted(2))[1]?.text).toContain('95家');
  // One to install, one to renew.
  expect(await slack.called('oauth.v2.access')).toHaveLength(2);
});

test.each([
  ['a state that is not ours', { state: 'forged' }],
  ['a code that Slack does not know', { code: 'forged' }],
] as const)('whoever comes back with %s installs nothing', async (_, forged) => {
  const { folder, install } = await runShared();
  expect((await install('T1', forged)).ok).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('what was installed is answered over Socket Mode as well', async () => {
  const { slack, folder, install } = await runShared();
  for (const team of ['T1', 'T2']) await install(team);
  const app = await createSlackApp({
    appToken: APP_TOKEN,
    ...(await options(slack, folder)),
    installPort: 0,
    logger: quietLogger(),
  });
  await app.start();
  onTestFinished(async () => void (await app.stop()));
  await slack.socket.connected();
  for (const team of ['T1', 'T2']) await slack.socket.event(appMention(QUESTION, { team }));
  for (const team of ['T1', 'T2']) expect((await slack.posted(1, team))[0]?.text).toContain('95家');
});
