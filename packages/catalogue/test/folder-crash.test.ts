// Processes that die in the middle of a put: whoever reads, then or afterwards, never reads half of a version.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FolderCatalogue, openFolder } from '@jianbao/catalogue/folder';
import type { ReportText } from '@jianbao/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { small } from './texts.ts';

const built = existsSync(new URL('../dist/folder/index.js', import.meta.url));
const child = fileURLToPath(new URL('put-and-die.mjs', import.meta.url));
/** Of which every version says its number in both files. */
const counted = (count: string): ReportText => {
  const { yaml, source } = small({ id: 'a', figures: [['学校', 'schools', 777]] });
  return { yaml: yaml.replaceAll('777', count), source: source.replaceAll('777', count) };
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jianbao-crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the process until it ends or is killed; the versions that it has told of. */
function putting(changes?: number, kill?: { readonly after: number }): Promise<{ told: number; killed: boolean }> {
  const args = [child, folder, JSON.stringify(counted('#')), ...(changes === undefined ? [] : [String(changes)])];
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  run.stdout.on('data', (data) => {
    if (out === '' && kill) setTimeout(() => run.kill('SIGKILL'), kill.after);
    out += String(data);
  });
  return new Promise((resolve) =>
    run.on('close', (_, signal) =>
      resolve({ told: Number(out.trim().split('\n').at(-1) ?? 0), killed: signal === 'SIGKILL' }),
    ),
  );
}

/** The number of the newest version, after looking at all of them. */
async function wholeVersions(catalogue: FolderCatalogue): Promise<number> {
  const versions = (await catalogue.versions('a')).map(({ version }) => version);
  expect(versions).toEqual(versions.map((_, at) => versions.length - at));
  for (const version of versions) {
    const report = await catalogue.get('a', version);
    expect([report?.indicators[0]?.printed, report?.source.text.includes(`学校达到${version}家`)]).toEqual([
      `${version}家`,
      true,
    ]);
  }
  return versions[0] ?? 0;
}

describe.skipIf(!built)('a process that is killed while it puts', () => {
  it.each([0, 2])(
    'before any one change of a file, over %i versions, leaves the version before it or the next',
    { timeout: 120_000 },
    async (before) => {
      let killed = true;
      let [lost, kept] = [0, 0];
      for (let changes = 1; killed; changes += 1) {
        rmSync(folder, { recursive: true, force: true });
        const first = await openFolder({ folder });
        for (let version = 1; version <= before; version += 1) await first.put(counted(String(version)));
        const run = await putting(changes);
        killed = run.killed;
        const problems: unknown[] = [];
        const opened = await openFolder({ folder, onProblem: (problem) => problems.push(problem) });
        const newest = await wholeVersions(opened);
        expect(problems).toEqual([]);
        expect([before, before + 1]).toContain(newest);
        expect(newest).toBeGreaterThanOrEqual(run.told);
        if (newest === before) lost += 1;
        else kept += 1;
        // Whoever looked before sees the same as soon as it looks again, and the next put goes on from there.
        await first.refresh();
        expect(await wholeVersions(first)).toBe(newest);
        expect(await opened.put(counted(String(newest + 1)))).toMatchObject({ version: newest + 1 });
        expect(await wholeVersions(opened)).toBe(newest + 1);
        expect(readdirSync(join(folder, '.jianbao'))).toEqual([]);
      }
      expect(lost).toBeGreaterThan(3);
      expect(kept).toBeGreaterThan(before === 0 ? 1 : 5);
    },
  );

  it('at any moment has lost nothing that it told of, and readers at that time saw whole versions', {
    timeout: 120_000,
  }, async () => {
    const reader = await openFolder({ folder });
    let newest = 0;
    for (let round = 0; round < 6; round += 1) {
      let running = true;
      const run = putting(undefined, { after: 20 + 37 * round }).finally(() => {
        running = false;
      });
      while (running) {
        await reader.refresh();
        const report = await reader.get('a');
        if (report) {
          expect(report.source.text).toContain(`学校达到${report.indicators[0]?.printed}`);
          expect(report.version).toBeGreaterThanOrEqual(newest);
        }
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      const { told, killed } = await run;
      expect(killed).toBe(true);
      newest = await wholeVersions(await openFolder({ folder }));
      expect(newest).toBeGreaterThanOrEqual(told);
    }
    expect(newest).toBeGreaterThan(6);
  });
});
