// A worker thread of the pool: one report at a time.

import { type BriefDone, type BriefJob, runBriefJob } from './brief-job.ts';

export function work(job: BriefJob): Promise<BriefDone> {
  return runBriefJob(job);
}
