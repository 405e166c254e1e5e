// Many reports are read over several threads: what comes out is the same.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { small, wrong } from './texts.ts';

const built = existsSync(new URL('../dist/folder/index.js', import.meta.url));

describe.skipIf(!built)('a folder of many reports', () => {
  it('is read by threads as by one, wrong reports too, and no thread is left', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'jianbao-threads-'));
    try {
      for (let at = 0; at < 130; at += 1) {
        const { yaml, source } = at % 13 === 0 ? wrong(`r-${at}`) : small({ id: `r-${at}` });
        mkdirSync(join(folder, `r-${at}`));
        writeFileSync(join(folder, `r-${at}`, 'report.yaml'), yaml);
        writeFileSync(join(folder, `r-${at}`, 'source.zh.md'), source);
      }
      const script = fileURLToPath(new URL('read-in-threads.mjs', import.meta.url));
      const run = spawnSync(process.execPath, [script, folder], { encoding: 'utf8', timeout: 50_000 });
      expect([run.stderr, run.stdout, run.status]).toEqual(['', '130 read, 10 wrong', 0]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
