// The chat platforms as the command line starts them: with what the settings say and the secrets of the environment.

import type { Server } from 'node:http';
import { resolve } from 'node:path';
import type { Chat } from '@jianbao/bot/chat';
import type { Say } from '@jianbao/locales';
import { sayFarewell } from './farewell.ts';
import { inheritedSocket } from './inherited-socket.ts';
import { addressOf } from './settings/addresses.ts';
import { missingText } from './settings/needed.ts';
import type { SettingsFile } from './settings/read-settings.ts';
import { SECRETS, type SecretName, type SurfaceName, secret } from './settings/secrets.ts';
import { slackLogger } from './slack-log.ts';
import { Failure, type Terminal } from './terminal.ts';

export interface Running {
  /** How it is reached, in a sentence. */
  readonly reached: string;
  readonly stop: () => Promise<void>;
}

interface Start {
  readonly chat: Chat;
  readonly log: (line: string) => void;
  readonly settings: SettingsFile;
  readonly env: Terminal['env'];
  readonly say: Say;
}

const LOOPBACK = '127.0.0.1';

/** @throws {Failure} naming the secrets that are missing, and where they are to be had. */
export async function startSurface(name: SurfaceName, start: Start): Promise<Running> {
  switch (name) {
    case 'slack':
      return startSlack(start);
    case 'feishu':
      return startFeishu(start);
    case 'dingtalk':
      return startDingtalk(start);
    case 'wecom':
      return startWecom(start);
  }
}

async function startSlack({ chat, log, settings: { settings, folder }, env, say }: Start): Promise<Running> {
  const { createSlackApp, openInstallations, parseKeys } = await import('@jianbao/bot/slack');
  const appToken = secret('appToken', env);
  const door = appToken === undefined ? needed(['signingSecret'], env, say) : { appToken };
  const kept = settings.slack?.installations;
  const workspaces =
    kept === undefined
      ? needed(['botToken'], env, say)
      : {
          ...needed(['clientId', 'clientSecret', 'stateSecret'], env, say),
          installations: await openInstallations({
            folder: resolve(folder, kept),
            keys: parseKeys(needed(['keys'], env, say).keys, SECRETS.keys.variable),
          }),
        };
  const { port = 3000, host = LOOPBACK } = settings.slack ?? {};
  const slackApiUrl = addressOf('slack', env, say)?.href.replace(/\/?$/, '/');
  const app = await createSlackApp({
    ...door,
    ...workspaces,
    installPort: port,
    chat,
    logger: slackLogger(log),
    ...(slackApiUrl !== undefined && { clientOptions: { slackApiUrl } }),
  } as Parameters<typeof createSlackApp>[0]);
  const fd = inheritedSocket(env, say);
  let server: Server | undefined;
  if (appToken !== undefined) await app.start();
  // Node's types do not know `fd` among the ways to listen; Node does.
  else server = (await app.start(fd === undefined ? { host, port } : ({ fd } as object))) as Server;
  const listening = fd === undefined ? say('cli.slack.listening', { host, port }) : say('cli.slack.inherited');
  return {
    reached: appToken === undefined ? listening : say('cli.slack.connected'),
    stop: async () => {
      if (server) await sayFarewell(server);
      await app.stop();
    },
  };
}

async function startFeishu({ chat, log, settings: { settings }, env, say }: Start): Promise<Running> {
  const { createFeishuApp } = await import('@jianbao/bot/feishu');
  const { mode = 'connection', port = 3001, host = LOOPBACK, domain = 'feishu' } = settings.feishu ?? {};
  const { feishuId: appId, feishuSecret: appSecret } = needed(['feishuId', 'feishuSecret'], env, say);
  const account = { chat, appId, appSecret };
  const usual = domain === 'lark' ? 'https://open.larksuite.com' : 'https://open.feishu.cn';
  const address = addressOf('feishu', env, say)?.origin ?? usual;
  if (mode === 'connection') {
    const app = createFeishuApp({ ...account, mode }, { domain: address, log });
    await app.start();
    return { reached: say('cli.bot.connected', { surface: '飞书 Feishu' }), stop: app.stop };
  }
  const { feishuKey: encryptKey, feishuToken: verificationToken } = needed(['feishuKey', 'feishuToken'], env, say);
  const app = createFeishuApp(
    { ...account, mode, encryptKey, verificationToken, port, host },
    { domain: address, log },
  );
  await app.start();
  return { reached: say('cli.bot.listening', { surface: '飞书 Feishu', host, port }), stop: app.stop };
}

async function startDingtalk({ chat, log, env, say }: Start): Promise<Running> {
  const { createDingtalkApp } = await import('@jianbao/bot/dingtalk');
  const { dingtalkId: clientId, dingtalkSecret: clientSecret } = needed(['dingtalkId', 'dingtalkSecret'], env, say);
  const there = addressOf('dingtalk', env, say);
  const app = createDingtalkApp({
    chat,
    clientId,
    clientSecret,
    log,
    ...(there && { addresses: { api: there, oapi: there } }),
  });
  await app.start();
  return { reached: say('cli.bot.connected', { surface: '钉钉 DingTalk' }), stop: app.stop };
}

async function startWecom({ chat, log, settings: { settings }, env, say }: Start): Promise<Running> {
  const { createWecomApp } = await import('@jianbao/bot/wecom');
  if (!settings.wecom) throw new Failure(say('cli.bot.noWecom'));
  const { corpId, agentId, port = 3002, host = LOOPBACK } = settings.wecom;
  const names = ['wecomSecret', 'wecomToken', 'wecomKey'] as const;
  const { wecomSecret, wecomToken: token, wecomKey: encodingAesKey } = needed(names, env, say);
  const api = addressOf('wecom', env, say);
  const app = createWecomApp({
    chat,
    corpId,
    agentId,
    secret: wecomSecret,
    token,
    encodingAesKey,
    port,
    host,
    log,
    ...(api && { api }),
  });
  await app.start();
  return { reached: say('cli.bot.listening', { surface: '企业微信 WeCom', host, port }), stop: app.stop };
}

/** Secrets that must be there, all of those that are missing told at once. */
function needed<Name extends SecretName>(
  names: readonly Name[],
  env: Terminal['env'],
  say: Say,
): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => secret(name, env) === undefined);
  if (missing.length > 0) throw new Failure(missing.map((name) => missingText(name, say)).join('\n'));
  return Object.fromEntries(names.map((name) => [name, secret(name, env) ?? ''])) as Record<Name, string>;
}
