// jianbao catalogue: reports into a folder, and what is in it.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const goldens = join(root, 'packages/core/test/goldens/ask');
let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-catalogue-'));
  cpSync(join(root, 'examples/qingshanhu-2024'), join(cwd, 'reports/qingshanhu-2024'), { recursive: true });
  for (const name of ['qingshanhu-2023', 'yunhe-2024']) {
    cpSync(join(goldens, name), join(cwd, 'reports', name), { recursive: true });
  }
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function catalogue(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text), cwd, env };
  const code = await run(['catalogue', ...args], terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const imported = (env?: Record<string, string>): ReturnType<typeof catalogue> =>
  catalogue(['import', 'reports', '--into', 'kept'], env);
const edit = (name: string, from: string | RegExp, to: string): void => {
  for (const file of ['report.yaml', 'source.zh.md']) {
    const path = join(cwd, 'reports', name, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  }
};

describe('jianbao catalogue import', () => {
  it('puts reports into a folder, and passes over those that are there', async () => {
    expect(await imported()).toEqual({
      code: 0,
      out: '3 reports: 3 added, 0 changed, 0 there already, 0 wrong',
      err: '',
    });
    expect((await imported()).out).toBe('3 reports: 0 added, 0 changed, 3 there already, 0 wrong');
    edit('qingshanhu-2024', '95家', '96家');
    expect((await imported()).out).toBe('3 reports: 0 added, 1 changed, 2 there already, 0 wrong');
  });

  it('puts the right ones, and tells of the wrong ones at the end', async () => {
    edit('yunhe-2024', /^id:.*$/gm, 'id: Yunhe');
    edit('qingshanhu-2023', 'id: qingshanhu-2023', 'id: qingshanhu-2024');
    const { code, out, err } = await imported();
    expect([code, out]).toEqual([1, '3 reports: 1 added, 0 changed, 0 there already, 2 wrong']);
    expect(err).toContain('reports/yunhe-2024/report.yaml:');
    expect(err).toContain('“qingshanhu-2024” is also the report in');
  });

  it('keeps what it has checked for the next time, where there is a home', async () => {
    await imported({ XDG_CACHE_HOME: join(cwd, 'caches') });
    expect(existsSync(join(cwd, 'caches/jianbao/reports'))).toBe(true);
    rmSync(join(cwd, 'kept'), { recursive: true });
    expect((await imported({ XDG_CACHE_HOME: join(cwd, 'caches') })).out).toContain('3 added');
  });

  it('says what to do where nothing says where to, or there is nothing to put', async () => {
    expect(await catalogue(['import', 'reports'])).toMatchObject({ code: 1, err: expect.stringContaining('--into') });
    expect(await catalogue(['import', 'elsewhere', '--into', 'kept'])).toMatchObject({ code: 1 });
  });

  it('says when there is no database, and does not repeat its password', async () => {
    const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
    if (!existsSync(main)) return;
    const url = 'postgres://nobody:secret@127.0.0.1:1/none';
    const { status, stderr } = spawnSync(process.execPath, [main, 'catalogue', 'import', 'reports', '--ui', 'en'], {
      cwd,
      env: { ...process.env, DATABASE_URL: url, XDG_CACHE_HOME: join(cwd, 'caches') },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('The database cannot be opened')]);
    expect(stderr).not.toContain('secret');
  });
});

describe('jianbao catalogue', () => {
  beforeEach(async () => {
    await imported();
  });
  const looked = (...args: string[]): ReturnType<typeof catalogue> => catalogue([...args, '-c', 'kept']);

  it('lists the reports, of one place or year where asked', async () => {
    expect((await looked('list')).out.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'qingshanhu-2024',
      'yunhe-2024',
      'qingshanhu-2023',
    ]);
    expect((await looked('list', '--place', '青山湖', '--year', '2023')).out).toMatch(
      /^qingshanhu-2023 {2}.*version 1/,
    );
    expect(await looked('list', '--year', '1999')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/no such/),
    });
    expect(await looked('list', '--place', '火星')).toMatchObject({ code: 1, err: expect.stringContaining('火星') });
  });

  it('finds figures by words, in either language', async () => {
    const { out } = await looked('find', '高新技术企业', '--place', '360111', '--year', '2024', '--ui', 'zh');
    expect(out.split('\n')[0]).toBe('95家 — 高新技术企业（青山湖区，2024年）  qingshanhu-2024/high-tech-enterprises');
    expect((await looked('find', 'high-tech enterprises', '--most', '2')).out.split('\n')).toHaveLength(2);
    expect((await looked('find', '火箭')).code).toBe(1);
    expect((await looked('find', '企业', '--most', 'many')).code).toBe(1);
  });

  it('tells a figure of a place in every period', async () => {
    for (const [label, place] of [
      ['高新技术企业', '青山湖区'],
      ['high-tech enterprises', 'Qingshanhu District'],
    ] as const) {
      const { out } = await looked('history', label, '--place', place);
      expect(out.split('\n').map((line) => line.split('  ').at(-1))).toEqual([
        'qingshanhu-2024/high-tech-enterprises',
        'qingshanhu-2023/high-tech-enterprises',
      ]);
    }
    expect(await looked('history', '高新技术企业')).toMatchObject({ code: 2, err: expect.stringContaining('--place') });
  });

  it('tells the versions of a report and what has changed between two, with the words of both', async () => {
    expect(await looked('diff', 'qingshanhu-2024')).toMatchObject({
      code: 1,
      err: expect.stringContaining('one version'),
    });
    edit('qingshanhu-2024', '95家', '96家');
    await imported();
    expect((await looked('versions', 'qingshanhu-2024')).out.split('\n').map((line) => line[0])).toEqual(['2', '1']);
    const { out } = await looked('diff', 'qingshanhu-2024', '--ui', 'zh');
    expect(out.split('\n')).toEqual([
      '< 95家 — 高新技术企业 [high-tech-enterprises]：“高新技术企业达到95家”',
      '> 96家 — 高新技术企业 [high-tech-enterprises]：“高新技术企业达到96家”',
      '第1版到第2版：新增0项，删去0项，改动1项',
    ]);
    expect((await looked('diff', 'qingshanhu-2024', '2', '1')).out).toContain('From version 2 to version 1');
    expect((await looked('diff', 'qingshanhu-2024', '1', '9')).code).toBe(1);
    expect((await looked('diff', 'qingshanhu-2024', 'x')).code).toBe(1);
    expect((await looked('versions', 'nothing')).code).toBe(1);
  });

  it('does not tell of a report under embargo, unless it is asked for by name', async () => {
    edit('yunhe-2024', /^period:/gm, 'embargo: "2999-01-01T00:00:00Z"\nperiod:');
    edit('yunhe-2024', /^id:.*$/gm, 'id: yunhe-new');
    await imported();
    expect((await looked('list')).out).not.toContain('yunhe-new');
    expect((await looked('list', '--preview', 'yunhe-new')).out).toContain('yunhe-new');
  });
});
