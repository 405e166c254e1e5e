// One process follows another on a socket that somebody else holds; whoever asks notices nothing.

import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appMention } from '../../bot/test/slack/events.ts';
import { deliverOverHttp } from '../../bot/test/slack/http-delivery.ts';
import { runTestSlack } from '../../bot/test/slack/running.ts';
import { SIGNING_SECRET } from '../../bot/test/slack/signature.ts';
import { BOT_TOKEN } from '../../bot/test/slack/workspace.ts';
import { type Holder, holdSocket, MAIN } from './handed-socket.ts';

const absent = !existsSync(MAIN);
const named = absent ? 'a restart (skipped: npm run build first)' : 'a restart';
const example = fileURLToPath(new URL('../../../examples/qingshanhu-2024', import.meta.url));
const RESTARTS = 3;
const CLIENTS = 4;

let cwd: string;
let holder: Holder | undefined;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-restart-'));
  cpSync(example, join(cwd, 'report'), { recursive: true });
});
afterEach(async () => {
  await holder?.stop();
  holder = undefined;
  rmSync(cwd, { recursive: true, force: true });
});

describe.skipIf(absent)(named, { timeout: 60_000 }, () => {
  it.each([
    ['keep their connection', new Agent({ keepAlive: true })],
    ['open a new connection each time', new Agent({ keepAlive: false })],
  ])('fails no request of clients that %s, and answers each of them rightly', async (_, agent) => {
    const held = await holdSocket(['serve', 'report', '--behind-proxy'], /Open http/, { cwd });
    holder = held;
    let going = true;
    const answers: string[] = [];
    const clients = Array.from({ length: CLIENTS }, async () => {
      while (going) answers.push(await ask(held.port, agent));
    });
    const pids = new Set([held.pid()]);
    for (let times = 0; times < RESTARTS; times += 1) {
      const before = answers.length;
      await held.restart();
      pids.add(held.pid());
      await expect.poll(() => answers.length).toBeGreaterThan(before + CLIENTS);
    }
    going = false;
    await Promise.all(clients);
    agent.destroy();
    expect(pids.size).toBe(RESTARTS + 1);
    expect(held.printed().match(/^ended \d+$/gm)).toEqual(Array(RESTARTS).fill('ended 0'));
    expect([...new Set(answers)]).toEqual(['200 95']);
  });

  it('loses no question from Slack, and answers each once', async () => {
    const slack = await runTestSlack({ workspaces: [{ token: BOT_TOKEN }] });
    const env = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET };
    const held = await holdSocket(['bot', 'slack'], /Waiting for Slack’s events on the socket/, { cwd, env });
    holder = held;
    const { event } = deliverOverHttp({ url: `http://127.0.0.1:${held.port}/slack/events`, retryAfter: [0, 0, 0] });
    const deliveries: ReturnType<typeof event>[] = [];
    let going = true;
    const asking = (async () => {
      while (going) {
        deliveries.push(event(appMention('高新技术企业有多少家？')));
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    })();
    for (let times = 0; times < RESTARTS; times += 1) {
      await held.restart();
      // What Slack tries again while one process makes room for the next is known to the next one alone.
      await Promise.all(deliveries);
    }
    going = false;
    await asking;
    expect((await Promise.all(deliveries)).filter(({ acked }) => !acked)).toEqual([]);
    const posts = await slack.posted(deliveries.length);
    expect(held.printed().match(/^ended \d+$/gm)).toEqual(Array(RESTARTS).fill('ended 0'));
    expect(posts.map(({ text }) => text.includes('95家'))).toEqual(deliveries.map(() => true));
    expect(slack.complaints).toEqual([]);
  });
});

describe('sockets that are handed over', () => {
  const started = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const err: string[] = [];
    // Whatever else is said: that port is none, so that nothing stays open.
    await run(['serve', 'report', '--port', 'none'], { out: () => {}, err: (line) => void err.push(line), cwd, env });
    return err.join('\n');
  };
  const ours = String(process.pid);

  it.each([
    ['none where there is none', {}, 'is not a port'],
    ['none that is meant for another process', { LISTEN_PID: '1', LISTEN_FDS: '1' }, 'is not a port'],
    ['not one of several', { LISTEN_PID: ours, LISTEN_FDS: '2' }, '2 sockets were handed over'],
  ])('are taken: %s', async (_, env, words) => {
    expect(await started(env)).toContain(words);
  });
});

let clients = 0;

/** The status and the figure; each request as from another machine, so that none is one too many. */
function ask(port: number, agent: Agent): Promise<string> {
  clients += 1;
  const headers = { 'x-forwarded-for': `10.0.${(clients >> 8) % 256}.${clients % 256}` };
  return new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/api/ask?q=high-tech+enterprises', agent, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () => {
        const { indicators } = JSON.parse(body) as { indicators?: readonly { value: string }[] };
        resolve(`${response.statusCode} ${indicators?.[0]?.value}`);
      });
    }).on('error', (error) => resolve(String(error)));
  });
}
