// Briefs to be made, in PGlite: each is done, none to a visible effect twice, and what fails is laid aside.

import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BriefJob, type BriefQueue, briefQueueOn, keyOf } from '../src/postgres/queue.ts';
import { type Booted, boot } from './postgres-home.ts';

const job = (report: string, version = 1): BriefJob => ({
  template: 'sha256 of the template',
  report,
  version,
  language: 'zh',
  layout: 'notice',
});

describe('the queue of briefs', () => {
  let booted: Booted;
  let folder: string;
  let queues: readonly BriefQueue[];
  beforeAll(async () => {
    booted = await boot();
    folder = await mkdtemp(join(tmpdir(), 'jianbao-queue-'));
    const open = (): Promise<BriefQueue> => briefQueueOn(booted.poolOf(), { retries: 1, delay: 1, patience: 30 });
    queues = [await open(), await open()];
  }, 60_000);
  afterAll(async () => {
    await Promise.all(queues.map((queue) => queue.close()));
    await booted.db.close();
    await rm(folder, { recursive: true });
  }, 60_000);

  it('gives each job to one of two workers, and the same job twice only once', { timeout: 60_000 }, async () => {
    const [first, second] = queues;
    if (!first || !second) throw new Error('no queues');
    const jobs = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => job(id));
    for (const one of [...jobs, ...jobs]) await first.enqueue(one);
    const done: string[] = [];
    const write = (worker: number) => async (one: BriefJob, key: string) => {
      const draft = join(folder, `${key}.${worker}`);
      await writeFile(draft, one.report);
      await rename(draft, join(folder, key));
      done.push(one.report);
    };
    const stops = [await first.work(write(1)), await second.work(write(2))];
    await expect.poll(() => done.length, { timeout: 30_000 }).toBe(jobs.length);
    await Promise.all(stops.map((stop) => stop()));
    expect(done.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect((await readdir(folder)).toSorted()).toEqual(jobs.map(keyOf).toSorted());
    expect(await readFile(join(folder, keyOf(job('c'))), 'utf8')).toBe('c');
  });

  it('tries again what fails, and lays it aside in the end', { timeout: 60_000 }, async () => {
    const [queue] = queues;
    if (!queue) throw new Error('no queue');
    let tries = 0;
    const stop = await queue.work(async () => {
      tries += 1;
      throw new Error('no paper');
    });
    await queue.enqueue(job('broken'));
    const failed: BriefJob[] = [];
    await expect.poll(async () => failed.push(...(await queue.failed())), { timeout: 30_000 }).toBe(1);
    await stop();
    expect(tries).toBe(2);
    expect(failed).toEqual([job('broken')]);
    expect(await queue.failed()).toEqual([]);
  });

  it('tells jobs apart by all that a brief depends on', () => {
    const keys = [job('a'), job('a', 2), job('b'), { ...job('a'), language: 'en' } as const].map(keyOf);
    expect(new Set(keys).size).toBe(4);
    expect(keyOf(job('a'))).toBe(keyOf(job('a')));
  });
});
