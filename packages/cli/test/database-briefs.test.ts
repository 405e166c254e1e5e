// jianbao catalogue briefs and jianbao worker, over a server that `JIANBAO_TEST_DATABASE_URL` names.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBriefQueue } from '@jianbao/catalogue/postgres';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addEmbargoed, edit, folderOfReports, type Ran, ran } from './reports-folder.ts';
import { makeDatabase, makeSharedRoles, SERVER, sql, type ThrowawayDatabase } from './throwaway-database.ts';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const dying = fileURLToPath(new URL('worker-and-die.mjs', import.meta.url));

describe.runIf(SERVER && existsSync(main))('briefs over machines', { timeout: 60_000 }, () => {
  let cwd: string;
  let database: ThrowawayDatabase;
  let running: ChildProcess[] = [];
  beforeEach(async () => {
    await makeSharedRoles(SERVER ?? '');
    database = await makeDatabase(SERVER ?? '');
    cwd = folderOfReports();
    addEmbargoed(cwd);
    await jianbao('catalogue', 'import', 'reports');
  }, 60_000);
  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL');
    running = [];
    await database.drop();
    rmSync(cwd, { recursive: true, force: true });
  }, 60_000);

  const jianbao = (...args: string[]): Promise<Ran> => ran(cwd, args, { ...database.env });
  const start = (program: readonly string[]): { child: ChildProcess; said: () => string; ended: Promise<unknown> } => {
    const env = { ...process.env, ...database.env, JIANBAO_LANG: 'en' };
    const child = spawn(process.execPath, program, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.push(child);
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (text += String(data)));
    return { child, said: () => text, ended: new Promise((resolve) => child.on('close', (...how) => resolve(how))) };
  };
  const worker = (...args: string[]): ReturnType<typeof start> => start([main, 'worker', '-o', 'briefs', ...args]);
  const briefs = (): string[] => (existsSync(join(cwd, 'briefs')) ? readdirSync(join(cwd, 'briefs')).toSorted() : []);
  const jobs = async (): Promise<string> => {
    const rows = await sql(database.owner, `select state from pgboss.job where name = 'brief' order by 1`);
    return rows.map(({ state }) => state).join(' ');
  };

  it('are those that jianbao brief writes, and what lies there is passed over', async () => {
    expect((await jianbao('catalogue', 'briefs')).out).toBe('Reports: 3; briefs queued: 6, made already: 0');
    // The same are waiting already.
    await jianbao('catalogue', 'briefs');
    const { child, said, ended } = worker('--jobs', '2');
    await expect.poll(briefs, { timeout: 30_000 }).toHaveLength(6);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(said()).toContain('Briefs made: 6, there already: 0, attempts that failed: 0');
    expect(await jobs()).toBe(Array.from({ length: 6 }, () => 'completed').join(' '));
    expect(briefs().join(' ')).not.toContain('yunhe-new');
    await jianbao('brief', 'reports', '-o', 'here');
    for (const [name, here] of [
      [/^yunhe-2024\.v1\.zh\.gbt9704\.[0-9a-f]{12}\.docx$/, 'yunhe-2024.zh.docx'],
      [/^yunhe-2024\.v1\.en\.press\.[0-9a-f]{12}\.docx$/, 'yunhe-2024.en.docx'],
    ] as const) {
      const file = briefs().find((one) => name.test(one)) ?? '';
      expect(readFileSync(join(cwd, 'briefs', file)).equals(readFileSync(join(cwd, 'here', here)))).toBe(true);
    }
    const again = await jianbao('catalogue', 'briefs', '--out', 'briefs');
    expect(again.out).toBe('Reports: 3; briefs queued: 0, made already: 6');
    edit(cwd, 'qingshanhu-2024', '95家', '96家');
    await jianbao('catalogue', 'import', 'reports');
    const changed = await jianbao('catalogue', 'briefs', '--out', 'briefs');
    expect(changed.out).toBe('Reports: 3; briefs queued: 2, made already: 4');
  });

  it('are made later, once and whole, when a worker is killed in the middle of one', async () => {
    await jianbao('catalogue', 'briefs', '-p', '青山湖区', '-y', '2024', '-l', 'zh');
    const dead = start([dying, '-o', 'briefs']);
    expect(await dead.ended).toEqual([null, 'SIGKILL']);
    expect([await jobs(), briefs().filter((name) => name.endsWith('.docx'))]).toEqual(['active', []]);
    const { child, said, ended } = worker();
    await expect.poll(said, { timeout: 20_000 }).toContain('Waiting for briefs');
    expect(briefs().filter((name) => name.endsWith('.docx'))).toEqual([]);
    await passTime(database.owner);
    await expect.poll(said, { timeout: 30_000 }).toContain('Wrote qingshanhu-2024');
    await expect.poll(jobs).toBe('completed');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(said().match(/Wrote /g)).toHaveLength(1);
    const [made = '', ...others] = briefs().filter((name) => name.endsWith('.docx'));
    expect(others).toEqual([]);
    expect((await jianbao('check', join('briefs', made), '-r', 'reports/qingshanhu-2024/report.yaml')).code).toBe(0);
  });

  it('fail, are tried again and are listed in the end, when they were queued with another template', async () => {
    const queue = await openBriefQueue(database.owner, { retries: 1, delay: 1 });
    const layout = 'gbt9704';
    await queue.enqueue({ template: 'other', report: 'yunhe-2024', version: 1, language: 'zh', layout });
    await queue.close();
    const { child, said, ended } = worker();
    const twice = (): number =>
      said().match(/yunhe-2024, version 1 \(zh, gbt9704\) failed: .*--template/g)?.length ?? 0;
    await expect.poll(twice, { timeout: 30_000 }).toBe(2);
    await expect.poll(jobs).toBe('failed');
    child.kill('SIGTERM');
    await ended;
    expect(await jianbao('worker', '--failed')).toMatchObject({
      code: 1,
      out: 'yunhe-2024, version 1 (zh, gbt9704)',
      err: expect.stringContaining('1 brief has failed for good'),
    });
    expect((await jianbao('worker', '--failed')).code).toBe(0);
  });

  it('are told apart by what is in the template, and one that is wrong is told of before anything is queued', async () => {
    const [template, other] = ['# {{title}}\n', '# {{title}}\n\n{{place}}\n'].map((text, at) => {
      writeFileSync(join(cwd, `${at}.md.hbs`), text);
      return `${at}.md.hbs`;
    }) as [string, string];
    for (const name of [template, other]) await jianbao('catalogue', 'briefs', '-y', '2023', '-l', 'en', '-t', name);
    expect(await jobs()).toBe('created created');
    writeFileSync(join(cwd, 'wrong.md.hbs'), '# {{#each}\n');
    expect(await jianbao('catalogue', 'briefs', '-t', 'wrong.md.hbs')).toMatchObject({
      code: 1,
      err: expect.stringContaining('wrong.md.hbs'),
    });
    expect(await jobs()).toBe('created created');
  });

  it('want a database and a number', async () => {
    const nowhere = await ran(cwd, ['worker']);
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('DATABASE_URL')]);
    expect((await jianbao('worker', '--jobs', 'many')).code).toBe(1);
  });
});

/** As if an hour had passed since each job was begun, and somebody had looked. */
async function passTime(url: string): Promise<void> {
  const PgBoss = createRequire(new URL('../../catalogue/package.json', import.meta.url))('pg-boss');
  await sql(url, `update pgboss.job set started_on = started_on - interval '1 hour' where state = 'active'`);
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  await boss.start();
  await boss.maintain();
  await boss.stop({ wait: true });
  await sql(url, `update pgboss.job set start_after = now() where state = 'retry'`);
}
