// jianbao.yaml: what is in it, and what is said when it is wrong.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Language, speaker } from '@jianbao/locales';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings, type SettingsFile } from '../src/settings/read-settings.ts';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-settings-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function read(yaml: string, language: Language = 'en'): Promise<SettingsFile> {
  writeFileSync(join(cwd, 'jianbao.yaml'), yaml);
  return readSettings(undefined, cwd, speaker(language));
}

const complaint = (yaml: string, language?: Language): Promise<string> =>
  read(yaml, language).then(
    () => 'none',
    (error: Error) => error.message,
  );

describe('the settings', () => {
  it('are all left to the defaults where there is no file', async () => {
    expect(await readSettings(undefined, cwd, speaker('en'))).toEqual({ settings: {}, folder: cwd });
  });

  it('must be there when they are named', async () => {
    await expect(readSettings('other.yaml', cwd, speaker('en'))).rejects.toThrow('other.yaml');
  });

  it('may be empty', async () => {
    expect((await read('')).settings).toEqual({});
  });

  it('take every setting that the guide names', async () => {
    const yaml = `reports: [reports]
access:
  ask: [slack:T012, slack:T012/C345, feishu:*]
  preview: { qingshanhu-2024: [slack:T012/U345] }
audit: { folder: audit, days: 730, questions: omit }
page: https://figures.example
health: { port: 8081, host: 0.0.0.0 }
slack: { port: 3000, host: 0.0.0.0, installations: installations }
feishu: { mode: webhook, port: 3001, host: 0.0.0.0, domain: lark }
dingtalk: {}
wecom: { corpId: ww1, agentId: 1000002, port: 3002, host: 0.0.0.0 }
`;
    const { settings, folder } = await read(yaml);
    expect([folder, Object.keys(settings).length]).toEqual([cwd, 9]);
  });

  it.each([
    ['slack:\n  botToken: xoxb-do-not-show\n', '2 slack.botToken: there is no such setting'],
    ['reports: []\n', '1 reports: must not be empty'],
    ['reports: report\n', '1 reports: a list, each entry on a line that begins with -'],
    ['health: 8080\n', '1 health: names with values, indented below it'],
    ['health:\n  port: 0\n', '2 health.port: at least 1'],
    ['health:\n  port: 70000\n', '2 health.port: at most 65535'],
    ['health:\n  port: "80"\n', '2 health.port: a whole number'],
    ['health: {}\n', '1 health.port: a whole number'],
    ['slack:\n  host: 3\n', '2 slack.host: a text'],
    ['audit:\n  folder: ""\n', '2 audit.folder: must not be empty'],
    ['audit:\n  folder: a\n  questions: some\n', '3 audit.questions: choose from: keep, omit'],
    ['page: ftp://x\n', '1 page: write an address that begins with https:// or http://'],
    ['access:\n  ask:\n    - everybody\n', '3 access.ask.0: write slack:T012'],
    ['access:\n  preview:\n    r: [slack:T012]\n', '3 access.preview.r.0: write slack:T012'],
  ])('%j is told with its line', async (yaml, words) => {
    const said = await complaint(yaml);
    expect(said).toContain(`jianbao.yaml:${words}`);
    expect(said).not.toContain('do-not-show');
  });

  it('are wrong in several places at once', async () => {
    const said = await complaint('page: here\nhealth: { port: 0 }\nslak: {}\n');
    expect(said.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'jianbao.yaml:1',
      'jianbao.yaml:2',
      'jianbao.yaml:3',
    ]);
  });

  it('are told of in Chinese', async () => {
    expect(await complaint('health: { port: 70000 }\naudit: { folder: a, days: 1.5 }\nslak: {}\n', 'zh')).toBe(
      'jianbao.yaml:2 audit.days：应填整数\njianbao.yaml:1 health.port：不能大于65535\njianbao.yaml:3 slak：没有这项设置',
    );
  });

  it.each([
    ['a: [\n', 'cannot be read'],
    ['page: https://a.example\npage: https://b.example\n', 'cannot be read'],
    ['reports: &r [a]\naccess: { ask: *r }\n', 'uses an alias'],
    [`reports: [${'a, '.repeat(100_000)}a]\n`, 'is too large'],
    ['- a\n', 'jianbao.yaml:1'],
  ])('%.30j is no file of settings', async (yaml, words) => {
    expect(await complaint(yaml)).toContain(words);
  });
});
