// The contract of every home, on a folder; and what only a folder does: people edit its files.

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileProblem, type FolderCatalogue, openFolder } from '@jianbao/catalogue/folder';
import { ReportError, type ReportText } from '@jianbao/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepsReports } from './contract.ts';
import { waitFor } from './home.ts';
import { small, THREE, wrong } from './texts.ts';

keepsReports('a folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-folder-'));
  return {
    catalogue: await openFolder({ folder }),
    beside: () => openFolder({ folder }),
    reach: waitFor,
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

keepsReports('a folder with a cache', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jianbao-folder-'));
  const cache = join(folder, '.cache');
  return {
    catalogue: await openFolder({ folder, cache }),
    beside: () => openFolder({ folder, cache }),
    reach: waitFor,
    close: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

describe('a folder of reports', () => {
  let folder: string;
  let problems: FileProblem[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jianbao-folder-'));
    problems = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, { yaml, source }: ReportText): void => {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'source.zh.md'), source);
    writeFileSync(join(folder, name, 'report.yaml'), yaml);
  };
  const open = (cache?: string): Promise<FolderCatalogue> =>
    openFolder({ folder, onProblem: (problem) => problems.push(problem), ...(cache !== undefined && { cache }) });
  const printed = async (catalogue: FolderCatalogue, id = 'a'): Promise<string | undefined> =>
    (await catalogue.get(id))?.indicators[0]?.printed;
  const ids = async (catalogue: FolderCatalogue): Promise<string[]> => (await catalogue.heads()).map(({ id }) => id);
  const codes = (): unknown =>
    problems.map(({ path, problems: all }) => [path.slice(folder.length + 1), all.map(({ code }) => code)]);
  const thirteen = small({ id: 'a', figures: [['学校', 'schools', 13]] });

  describe('that people have put there', () => {
    it('is read two folders deep, but not where programs keep their things', async () => {
      for (const [name, id] of [
        ['a', 'a'],
        ['reports/b', 'b'],
        ['x/y/c', 'c'],
        ['.hidden', 'd'],
        ['node_modules/e', 'e'],
      ] as const)
        write(name, small({ id }));
      expect(await ids(await open())).toEqual(['a', 'b']);
    });

    it('may be one report, with its versions beside it', async () => {
      write('.', small({ id: 'a' }));
      write('versions/1', small({ id: 'a', figures: [['学校', 'schools', 11]] }));
      const catalogue = await open();
      expect(await ids(catalogue)).toEqual(['a']);
      expect((await catalogue.versions('a')).map(({ version }) => version)).toEqual([2, 1]);
    });

    it('may not be there yet', async () => {
      const catalogue = await openFolder({ folder: join(folder, 'new/one') });
      expect(await ids(catalogue)).toEqual([]);
      await catalogue.put(small({ id: 'a' }));
      expect(await ids(catalogue)).toEqual(['a']);
    });

    it('gives the same array as long as nothing changes', async () => {
      write('a', small({ id: 'a' }));
      write('b', small({ id: 'b', embargo: '2999-01-01' }));
      const catalogue = await open();
      const before = await catalogue.about([]);
      await catalogue.refresh();
      await catalogue.put(small({ id: 'a' }));
      expect(await catalogue.about([])).toBe(before);
      expect(await catalogue.as({ previews: ['other'] }).about([])).toBe(before);
      const listed = await catalogue.as({ previews: ['b'] }).about([]);
      expect(await catalogue.as({ previews: ['b', 'c'] }).about([])).toBe(listed);
      expect([before.length, listed.length]).toEqual([1, 2]);
    });

    it('tells where a report lies to those who may see it', async () => {
      write('reports/b', small({ id: 'b', embargo: '2999-01-01' }));
      const catalogue = await open();
      expect(catalogue.folderOf('b')).toBeUndefined();
      expect(catalogue.as({ previews: ['b'] }).folderOf('b')).toBe(join(folder, 'reports/b'));
    });
  });

  describe('that people edit', () => {
    it('is read again where it has changed, and only there', async () => {
      write('a', small({ id: 'a' }));
      write('b', small({ id: 'b' }));
      const catalogue = await open();
      const other = await catalogue.get('b');
      write('a', thirteen);
      write('c', small({ id: 'c' }));
      expect(await printed(catalogue)).toBe('12家');
      await catalogue.refresh();
      expect(await printed(catalogue)).toBe('13家');
      expect(await ids(catalogue)).toEqual(['a', 'b', 'c']);
      expect(await catalogue.get('b')).toBe(other);
      rmSync(join(folder, 'a'), { recursive: true });
      await catalogue.refresh();
      expect(await ids(catalogue)).toEqual(['b', 'c']);
      expect(problems).toEqual([]);
    });

    it('is read again where only the source has changed', async () => {
      write('a', small({ id: 'a' }));
      const catalogue = await open();
      writeFileSync(join(folder, 'a/source.zh.md'), '全区学校达到12家。完。');
      await catalogue.refresh();
      expect((await catalogue.get('a'))?.source.text).toBe('全区学校达到12家。完。');
    });

    it('keeps the last good version of a report that breaks, says so once, and goes on when it is mended', async () => {
      write('a', small({ id: 'a' }));
      const catalogue = await open();
      write('a', wrong('a'));
      await catalogue.refresh();
      await catalogue.refresh();
      expect(await printed(catalogue)).toBe('12家');
      expect(codes()).toEqual([['a/report.yaml', ['valueNotInQuote']]]);
      rmSync(join(folder, 'a/source.zh.md'));
      await catalogue.refresh();
      expect(codes()).toContainEqual(['a/report.yaml', ['sourceMissing']]);
      write('a', thirteen);
      await catalogue.refresh();
      expect(await printed(catalogue)).toBe('13家');
    });

    it('says what is wrong from the start, and gives the others', async () => {
      write('a', wrong('a'));
      write('b', small({ id: 'b' }));
      write('c', { ...small({ id: 'c' }), yaml: 'id: [' });
      write('d', { ...small({ id: 'd' }), yaml: small({ id: 'd' }).yaml.replace('source.zh.md', '../b/source.zh.md') });
      expect(await ids(await open())).toEqual(['b']);
      expect(codes()).toEqual([
        ['a/report.yaml', ['valueNotInQuote']],
        ['c/report.yaml', ['yamlSyntax']],
        ['d/report.yaml', ['sourceOutside']],
      ]);
    });

    it('with one report twice gives the first, and the other when that is gone', async () => {
      write('a', small({ id: 'a' }));
      write('b', thirteen);
      const catalogue = await open();
      expect([await ids(catalogue), await printed(catalogue)]).toEqual([['a'], '12家']);
      expect(codes()).toEqual([['b/report.yaml', ['reportTwice']]]);
      rmSync(join(folder, 'a'), { recursive: true });
      await catalogue.refresh();
      expect(await printed(catalogue)).toBe('13家');
    });

    it('takes a put as the version after what a person has written, and keeps that', async () => {
      write('reports/a', small({ id: 'a' }));
      const catalogue = await open();
      await catalogue.put(thirteen);
      write('reports/a', small({ id: 'a', figures: [['学校', 'schools', 14]] }));
      expect(await catalogue.put(small({ id: 'a', figures: [['学校', 'schools', 15]] }))).toMatchObject({ version: 3 });
      const all = await Promise.all([1, 2, 3].map((version) => catalogue.get('a', version)));
      expect(all.map((report) => report?.indicators[0]?.printed)).toEqual(['12家', '14家', '15家']);
      expect(readdirSync(join(folder, 'reports/a/versions'))).toEqual(['1', '2']);
    });
  });

  describe('that programs put reports into', () => {
    it('has the files as they were given, in a folder of the name', async () => {
      const catalogue = await open();
      const [files] = THREE;
      if (files) await catalogue.put(files);
      expect(readFileSync(join(folder, 'qingshanhu-2024/report.yaml'), 'utf8')).toBe(files?.yaml);
      expect(readFileSync(join(folder, 'qingshanhu-2024/source.zh.md'), 'utf8')).toBe(files?.source);
      expect(readdirSync(join(folder, 'qingshanhu-2024'))).toEqual(['report.yaml', 'source.zh.md']);
    });

    it('leaves alone what lies there under the name already', async () => {
      write('a', small({ id: 'b' }));
      const catalogue = await open();
      await catalogue.put(small({ id: 'a' }));
      expect(await ids(await open())).toEqual(['a', 'b']);
      expect(readdirSync(folder).toSorted()).toEqual(['.jianbao', 'a', 'a-2']);
    });

    it.each(['../s.md', '/tmp/s.md', 'report.yaml', 'versions/1/report.yaml'])('refuses a source %s', async (name) => {
      const { yaml, source } = small({ id: 'a' });
      const catalogue = await open();
      const put = catalogue.put({ yaml: yaml.replace('source.zh.md', name), source });
      await expect(put).rejects.toMatchObject({ problems: [{ code: 'sourceOutside', values: { source: name } }] });
      await expect(put).rejects.toBeInstanceOf(ReportError);
      expect(readdirSync(folder)).toEqual([]);
    });

    it('is not held up by the lock of a process that is no more', async () => {
      mkdirSync(join(folder, '.jianbao'));
      // No process has so high a number.
      writeFileSync(join(folder, '.jianbao/a.lock'), `${(await import('node:os')).hostname()} 99999999 x`);
      const catalogue = await open();
      expect(await catalogue.put(small({ id: 'a' }))).toMatchObject({ change: 'added' });
      expect(readdirSync(join(folder, '.jianbao'))).toEqual([]);
    });
  });

  describe('with a cache', () => {
    const entries = (cache: string): string[] =>
      readdirSync(cache, { recursive: true, encoding: 'utf8' })
        .map((name) => join(cache, name))
        .filter((path) => statSync(path).isFile());

    it('gives the same reports as without, to the last sign', async () => {
      for (const [at, files] of THREE.entries()) write(`r${at}`, files);
      const cache = join(folder, '.cache');
      const [plain, cold] = [await open(), await open(cache)];
      expect(entries(cache)).toHaveLength(3);
      const warm = await open(cache);
      expect(await cold.about([])).toEqual(await plain.about([]));
      expect(await warm.about([])).toEqual(await plain.about([]));
    });

    it.each([
      ['cut off', (text: string) => text.slice(0, text.length / 2)],
      ['with a sign changed', (text: string) => text.replace('12家', '13家')],
      ['empty', () => ''],
      ['of another program', () => '{"figures":[]}'],
    ])('does not believe an entry that is %s', async (_, damage) => {
      write('a', small({ id: 'a' }));
      const cache = join(folder, '.cache');
      await open(cache);
      const [path = ''] = entries(cache);
      const good = readFileSync(path, 'utf8');
      writeFileSync(path, damage(good));
      expect(await printed(await open(cache))).toBe('12家');
      expect(readFileSync(path, 'utf8')).toBe(good);
    });

    it('does not believe an entry under the name of another', async () => {
      write('a', small({ id: 'a' }));
      const cache = join(folder, '.cache');
      await open(cache);
      const [first = ''] = entries(cache);
      write('a', thirteen);
      await open(cache);
      const second = entries(cache).find((path) => path !== first) ?? '';
      cpSync(first, second);
      expect(await printed(await open(cache))).toBe('13家');
    });

    it('goes without it where it cannot be written', async () => {
      write('a', small({ id: 'a' }));
      writeFileSync(join(folder, 'taken'), '');
      expect(await printed(await open(join(folder, 'taken')))).toBe('12家');
    });
  });
});
