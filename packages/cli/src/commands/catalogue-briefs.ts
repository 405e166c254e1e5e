// jianbao catalogue briefs: a job for each brief of the reports of a catalogue, for whichever worker has time.

import { resolve } from 'node:path';
import type { Catalogue } from '@jianbao/catalogue';
import type { BriefJob } from '@jianbao/catalogue/postgres';
import type { Language } from '@jianbao/core';
import type { LayoutId } from '@jianbao/docgen';
import { speaker } from '@jianbao/locales';
import { allHeads } from '../catalogue/all-heads.ts';
import { importProgress } from '../catalogue/import-progress.ts';
import { placeNamed } from '../catalogue/place-named.ts';
import { LAYOUT_OF, languagesFor } from '../compose-brief.ts';
import { isMade } from '../queue/brief-file.ts';
import { type BriefKind, type KindFiles, readKind } from '../queue/brief-kind.ts';
import { databaseFor, openQueue } from '../queue/open-queue.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';
import { lookInto } from './catalogue.ts';

export interface CatalogueBriefsOptions extends KindFiles {
  readonly database?: string;
  readonly place?: string;
  readonly year?: string;
  readonly lang: Language | 'both';
  readonly layout?: LayoutId;
  /** Where finished briefs lie, to be passed over. */
  readonly out?: string;
}

interface Style {
  readonly language: Language;
  readonly layout: LayoutId;
}

export async function catalogueBriefs(
  options: CatalogueBriefsOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const database = databaseFor(options.database, terminal, language);
  const kind = await readKind(options, terminal.cwd, say);
  const styles = stylesOf(options);
  const jobs = await lookInto({ catalogue: database }, terminal, language, async (catalogue) => {
    const found = await jobsOf(catalogue, options, styles, kind, language);
    await tryOne(found, catalogue, kind, styles);
    return found;
  });
  if (jobs.length === 0) throw new Failure(say('cli.catalogue.empty'));
  const out = options.out === undefined ? undefined : resolve(terminal.cwd, options.out);
  const queue = await openQueue(database, terminal, language);
  const progress = importProgress(jobs.length, terminal.err, say);
  const counts = { queued: 0, made: 0 };
  try {
    for (const job of jobs) {
      const made = out !== undefined && (await isMade(out, job));
      if (!made) await queue.enqueue(job);
      counts[made ? 'made' : 'queued'] += 1;
      progress.step();
    }
  } finally {
    await queue.close();
  }
  terminal.out(say('cli.catalogue.briefsQueued', { ...counts, reports: jobs.length / styles.length }));
  return EXIT.ok;
}

function stylesOf({ lang, layout }: CatalogueBriefsOptions): readonly Style[] {
  // One document has both languages.
  if (layout === 'parallel') return [{ language: 'zh', layout }];
  return languagesFor(lang, layout).map((language) => ({ language, layout: layout ?? LAYOUT_OF[language] }));
}

async function jobsOf(
  catalogue: Catalogue,
  { place, year }: CatalogueBriefsOptions,
  styles: readonly Style[],
  { digest }: BriefKind,
  language: Language,
): Promise<readonly BriefJob[]> {
  const places = place === undefined ? {} : { places: [await placeNamed(place, catalogue, language)] };
  const jobs: BriefJob[] = [];
  for await (const { id, version = 1 } of allHeads(catalogue, {
    ...places,
    ...(year !== undefined && { years: [year] }),
  })) {
    for (const style of styles) jobs.push({ template: digest, report: id, version, ...style });
  }
  return jobs;
}

/** A template that is wrong is told of here, and not by each of a thousand jobs. */
async function tryOne(
  [first]: readonly BriefJob[],
  catalogue: Catalogue,
  kind: BriefKind,
  styles: readonly Style[],
): Promise<void> {
  const report = first && (await catalogue.get(first.report, first.version));
  if (report) for (const { language, layout } of styles) kind.compose(report, language, layout);
}
