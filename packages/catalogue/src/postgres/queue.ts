// Briefs that are still to be made, in the same database: whoever has time takes the next. A job may be done twice, when
// a worker dies or is slow; so what does it must do the same again and put its result in place by one rename.

import { createHash } from 'node:crypto';
import type { Language } from '@jianbao/core';
import PgBoss from 'pg-boss';
import { type Pool, writingPool } from './pool.ts';

/** All that a brief depends on. */
export interface BriefJob {
  /** What tells the template, and the state it is in, from others. */
  readonly template: string;
  readonly report: string;
  readonly version: number;
  readonly language: Language;
  readonly layout: string;
}

export interface BriefQueue {
  /**
   * Adds a job, unless the same is already waiting.
   * @returns its key, which is the same for the same job.
   */
  readonly enqueue: (job: BriefJob) => Promise<string>;
  /**
   * Does one job after the other, from now on. What throws is tried again, later each time, and in the end laid aside.
   * @returns what stops it, once the job in hand is done.
   */
  readonly work: (handler: (job: BriefJob, key: string) => Promise<void>) => Promise<() => Promise<void>>;
  /** Jobs that have failed for good; each is given once. */
  readonly failed: () => Promise<readonly BriefJob[]>;
  readonly close: () => Promise<void>;
}

export interface QueueOptions {
  /** How often a job is tried again; by default 4 times. */
  readonly retries?: number;
  /** Seconds before it is tried again, doubled each time; by default 5. */
  readonly delay?: number;
  /** Seconds after which whoever has a job is taken for dead; by default 300. */
  readonly patience?: number;
}

const BRIEFS = 'brief';
const FAILED = 'brief-failed';
const POLLING_SECONDS = 0.5;
const MOST_FAILED = 1_000;

/** Opens the queue of a database, which its login must own or be allowed to add a schema to. */
export async function openBriefQueue(url: string, options: QueueOptions = {}): Promise<BriefQueue> {
  const pool = writingPool(url);
  try {
    return await briefQueueOn(pool, options);
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** A queue over a pool, which is closed with it. */
export async function briefQueueOn(
  pool: Pool,
  { retries = 4, delay = 5, patience = 300 }: QueueOptions,
): Promise<BriefQueue> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => execute(pool, text, values) }, schedule: false });
  // The next attempt finds the database again; jobs are safe in it.
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(FAILED, { name: FAILED });
  const each = { retryLimit: retries, retryDelay: delay, retryBackoff: true, expireInSeconds: patience };
  // One of a kind waits. Another may be being done: where its worker has died, nothing is held up by it.
  await boss.createQueue(BRIEFS, { name: BRIEFS, policy: 'short', deadLetter: FAILED, ...each });
  return {
    enqueue: async (job) => {
      const key = keyOf(job);
      await boss.send(BRIEFS, { ...job }, { singletonKey: key, ...each });
      return key;
    },
    work: async (handler) => {
      const settings = { batchSize: 1, pollingIntervalSeconds: POLLING_SECONDS };
      let inHand: Promise<void> = Promise.resolve();
      const id = await boss.work<BriefJob>(BRIEFS, settings, ([job]) => {
        inHand = job ? handler(job.data, keyOf(job.data)) : Promise.resolve();
        // Left to itself it would look for the next one half a second later.
        return inHand.finally(() => boss.notifyWorker(id));
      });
      return async () => {
        await boss.offWork({ id });
        await inHand.catch(() => undefined);
      };
    },
    failed: async () => {
      const jobs = await boss.fetch<BriefJob>(FAILED, { batchSize: MOST_FAILED });
      const ids = jobs.map(({ id }) => id);
      if (ids.length > 0) await boss.complete(FAILED, ids);
      return jobs.map(({ data }) => data);
    },
    close: async () => {
      await boss.stop({ graceful: true, wait: true });
      await pool.end();
    },
  };
}

/** SHA-256 of all that the brief depends on, in hex. */
export function keyOf({ template, report, version, language, layout }: BriefJob): string {
  return createHash('sha256')
    .update(JSON.stringify([template, report, version, language, layout]))
    .digest('hex');
}

async function execute(pool: Pool, text: string, values?: unknown[]): Promise<{ rows: never[] }> {
  const client = await pool.connect();
  let broken = true;
  try {
    const result = await client.query(values && values.length > 0 ? { text, values } : { text });
    broken = false;
    return result as { rows: never[] };
  } finally {
    // A transaction that failed half-way would stay open.
    client.release(broken);
  }
}
