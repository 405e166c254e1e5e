import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@jianbao/cli';
import { formatEn, loadReport, quantityValue } from '@jianbao/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// A real report and the list of every figure in it, where they are at hand.
const folder = fileURLToPath(new URL('../../../../shared/seed/', import.meta.url));
const here = existsSync(join(folder, 'report.zh.txt'));

describe.skipIf(!here)('a real report (skipped where it is not at hand)', () => {
  let cwd: string;
  const jianbao = (...args: readonly string[]): Promise<number> =>
    run(args, { out: () => {}, err: () => {}, cwd, env: {} });

  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'jianbao-seed-'));
    expect(await jianbao('extract', relative(cwd, join(folder, 'report.zh.txt')), '-o', 'report.yaml')).toBe(0);
    expect(await jianbao('brief', 'report.yaml', '--format', 'md')).toBe(0);
  });
  afterAll(() => rmSync(cwd, { recursive: true, force: true }));

  const rows = here
    ? readFileSync(join(folder, 'figures.tsv'), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
    : [];

  it('becomes a draft in which every figure is right in span, value, unit, bound and status, and an English brief that prints it', () => {
    const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
    const yaml = read('report.yaml');
    const report = loadReport({ yaml, source: read('report.zh.source.txt') });
    const brief = read(`out/${report.id}.en.md`);
    expect(report.indicators).toHaveLength(rows.length);
    for (const [start = '', end, surface, value, , bound, status] of rows) {
      const indicator = report.indicators.find(({ span }) => span.start === Number(start));
      expect(
        indicator && [
          indicator.span.end,
          indicator.printed,
          quantityValue(indicator.quantity),
          indicator.quantity.bound,
          indicator.status,
        ],
      ).toEqual([Number(end), surface, value, bound, status]);
      expect(indicator && brief.includes(`${formatEn(indicator.quantity)}`)).toBe(true);
    }
  });
});
