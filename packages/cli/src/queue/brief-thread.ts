// A worker thread of the pool: it has connections of its own, and makes one brief at a time.

import type { BriefJob } from '@jianbao/catalogue/postgres';
import { type Language, speaker } from '@jianbao/locales';
import { openCatalogue } from '../catalogue/open-catalogue.ts';
import type { Terminal } from '../terminal.ts';
import { type KindFiles, readKind } from './brief-kind.ts';
import { type Made, makeBrief, type Workshop } from './make-brief.ts';

/** Where and how briefs are made, as plain data. */
export interface WorkshopPlan extends KindFiles {
  readonly database: string;
  readonly out: string;
  readonly cwd: string;
  readonly env: Terminal['env'];
  readonly ui: Language;
}

let workshop: ReturnType<typeof openWorkshop> | undefined;

export async function make({ job, plan }: { readonly job: BriefJob; readonly plan: WorkshopPlan }): Promise<Made> {
  workshop ??= openWorkshop(plan);
  return makeBrief(job, await workshop);
}

export async function openWorkshop(plan: WorkshopPlan): Promise<Workshop & { readonly close: () => Promise<void> }> {
  const { database, out, cwd, env, ui } = plan;
  const say = speaker(ui);
  const kind = await readKind(plan, cwd, say);
  const catalogue = await openCatalogue(database, { cwd, env, out: () => {}, err: () => {} }, ui);
  return { catalogue, kind, out, say, close: catalogue.close };
}
