// jianbao bot as somebody runs it: with settings, secrets and reports, at platforms on this machine.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { readAudit, verifyAudit } from '../../bot/src/audit/index.ts';
import { startDingtalk } from '../../bot/test/dingtalk/dingtalk.ts';
import { APP } from '../../bot/test/feishu/app-at-feishu.ts';
import { messageEvent } from '../../bot/test/feishu/events.ts';
import { startFeishu } from '../../bot/test/feishu/feishu.ts';
import { sealed, signed as signedByFeishu } from '../../bot/test/feishu/sealed.ts';
import { appMention, directMessage } from '../../bot/test/slack/events.ts';
import { deliverOverHttp } from '../../bot/test/slack/http-delivery.ts';
import { runTestSlack } from '../../bot/test/slack/running.ts';
import { SIGNING_SECRET } from '../../bot/test/slack/signature.ts';
import type { TestSlack } from '../../bot/test/slack/slack.ts';
import { APP_TOKEN, BOT_TOKEN } from '../../bot/test/slack/workspace.ts';
import { AES_KEY, envelope, signed as signedByWecom, TOKEN, textMessage } from '../../bot/test/wecom/running.ts';
import { AGENT, CORP, SECRET, startWecom } from '../../bot/test/wecom/wecom.ts';
import { type BotOptions, bot } from '../src/commands/bot.ts';
import type { Terminal } from '../src/terminal.ts';
import { MAIN, reading } from './handed-socket.ts';

type Env = Readonly<Record<string, string>>;

const example = fileURLToPath(new URL('../../../examples/qingshanhu-2024', import.meta.url));
const QUESTION = '高新技术企业有多少家？';
const LONG = 20_000;

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-bot-'));
  cpSync(example, join(cwd, 'report'), { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const settings = (yaml: string): void => writeFileSync(join(cwd, 'jianbao.yaml'), yaml);

interface Running {
  readonly printed: () => string;
  /** Tells it to stop; resolves with its exit code. */
  readonly stop: () => Promise<number>;
}

/** Runs it until it is reachable. Nothing that it prints may hold any of the secrets. */
async function running(names: readonly string[], env: Env, options: BotOptions = {}): Promise<Running> {
  const lines: string[] = [];
  const terminal: Terminal = { out: (line) => lines.push(line), err: (line) => lines.push(line), cwd, env };
  let end = (): void => {};
  let ready = (): void => {};
  const begun = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const wait = (): Promise<void> => {
    ready();
    return new Promise((resolve) => {
      end = resolve;
    });
  };
  const done = bot(names, options, terminal, 'en', wait);
  const printed = (): string => lines.join('\n');
  const stop = (): Promise<number> => {
    end();
    return done;
  };
  onTestFinished(async () => {
    await stop().catch(() => {});
    for (const secret of secretsIn(env)) expect(printed()).not.toContain(secret);
  });
  await Promise.race([begun, done]);
  return { printed, stop };
}

/** What it says when it does not start. */
async function refusal(args: readonly string[], env: Env = {}): Promise<string> {
  const lines: string[] = [];
  const code = await run(['bot', ...args], { out: (l) => lines.push(l), err: (l) => lines.push(l), cwd, env });
  expect(code).toBe(1);
  for (const secret of secretsIn(env)) expect(lines.join('\n')).not.toContain(secret);
  return lines.join('\n');
}

function secretsIn(env: Env): string[] {
  const open = /_URL$|^JIANBAO_LANG$|_ID$/;
  return Object.entries(env).flatMap(([name, value]) => (open.test(name) || value === '' ? [] : [value]));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

const eventually = <T>(look: () => T) => expect.poll(look, { timeout: LONG });

const slackEnv = (slack: TestSlack, more: Env): Env => ({
  SLACK_API_URL: slack.apiUrl,
  SLACK_BOT_TOKEN: BOT_TOKEN,
  ...more,
});

describe('jianbao bot', () => {
  it('answers in Slack over Socket Mode, and says how it is reached', async () => {
    const slack = await runTestSlack();
    const { printed, stop } = await running(['slack'], slackEnv(slack, { SLACK_APP_TOKEN: APP_TOKEN }));
    expect(printed()).toContain('Connected to Slack in Socket Mode.');
    await slack.socket.connected();
    await slack.socket.event(appMention(QUESTION));
    expect((await slack.posted(1))[0]?.text).toContain('95家');
    expect(await stop()).toBe(0);
  });

  it('answers in Slack over HTTP, at the address that the settings name', async () => {
    const [slack, port] = [await runTestSlack(), await freePort()];
    settings(`slack: { port: ${port} }\n`);
    const { printed } = await running(['slack'], slackEnv(slack, { SLACK_SIGNING_SECRET: SIGNING_SECRET }));
    expect(printed()).toContain(`on 127.0.0.1, port ${port}`);
    await deliverOverHttp({ url: `http://127.0.0.1:${port}/slack/events` }).event(appMention(QUESTION));
    expect((await slack.posted(1))[0]?.text).toContain('95家');
  });

  it.each(['connection', 'webhook'] as const)('answers in Feishu over a %s', async (mode) => {
    const [feishu, port] = [await startFeishu(), await freePort()];
    onTestFinished(feishu.stop);
    settings(`feishu: { mode: ${mode}, port: ${port} }\n`);
    const keys = { FEISHU_ENCRYPT_KEY: APP.encryptKey, FEISHU_VERIFICATION_TOKEN: APP.verificationToken };
    const env = { FEISHU_URL: feishu.domain, FEISHU_APP_ID: APP.id, FEISHU_APP_SECRET: APP.secret, ...keys };
    await running(['feishu'], env);
    const message = messageEvent({ id: 'om_1', text: QUESTION, person: 'ou_1', chat: 'c', alone: true, named: false });
    feishu.chats.set('om_1', 'c');
    if (mode === 'connection') await (await feishu.connection()).push(message);
    else {
      const body = sealed(message);
      await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body, headers: signedByFeishu(body) });
    }
    await eventually(() => feishu.sent[0]?.content ?? '').toContain('95家');
  });

  it('answers in DingTalk', async () => {
    const dingtalk = await startDingtalk();
    onTestFinished(dingtalk.stop);
    const account = { DINGTALK_CLIENT_ID: 'ding-client', DINGTALK_CLIENT_SECRET: 'ding-secret' };
    await running(['dingtalk'], { DINGTALK_URL: dingtalk.origin.href, ...account });
    await dingtalk.deliver({
      msgId: 'm1',
      conversationId: 'c1',
      conversationType: '1',
      senderId: 'p1',
      senderStaffId: 'p1',
      senderCorpId: 'ding-corp',
      chatbotCorpId: 'ding-corp',
      robotCode: 'robot-1',
      sessionWebhook: dingtalk.webhook('c1'),
      sessionWebhookExpiredTime: Date.now() + 5_400_000,
      createAt: Date.now(),
      msgtype: 'text',
      text: { content: QUESTION },
    });
    await eventually(() => dingtalk.posts.map(({ text }) => text).join()).toContain('95家');
  });

  it('answers in WeCom', async () => {
    const [wecom, port] = [await startWecom(), await freePort()];
    onTestFinished(wecom.stop);
    settings(`wecom: { corpId: ${CORP}, agentId: ${AGENT}, port: ${port} }\n`);
    const env = { WECOM_SECRET: SECRET, WECOM_TOKEN: TOKEN, WECOM_ENCODING_AES_KEY: AES_KEY };
    await running(['wecom'], { WECOM_URL: wecom.origin.href, ...env });
    const { query, encrypted } = signedByWecom(textMessage('m1', QUESTION));
    await fetch(`http://127.0.0.1:${port}/?${query}`, { method: 'POST', body: envelope(encrypted) });
    await eventually(() => wecom.posts.map(({ text }) => text).join()).toContain('95家');
  });

  it('is well at its health port once it is reachable, and no longer when it has ended', async () => {
    const [slack, port] = [await runTestSlack(), await freePort()];
    settings(`health: { port: ${port} }\n`);
    const env = slackEnv(slack, { SLACK_APP_TOKEN: APP_TOKEN });
    const { stop } = await running(['slack'], env);
    const status = async (path: string): Promise<number> => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    expect([await status('/healthz'), await status('/readyz'), await status('/')]).toEqual([200, 200, 404]);
    await expect(running(['slack'], env)).rejects.toThrow(`health cannot listen on port ${port}`);
    await stop();
    await expect(status('/healthz')).rejects.toThrow();
  });

  it('answers one question once where two instances run side by side, and each writes its own log', async () => {
    const slack = await runTestSlack();
    settings('audit: { folder: audit }\n');
    const env = slackEnv(slack, { SLACK_APP_TOKEN: APP_TOKEN });
    const old = await running(['slack'], env, { instance: 'old' });
    await slack.socket.connected(1);
    await slack.socket.event(appMention(QUESTION));
    await slack.posted(1);
    await running(['slack'], env, { instance: 'new' });
    await slack.socket.connected(2);
    await slack.socket.event(appMention(QUESTION));
    await slack.posted(2);
    await old.stop();
    await slack.socket.event(appMention(QUESTION));
    await slack.posted(3);
    const logs = readdirSync(join(cwd, 'audit')).toSorted();
    expect(logs).toEqual(['new', 'old']);
    const counts = await Promise.all(logs.map((log) => recordsIn(join(cwd, 'audit', log))));
    expect([slack.posts().length, ...counts]).toEqual([3, 2, 1]);
    const { code, out } = await doctor(env);
    expect(out).toContain('Audit log in audit/new: 2 records, unbroken');
    expect(out).toContain('Audit log in audit/old: 1 record, unbroken');
    expect(code).toBe(0);
  });

  it('does not write into the log of another process', async () => {
    const slack = await runTestSlack();
    settings('audit: { folder: audit }\n');
    const env = slackEnv(slack, { SLACK_APP_TOKEN: APP_TOKEN });
    await running(['slack'], env);
    await expect(running(['slack'], env)).rejects.toThrow(/audit/);
  });

  it('keeps what is under embargo from everybody whom the settings do not name', async () => {
    const slack = await runTestSlack();
    const report = join(cwd, 'report/report.yaml');
    writeFileSync(report, `embargo: 2099-01-01T00:00:00+08:00\n${readFileSync(report, 'utf8')}`);
    settings('access: { preview: { qingshanhu-2024: [slack:T1/U2] } }\n');
    await running(['slack'], slackEnv(slack, { SLACK_APP_TOKEN: APP_TOKEN }));
    await slack.socket.connected();
    await slack.socket.event(directMessage(QUESTION));
    expect((await slack.posted(1))[0]?.text).not.toContain('95家');
    await slack.socket.event(directMessage(QUESTION, { user: 'U2', channel: 'D2' }));
    expect((await slack.posted(2))[1]?.text).toContain('95家');
  });
});

describe('jianbao bot does not start', () => {
  const SLACK: Env = { SLACK_BOT_TOKEN: 'xoxb-do-not-show', SLACK_APP_TOKEN: 'xapp-do-not-show' };

  it('without secrets, and names all of them with where they are to be had', async () => {
    const said = await refusal(['slack', 'feishu', 'dingtalk', 'wecom']);
    const names = [...said.matchAll(/^(\w+) is not set\. Where to find it: \S/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'SLACK_APP_TOKEN',
      'SLACK_BOT_TOKEN',
      'FEISHU_APP_ID',
      'FEISHU_APP_SECRET',
      'DINGTALK_CLIENT_ID',
      'DINGTALK_CLIENT_SECRET',
      'WECOM_SECRET',
      'WECOM_TOKEN',
      'WECOM_ENCODING_AES_KEY',
    ]);
    expect(said).toContain('WeCom needs corpId and agentId');
  });

  it('without secrets, in Chinese as well', async () => {
    expect(await refusal(['slack'], { JIANBAO_LANG: 'zh' })).toMatch(
      /没有设置 SLACK_BOT_TOKEN。获取方法：Slack → 您的应用/,
    );
  });

  it('on a platform that it does not know', async () => {
    expect(await refusal(['teams'])).toContain('“teams” is not a platform I know. Choose from: slack, feishu');
  });

  it('with settings that are wrong', async () => {
    settings('reports: [report]\nslack:\n  porte: 80\n');
    expect(await refusal(['slack'], SLACK)).toBe('jianbao.yaml:3 slack.porte: there is no such setting');
  });

  it('with a report that is wrong, and names the place', async () => {
    const report = join(cwd, 'report/report.yaml');
    writeFileSync(report, readFileSync(report, 'utf8').replace('value: 95家', 'value: 96家'));
    expect(await refusal(['slack'], SLACK)).toMatch(/report\/report\.yaml:\d+:\d+ .*“96家”/);
  });

  it('with an address that is none', async () => {
    expect(await refusal(['slack'], { ...SLACK, SLACK_API_URL: 'not an address' })).toBe(
      'SLACK_API_URL is not an address. It begins with https://.',
    );
  });

  it('as an instance whose name is no name of a folder', async () => {
    expect(await refusal(['slack', '--instance', '../up'], SLACK)).toContain('“../up” cannot name an instance');
  });

  it('with a secret that the platform refuses, which it does not repeat', async () => {
    const [slack, feishu, dingtalk] = [await runTestSlack(), await startFeishu(), await startDingtalk()];
    onTestFinished(async () => {
      await feishu.stop();
      await dingtalk.stop();
    });
    expect(await refusal(['slack'], { ...SLACK, SLACK_API_URL: slack.apiUrl })).toMatch(
      /^slack does not start: .*auth/,
    );
    const app = { FEISHU_URL: feishu.domain, FEISHU_APP_ID: APP.id, FEISHU_APP_SECRET: 'do-not-show-this' };
    expect(await refusal(['feishu'], app)).toContain('feishu does not start: ');
    const ding = { DINGTALK_CLIENT_ID: 'ding-client', DINGTALK_CLIENT_SECRET: 'do-not-show-that' };
    expect(await refusal(['dingtalk'], { DINGTALK_URL: dingtalk.origin.href, ...ding })).toContain(
      'dingtalk does not start: ',
    );
  });
});

describe('jianbao bot slack --manifest', () => {
  const manifest = async (...args: readonly string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await run(['bot', ...args, '--manifest'], {
      out: (l) => out.push(l),
      err: (l) => err.push(l),
      cwd,
      env: {},
    });
    return { code, err: err.join('\n'), json: out.length > 0 ? JSON.parse(out.join('\n')) : undefined };
  };

  it('prints what Slack creates the app from, without any secret being set', async () => {
    const { code, json } = await manifest('slack');
    expect([code, json.settings.socket_mode_enabled]).toEqual([0, true]);
  });

  it('prints the address for HTTP', async () => {
    const { json } = await manifest('slack', '--url', 'https://bot.example');
    expect(json.settings.event_subscriptions.request_url).toBe('https://bot.example/slack/events');
    expect(json.settings.socket_mode_enabled).toBe(false);
  });

  it('refuses what Slack would not call, and other platforms', async () => {
    expect((await manifest('slack', '--url', 'http://bot.example')).err).toContain('“http://bot.example” is not');
    expect((await manifest('slack', '--url', 'bot')).code).toBe(1);
    expect((await manifest('feishu')).err).toContain('jianbao bot slack --manifest');
  });
});

describe.skipIf(!existsSync(MAIN))('SIGTERM', { timeout: 60_000 }, () => {
  it.each(['HTTP', 'Socket Mode'])(
    'ends the bot over %s once the answer under way is given and written down',
    async (door) => {
      const [slack, port] = [await runTestSlack(), await freePort()];
      settings(`slack: { port: ${port} }\naudit: { folder: audit }\n`);
      const secret: Env = door === 'HTTP' ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: APP_TOKEN };
      const env = { PATH: process.env['PATH'], ...slackEnv(slack, secret) };
      const child = spawn(process.execPath, [MAIN, 'bot', 'slack'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
      onTestFinished(() => void child.kill('SIGKILL'));
      const printed = reading(child);
      await eventually(printed).toMatch(/Waiting for Slack|Connected to Slack/);
      slack.fail('chat.postMessage', { kind: 'slow', milliseconds: 1_500 });
      const http = deliverOverHttp({ url: `http://127.0.0.1:${port}/slack/events` });
      await (door === 'HTTP' ? http : slack.socket).event(appMention(QUESTION));
      await slack.called('chat.postMessage');
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
      expect(slack.posts().map(({ text }) => text.includes('95家'))).toEqual([true]);
      expect(await recordsIn(join(cwd, 'audit'))).toBe(1);
      for (const value of secretsIn(slackEnv(slack, secret))) expect(printed()).not.toContain(value);
    },
  );
});

async function recordsIn(folder: string): Promise<number> {
  const { broken, records } = await verifyAudit(folder);
  expect(broken).toBeUndefined();
  for await (const record of readAudit(folder))
    for (const token of [BOT_TOKEN, APP_TOKEN]) expect(JSON.stringify(record)).not.toContain(token);
  return records;
}

async function doctor(env: Env): Promise<{ code: number; out: string }> {
  const out: string[] = [];
  const code = await run(['doctor', 'slack'], { out: (l) => out.push(l), err: (l) => out.push(l), cwd, env });
  return { code, out: out.join('\n') };
}
