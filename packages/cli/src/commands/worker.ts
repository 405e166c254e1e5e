// jianbao worker: makes the briefs that are queued, until it is told to stop.

import { resolve } from 'node:path';
import type { BriefJob, BriefQueue } from '@jianbao/catalogue/postgres';
import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { interrupted } from '../interrupted.ts';
import { removeLeftOvers } from '../queue/brief-file.ts';
import type { KindFiles } from '../queue/brief-kind.ts';
import { openWorkshop, type WorkshopPlan } from '../queue/brief-thread.ts';
import { type Made, makeBrief } from '../queue/make-brief.ts';
import { databaseFor, openQueue } from '../queue/open-queue.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';
import { visible } from '../visible.ts';

export interface WorkerOptions extends KindFiles {
  readonly database?: string;
  readonly out: string;
  /** Briefs at a time. */
  readonly jobs: string;
  readonly failed?: boolean;
}

export async function worker(options: WorkerOptions, terminal: Terminal, language: Language): Promise<number> {
  const say = speaker(language);
  const jobs = Number(options.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Failure(say('cli.worker.badJobs', { jobs: options.jobs }));
  const database = databaseFor(options.database, terminal, language);
  if (options.failed) return tellFailed(await openQueue(database, terminal, language), terminal, language);
  const { template, house } = options;
  const plan: WorkshopPlan = {
    database,
    out: resolve(terminal.cwd, options.out),
    cwd: terminal.cwd,
    env: { ...terminal.env },
    ui: language,
    ...(template !== undefined && { template }),
    ...(house !== undefined && { house }),
  };
  await removeLeftOvers(plan.out);
  const makers = await openMakers(plan, jobs);
  try {
    await work(makers.make, jobs, await openQueue(database, terminal, language), terminal, language);
  } finally {
    await makers.close();
  }
  return EXIT.ok;
}

type Make = (job: BriefJob) => Promise<Made>;

async function work(
  make: Make,
  jobs: number,
  queue: BriefQueue,
  terminal: Terminal,
  language: Language,
): Promise<void> {
  const say = speaker(language);
  const counts = { made: 0, kept: 0, failed: 0 };
  const handle = async (job: BriefJob): Promise<void> => {
    try {
      const { file, kept } = await make(job);
      counts[kept ? 'kept' : 'made'] += 1;
      terminal.out(visible(say(kept ? 'cli.worker.kept' : 'cli.worker.made', { file })));
    } catch (error) {
      counts.failed += 1;
      const detail = error instanceof Error ? error.message : String(error);
      terminal.err(visible(say('cli.worker.wrong', { ...named(job), detail })));
      throw error;
    }
  };
  const ended = interrupted();
  try {
    const stops = await Promise.all(Array.from({ length: jobs }, () => queue.work(handle)));
    terminal.err(say('cli.worker.waiting'));
    await ended;
    terminal.err(say('cli.worker.stopping'));
    await Promise.all(stops.map((stop) => stop()));
  } finally {
    await queue.close();
  }
  terminal.out(say('cli.worker.ended', counts));
}

/** One at a time in this thread, several each in a thread of its own. */
async function openMakers(plan: WorkshopPlan, jobs: number): Promise<{ make: Make; close: () => Promise<void> }> {
  const workshop = await openWorkshop(plan);
  if (jobs === 1) return { make: (job) => makeBrief(job, workshop), close: workshop.close };
  // That the files are right and the database is there has been seen.
  await workshop.close();
  const { Piscina } = await import('piscina');
  const file = new URL('../queue/brief-thread.js', import.meta.url);
  // A thread that has nothing to do for a moment would be ended, and its connections with it.
  const threads = { minThreads: jobs, maxThreads: jobs };
  const pool = new Piscina<{ job: BriefJob; plan: WorkshopPlan }, Made>({ filename: file.href, ...threads });
  return { make: (job) => pool.run({ job, plan }, { name: 'make' }), close: () => pool.destroy() };
}

async function tellFailed(queue: BriefQueue, terminal: Terminal, language: Language): Promise<number> {
  const say = speaker(language);
  try {
    const failed = await queue.failed();
    for (const job of failed) terminal.out(visible(say('cli.worker.failedJob', named(job))));
    const count = failed.length;
    terminal.err(count === 0 ? say('cli.worker.noneFailed') : say('cli.worker.failedAll', { count }));
    return failed.length === 0 ? EXIT.ok : EXIT.failed;
  } finally {
    await queue.close();
  }
}

function named({ report, version, language, layout }: BriefJob): Record<string, string | number> {
  return { report, version, language, layout };
}
