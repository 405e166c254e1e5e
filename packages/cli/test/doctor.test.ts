// jianbao doctor: what it finds, what it advises, and with which exit code.

import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAudit } from '../../bot/src/audit/index.ts';
import { parseKeys } from '../../bot/src/slack/index.ts';

type Env = Readonly<Record<string, string>>;

const example = fileURLToPath(new URL('../../../examples/qingshanhu-2024', import.meta.url));

/** As they should look, and recognizable wherever they turn up. */
const SECRETS: Env = {
  SLACK_BOT_TOKEN: 'xoxb-do-not-show',
  SLACK_APP_TOKEN: 'xapp-do-not-show',
  FEISHU_APP_ID: 'cli_0123456789abcdef',
  FEISHU_APP_SECRET: 'do-not-show-feishu',
  DINGTALK_CLIENT_ID: 'do-not-show-dingtalk-id',
  DINGTALK_CLIENT_SECRET: 'do-not-show-dingtalk',
  WECOM_SECRET: 'do-not-show-wecom',
  WECOM_TOKEN: 'doNotShowWecom',
  WECOM_ENCODING_AES_KEY: 'doNotShow0123456789012345678901234567890123',
};

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-doctor-'));
  cpSync(example, join(cwd, 'report'), { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const settings = (yaml: string): void => writeFileSync(join(cwd, 'jianbao.yaml'), yaml);

async function doctor(args: readonly string[] = [], env: Env = {}): Promise<{ code: number; out: string }> {
  const out: string[] = [];
  const code = await run(['doctor', ...args], { out: (l) => out.push(l), err: (l) => out.push(l), cwd, env });
  for (const value of Object.values(env)) if (/do-?not-?show/i.test(value)) expect(out.join('\n')).not.toContain(value);
  return { code, out: out.join('\n') };
}

async function writeLog(folder: string): Promise<void> {
  const silent = (): void => {};
  const audit = await openAudit({ folder, retentionDays: 365, question: 'keep', onTrouble: silent });
  for (const place of ['C1', 'C2'])
    await audit.record({ type: 'refused', surface: 'slack', place, question: '？', language: 'zh', rule: 'ask' });
  await audit.close();
}

describe('jianbao doctor', () => {
  it('finds nothing wrong where nothing is set up yet, and says how one begins', async () => {
    const { code, out } = await doctor();
    expect(code).toBe(0);
    expect(out).toContain(`✓ Node.js ${process.versions.node}`);
    expect(out).toContain('✓ 1 report is right');
    expect(out).toContain('– No jianbao.yaml here');
    expect(out).toContain('– slack: not set up');
    expect(out).toContain('jianbao bot slack --manifest prints what to paste');
    expect(out).not.toContain('✗');
  });

  it('speaks Chinese', async () => {
    const { code, out } = await doctor([], { JIANBAO_LANG: 'zh', SLACK_BOT_TOKEN: 'xoxb-do-not-show' });
    expect(code).toBe(1);
    expect(out).toContain('✓ 1份报告，均正确');
    expect(out).toContain('– feishu：未设置');
    expect(out).toContain('✗ slack: 没有设置 SLACK_APP_TOKEN。获取方法：');
  });

  it('finds all four platforms set up, without showing any secret', async () => {
    settings('wecom: { corpId: ww1, agentId: 1000002 }\n');
    const { code, out } = await doctor([], SECRETS);
    expect(code).toBe(0);
    for (const surface of ['slack', 'feishu', 'dingtalk', 'wecom'])
      expect(out).toContain(`✓ ${surface}: all secrets are set`);
  });

  it('finds what is missing of a platform that somebody has begun to set up', async () => {
    settings('feishu: { mode: webhook }\n');
    const { code, out } = await doctor([], { WECOM_SECRET: 'do-not-show' });
    expect(code).toBe(1);
    const missing = [...out.matchAll(/✗ \w+: (\w+) is not set/g)].map(([, name]) => name);
    expect(missing).toEqual([
      'FEISHU_APP_ID',
      'FEISHU_APP_SECRET',
      'FEISHU_ENCRYPT_KEY',
      'FEISHU_VERIFICATION_TOKEN',
      'WECOM_TOKEN',
      'WECOM_ENCODING_AES_KEY',
    ]);
    expect(out).toContain('✗ wecom: WeCom needs corpId and agentId');
  });

  it('finds secrets that have changed places', async () => {
    const { code, out } = await doctor([], {
      SLACK_BOT_TOKEN: 'xapp-do-not-show',
      SLACK_APP_TOKEN: 'xoxb-do-not-show',
    });
    expect(code).toBe(1);
    expect(out).toContain('✗ slack: SLACK_BOT_TOKEN does not look right. Where to find it: Slack → your app');
    expect(out).toContain('✗ slack: SLACK_APP_TOKEN does not look right.');
  });

  it('expects what several workspaces need where they may install the app', async () => {
    settings('slack: { installations: installations }\n');
    const { out } = await doctor(['slack'], { SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef' });
    expect([...out.matchAll(/(\w+) is not set/g)].map(([, name]) => name)).toEqual([
      'SLACK_CLIENT_ID',
      'SLACK_CLIENT_SECRET',
      'SLACK_STATE_SECRET',
      'JIANBAO_KEYS',
    ]);
  });

  it('looks at one platform alone when it is named, and expects it to be set up', async () => {
    settings('wecom: { corpId: ww1, agentId: 1000002 }\n');
    const slack = await doctor(['slack'], SECRETS);
    expect([slack.code, slack.out.includes('wecom')]).toEqual([0, false]);
    const feishu = await doctor(['feishu']);
    expect([feishu.code, feishu.out.includes('FEISHU_APP_ID is not set')]).toEqual([1, true]);
    expect((await doctor(['teams'])).out).toContain('“teams” is not a platform I know');
  });

  it('tells of wrong settings with their line, and looks at the rest all the same', async () => {
    settings('reports: [report]\nslak: {}\n');
    const { code, out } = await doctor();
    expect(code).toBe(1);
    expect(out).toContain('✗ jianbao.yaml:2 slak: there is no such setting');
    expect(out).toContain('✓ 1 report is right');
  });

  it('tells of a report that is wrong, and of one that is only spoken of', async () => {
    settings('access: { preview: { another-2024: [slack:T1/U1] } }\n');
    expect((await doctor()).out).toContain('✗ access.preview names “another-2024”');
    const report = join(cwd, 'report/report.yaml');
    writeFileSync(report, readFileSync(report, 'utf8').replace('value: 95家', 'value: 96家'));
    const { code, out } = await doctor();
    expect([code, /✗ report\/report\.yaml:\d+:\d+ .*“96家”/.test(out)]).toEqual([1, true]);
  });

  it('verifies the audit log of every instance, and names the line that was changed', async () => {
    settings('audit: { folder: audit }\n');
    await writeLog(join(cwd, 'audit/blue'));
    await writeLog(join(cwd, 'audit/green'));
    const { code, out } = await doctor();
    expect(code).toBe(0);
    expect(out).toContain('✓ Audit log in audit/blue: 2 records, unbroken');
    expect(out).toContain('✓ Audit log in audit/green: 2 records, unbroken');
    const today = new Date().toISOString().slice(0, 10);
    const [file = ''] = readdirSync(join(cwd, 'audit/blue')).filter((name) => name.includes(today));
    const path = join(cwd, 'audit/blue', file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('"C1"', '"C9"'));
    const changed = await doctor();
    expect(changed.code).toBe(1);
    expect(changed.out).toContain(`✗ The audit log was changed: audit/blue/${file}, line 2,`);
    expect(changed.out).toContain('✓ Audit log in audit/green');
  });

  it('says that an audit log cannot be kept in a file', async () => {
    settings('audit: { folder: audit }\n');
    appendFileSync(join(cwd, 'audit'), 'a file');
    expect((await doctor()).code).toBe(1);
  });

  it('makes the folder of the audit log for its owner alone', async () => {
    settings('audit: { folder: deep/audit }\n');
    mkdirSync(join(cwd, 'deep'));
    const { code, out } = await doctor();
    expect([code, out.includes('Audit log in deep/audit: 0 records')]).toEqual([0, true]);
  });

  it('makes keys that JIANBAO_KEYS takes, each another', async () => {
    const [one, other] = [await doctor(['--new-key']), await doctor(['--new-key'])];
    expect([one.code, one.out === other.out]).toEqual([0, false]);
    expect(parseKeys(`${one.out},${other.out}`, 'JIANBAO_KEYS')).toBeDefined();
  });
});
