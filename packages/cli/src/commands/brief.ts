// jianbao brief: the briefs of reports as documents; many reports over several threads.

import { watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Language } from '@jianbao/core';
import type { LayoutId } from '@jianbao/docgen';
import { speaker } from '@jianbao/locales';
import { type BriefDone, type BriefFormat, type BriefJob, runBriefJob } from '../brief-job.ts';
import { languagesFor } from '../compose-brief.ts';
import { convertToPdf } from '../pdf.ts';
import { progressOf } from '../progress.ts';
import { findReports } from '../reports.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface BriefOptions {
  readonly lang: Language | 'both';
  readonly format: BriefFormat;
  readonly layout?: LayoutId;
  readonly out: string;
  readonly template?: string;
  readonly house?: string;
  readonly sources?: boolean;
  readonly issue?: string;
  readonly date?: string;
  readonly resume?: boolean;
  readonly watch?: boolean;
}

/** Below this many reports, threads cost more than they save. */
const FEW = 8;

export async function brief(
  reports: readonly string[],
  options: BriefOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const paths = await findReports(reports, terminal, language);
  const jobs = paths.map((path) => jobOf(path, options, terminal, language));
  const failed = await runJobs(jobs, terminal, language);
  if (!options.watch) return failed === 0 ? EXIT.ok : EXIT.failed;
  await watchFiles(jobs, terminal, language);
  return EXIT.ok;
}

function jobOf(path: string, options: BriefOptions, terminal: Terminal, ui: Language): BriefJob {
  const { lang, format, layout, out, template, house, sources = false, issue, date, resume = false } = options;
  const absolute = (name: string): string => resolve(terminal.cwd, name);
  return {
    path,
    languages: languagesFor(lang, layout),
    format,
    out: absolute(out),
    sources,
    resume,
    cwd: terminal.cwd,
    ui,
    ...(layout !== undefined && { layout }),
    ...(template !== undefined && { template: absolute(template) }),
    ...(house !== undefined && { house: absolute(house) }),
    ...(issue !== undefined && { issue }),
    ...(date !== undefined && { date }),
  };
}

/** Runs all jobs, tells of each, and returns how many failed. */
async function runJobs(jobs: readonly BriefJob[], terminal: Terminal, language: Language): Promise<number> {
  const say = speaker(language);
  const progress = progressOf(jobs.length, terminal, FEW);
  const docx: string[] = [];
  let [failed, count, kept] = [0, 0, 0];
  const tell = (done: BriefDone): void => {
    if (done.failure !== undefined) {
      failed += 1;
      progress.pause(() => terminal.err(done.failure ?? ''));
    }
    count += done.written.length;
    kept += done.kept.length;
    for (const { file, count: figures } of done.written) {
      docx.push(file);
      if (jobs.length <= FEW && jobs[0]?.format !== 'pdf')
        terminal.out(say('cli.brief.written', { file, count: figures }));
    }
    progress.step();
  };
  if (jobs.length < FEW) for (const job of jobs) tell(await runBriefJob(job));
  else await inThreads(jobs, tell);
  progress.end();
  if (jobs[0]?.format === 'pdf' && docx.length > 0) await toPdf(docx, jobs[0], terminal, language);
  if (kept > 0) terminal.out(say('cli.brief.kept', { count: kept }));
  if (jobs.length > FEW || failed > 0) terminal.out(say('cli.brief.all', { count, reports: jobs.length, failed }));
  return failed;
}

async function inThreads(jobs: readonly BriefJob[], tell: (done: BriefDone) => void): Promise<void> {
  const { Piscina } = await import('piscina');
  const file = new URL('../brief-worker.js', import.meta.url);
  const pool = new Piscina<BriefJob, BriefDone>({ filename: file.href, maxThreads: availableParallelism() });
  try {
    await Promise.all(jobs.map(async (job) => tell(await pool.run(job, { name: 'work' }))));
  } finally {
    await pool.destroy();
  }
}

async function toPdf(
  files: readonly string[],
  { out, cwd }: BriefJob,
  terminal: Terminal,
  language: Language,
): Promise<void> {
  const say = speaker(language);
  const paths = files.map((file) => resolve(cwd, file));
  const found = await convertToPdf(paths, out, terminal.env);
  if (!found) throw new Failure(say('cli.brief.noOffice', { files: files.join(', ') }));
  await Promise.all(paths.map((path) => rm(path)));
  for (const file of files) terminal.out(say('cli.brief.pdf', { file: file.replace(/\.docx$/, '.pdf') }));
}

/** Writes again whenever a report, its source, a template or the house file changes. Ends with the process. */
async function watchFiles(jobs: readonly BriefJob[], terminal: Terminal, language: Language): Promise<void> {
  terminal.err(speaker(language)('cli.brief.watching'));
  const folders = new Set(
    jobs.flatMap(({ path, template, house }) =>
      [path, template, house].flatMap((file) => (file === undefined ? [] : dirname(file))),
    ),
  );
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  for (const folder of folders) {
    watch(folder, (_, name) => {
      if (!/\.(?:ya?ml|hbs|md|txt)$/.test(name ?? '')) return;
      clearTimeout(timer);
      // Editors write in several steps.
      timer = setTimeout(() => {
        running = running.then(() => runJobs(jobs, terminal, language));
      }, 150);
    });
  }
  await new Promise<never>(() => {});
}
