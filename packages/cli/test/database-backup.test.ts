// A backup of a catalogue, restored where there was nothing: every version, figure and answer is the same, and so is what
// each role may see. Two servers of PostgreSQL, and its own programs for dumping and restoring.

import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { askCatalogue } from '@jianbao/catalogue';
import { openFolder } from '@jianbao/catalogue/folder';
import { openPostgres } from '@jianbao/catalogue/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEmbargoed, edit, folderOfReports, ran } from './reports-folder.ts';
import { makeDatabase, makeSharedRoles, SERVER, sql, type ThrowawayDatabase } from './throwaway-database.ts';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const PREVIEWS = ['yunhe-new'];
const NEW = 'yunhe-new';
const TABLES = [
  'report_version',
  'indicator',
  'label',
  'label_waiting',
  'label_key',
  'place_name',
  'topic',
  'topic_name',
];

function program(name: string): string {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [];
  const [newest] = versions.toSorted((a, b) => Number(b) - Number(a));
  return newest === undefined ? name : join('/usr/lib/postgresql', newest, 'bin', name);
}

/** Another server, for as long as the test runs. */
async function secondServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { JIANBAO_TEST_DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/postgres.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => resolve(String(data).trim()));
    child.on('exit', () => reject(new Error('There is no second server.')));
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return {
    url,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function questions(): string[] {
  const lines = readFileSync(join(root, 'packages/core/test/goldens/ask/questions-zh-plain.tsv'), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => (line.startsWith('#') ? [] : (line.split('\t')[0] ?? [])));
}

const exact = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)));

/** All that can be learned from a database, by whoever may learn it. */
async function everything({ owner, web, press }: ThrowawayDatabase): Promise<unknown> {
  const catalogue = await openPostgres({ url: web, previewUrl: press, ownerUrl: owner });
  try {
    const all: unknown[] = [];
    for (const seen of [catalogue, catalogue.as({ previews: PREVIEWS })]) {
      const heads = await seen.heads();
      all.push(heads, await seen.history('高新技术企业', '360111'));
      all.push(await seen.candidates({ words: '高新技术企业', most: 50 }));
      for (const { id } of heads) {
        const versions = await seen.versions(id);
        all.push(versions);
        for (const { version } of versions) all.push(await seen.get(id, version));
      }
      for (const question of questions()) all.push(await askCatalogue(seen, question));
    }
    for (const login of [owner, web, press]) {
      for (const table of TABLES) all.push(await sql(login, `select t::text from jianbao.${table} t order by 1`));
    }
    return exact(all);
  } finally {
    await catalogue.close();
  }
}

describe.runIf(SERVER)('a backup of a database', { timeout: 120_000 }, () => {
  let cwd: string;
  let database: ThrowawayDatabase;
  let dump: string;
  let other: Awaited<ReturnType<typeof secondServer>>;
  beforeAll(async () => {
    await makeSharedRoles(SERVER ?? '');
    database = await makeDatabase(SERVER ?? '');
    other = await secondServer();
    cwd = folderOfReports();
    addEmbargoed(cwd);
    const imported = (): ReturnType<typeof ran> => ran(cwd, ['catalogue', 'import', 'reports'], { ...database.env });
    expect((await imported()).out).toContain('4 added');
    edit(cwd, 'qingshanhu-2024', '95家', '96家');
    expect((await imported()).out).toContain('1 changed');
    expect((await ran(cwd, ['catalogue', 'briefs'], { ...database.env })).code).toBe(0);
    dump = join(cwd, 'catalogue.dump');
    await execute(program('pg_dump'), ['--format=custom', '--file', dump, database.owner]);
  }, 120_000);
  afterAll(async () => {
    await other.stop();
    await database.drop();
    rmSync(cwd, { recursive: true, force: true });
  }, 60_000);

  const restore = (to: ThrowawayDatabase): Promise<unknown> =>
    execute(program('pg_restore'), ['--exit-on-error', '--single-transaction', '--no-owner', '-d', to.owner, dump]);

  it('is restored into another server, and is the same for everybody', async () => {
    const before = await everything(database);
    await makeSharedRoles(other.url);
    const restored = await makeDatabase(other.url);
    await restore(restored);
    expect(await everything(restored)).toEqual(before);
    expect(JSON.stringify(before)).toContain(NEW);
    for (const table of TABLES) {
      const seen = await sql(restored.web, `select t::text from jianbao.${table} t`);
      expect(JSON.stringify(seen)).not.toContain(NEW);
      await expect(sql(restored.web, `delete from jianbao.${table}`)).rejects.toThrow(/permission denied/);
    }
    // What is put next goes on where the old one was, and so does the queue.
    edit(cwd, 'qingshanhu-2024', '96家', '97家');
    const next = (env: Readonly<Record<string, string>>): ReturnType<typeof ran> =>
      ran(cwd, ['catalogue', 'import', 'reports'], { ...env });
    expect((await next(restored.env)).out).toBe('4 reports: 0 added, 1 changed, 3 there already, 0 wrong');
    expect((await next(database.env)).out).toBe('4 reports: 0 added, 1 changed, 3 there already, 0 wrong');
    const timeless = (all: unknown): unknown =>
      JSON.parse(JSON.stringify(all).replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.+Z]+/g, ''));
    expect(timeless(await everything(restored))).toEqual(timeless(await everything(database)));
    const waiting = await sql(restored.owner, `select count(*)::int as count from pgboss.job where name = 'brief'`);
    expect(waiting).toEqual([{ count: 6 }]);
  });

  it('is not restored without the roles that its policies are for', async () => {
    const bare = await secondServer();
    try {
      const to = new URL(bare.url);
      await sql(bare.url, 'create database jianbao');
      to.pathname = '/jianbao';
      const restoring = execute(program('pg_restore'), [
        '--exit-on-error',
        '--single-transaction',
        '--no-owner',
        '-d',
        to.href,
        dump,
      ]);
      await expect(restoring).rejects.toThrow(/role "jianbao_\w+" does not exist/);
      expect(await sql(to.href, `select from pg_namespace where nspname = 'jianbao'`)).toEqual([]);
    } finally {
      await bare.stop();
    }
  });

  it('is not made by a login that may not see everything', async () => {
    const dumping = execute(program('pg_dump'), ['--schema=jianbao', '--file', join(cwd, 'half.dump'), database.web]);
    await expect(dumping).rejects.toThrow(/permission denied|row-level security/);
  });
});

describe('a copy of a folder', () => {
  it('made while nothing is put has every report in all its versions', async () => {
    const cwd = folderOfReports();
    try {
      const imported = (): ReturnType<typeof ran> => ran(cwd, ['catalogue', 'import', 'reports', '--into', 'kept']);
      await imported();
      edit(cwd, 'qingshanhu-2024', '95家', '96家');
      await imported();
      // When a version was kept is the time of its files.
      await execute('cp', ['-a', join(cwd, 'kept'), join(cwd, 'copy')]);
      const [kept, copy] = await Promise.all(
        ['kept', 'copy'].map(async (name) => {
          const problems: unknown[] = [];
          const home = await openFolder({ folder: join(cwd, name), onProblem: (problem) => problems.push(problem) });
          const heads = await home.heads();
          const versions = await Promise.all(heads.map(({ id }) => home.versions(id)));
          return exact([problems, heads, versions, await home.get('qingshanhu-2024', 1), await home.get('yunhe-2024')]);
        }),
      );
      expect(copy).toEqual(kept);
      expect(kept).toMatchObject([[], [{}, {}, {}], [[{ version: 2 }, { version: 1 }], [{}], [{}]], {}, {}]);
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});
