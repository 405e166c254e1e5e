// One queued brief: the version of the report that the job names, composed, written, put in place.

import type { Catalogue } from '@jianbao/catalogue';
import type { BriefJob } from '@jianbao/catalogue/postgres';
import { LAYOUTS, type LayoutId } from '@jianbao/docgen';
import type { Say } from '@jianbao/locales';
import { Failure } from '../terminal.ts';
import { briefFile, isMade, putBrief } from './brief-file.ts';
import type { BriefKind } from './brief-kind.ts';

export interface Workshop {
  readonly catalogue: Pick<Catalogue, 'get'>;
  readonly kind: BriefKind;
  readonly out: string;
  readonly say: Say;
}

export interface Made {
  readonly file: string;
  /** It lay there already. */
  readonly kept: boolean;
}

/** @throws {Failure} when the job is for other files than these, or there is no such report. */
export async function makeBrief(job: BriefJob, { catalogue, kind, out, say }: Workshop): Promise<Made> {
  const { report: id, version, language, layout } = job;
  if (job.template !== kind.digest) throw new Failure(say('cli.worker.otherTemplate'));
  const report = await catalogue.get(id, version);
  if (!report || !isLayout(layout)) throw new Failure(say('cli.worker.noReport', { id, version }));
  const file = briefFile(job);
  if (await isMade(out, job)) return { file, kept: true };
  await putBrief(out, file, await kind.write(kind.compose(report, language, layout), layout));
  return { file, kept: false };
}

function isLayout(name: string): name is LayoutId {
  return Object.hasOwn(LAYOUTS, name);
}
