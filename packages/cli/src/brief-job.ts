// The briefs of one report: read, compose, write. Runs in the main thread or in a worker; all it is given and gives back
// is plain data.

import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Language, Report } from '@jianbao/core';
import {
  type Brief,
  houseLayout,
  LAYOUTS,
  type LayoutId,
  parallelBrief,
  writeDocx,
  writeHtml,
  writeMarkdown,
} from '@jianbao/docgen';
import { LANGUAGES, speaker } from '@jianbao/locales';
import { composeBrief, LAYOUT_OF, templateFor } from './compose-brief.ts';
import { readHouse } from './house-file.ts';
import { readReports } from './reports.ts';
import { Failure, type Terminal } from './terminal.ts';

/** What a brief is written as; `pdf` is made from the .docx afterwards. */
export type BriefFormat = 'docx' | 'md' | 'html' | 'pdf';

export interface BriefJob {
  /** The report.yaml, as the user named it. */
  readonly path: string;
  readonly languages: readonly Language[];
  readonly layout?: LayoutId;
  readonly format: BriefFormat;
  /** The folder to write into, absolute. */
  readonly out: string;
  readonly template?: string;
  readonly house?: string;
  readonly sources: boolean;
  /** Number and day of issue, which mastheads show. */
  readonly issue?: string;
  readonly date?: string;
  /** Leaves out what is newer than all that it is made from. */
  readonly resume: boolean;
  readonly cwd: string;
  readonly ui: Language;
}

export interface BriefDone {
  /** The files written, relative to where the user is, with the number of figures of the report. */
  readonly written: readonly { readonly file: string; readonly count: number }[];
  /** Files that were there already and up to date. */
  readonly kept: readonly string[];
  /** What went wrong, in words; then nothing more was written. */
  readonly failure?: string;
}

/** Never throws for what is wrong with the input: one bad report must not stop the others. */
export async function runBriefJob(job: BriefJob): Promise<BriefDone> {
  const written: { file: string; count: number }[] = [];
  const kept: string[] = [];
  try {
    await write(job, written, kept);
    return { written, kept };
  } catch (error) {
    if (error instanceof Failure) return { written, kept, failure: error.message };
    const detail = error instanceof Error ? error.message : String(error);
    return { written, kept, failure: `${job.path}: ${speaker(job.ui)('cli.unexpected', { detail })}` };
  }
}

async function write(job: BriefJob, written: { file: string; count: number }[], kept: string[]): Promise<void> {
  const say = speaker(job.ui);
  const terminal: Terminal = { out: () => {}, err: () => {}, cwd: job.cwd, env: {} };
  const [read] = await readReports([job.path], terminal, job.ui);
  if (!read) return;
  const { report, path } = read;
  const house = await readHouse(job.house, path, job.cwd, say);
  const templates = await Promise.all(LANGUAGES.map((language) => templateFor(language, path, job, say)));
  const inputs = [
    path,
    join(dirname(path), report.source.file),
    ...(house ? [house.path] : []),
    ...templates.flatMap(({ path: file }) => file ?? []),
  ];
  const made = new Date(Math.max(...(await Promise.all(inputs.map(modified)))));
  const composed = (language: Language): Brief =>
    composeBrief(report, language, templates[LANGUAGES.indexOf(language)] ?? { name: '', text: '' }, house, job, say);
  for (const { name, layout, brief } of targets(report, job, composed)) {
    const file = join(job.out, `${report.id}.${name}.${job.format === 'pdf' ? 'docx' : job.format}`);
    const shown = relative(job.cwd, file);
    if (job.resume && (await modified(file)) > made.getTime()) {
      kept.push(shown);
      continue;
    }
    const styled = house ? houseLayout(LAYOUTS[layout], house.house) : LAYOUTS[layout];
    const bytes = await bytesOf(brief(), styled, job.format);
    await mkdir(job.out, { recursive: true });
    // A half-written document must never lie where a whole one is expected.
    await writeFile(`${file}.part`, bytes);
    await rename(`${file}.part`, file);
    written.push({ file: shown, count: report.indicators.length });
  }
}

interface Target {
  readonly name: string;
  readonly layout: LayoutId;
  readonly brief: () => Brief;
}

function targets(report: Report, { layout, languages }: BriefJob, composed: (language: Language) => Brief): Target[] {
  if (layout === 'parallel') {
    return [{ name: 'zh-en', layout, brief: () => parallelBrief(composed('zh'), composed('en'), report) }];
  }
  return languages.map((language) => ({
    name: layout === 'bulletin' ? `${language}.bulletin` : language,
    layout: layout ?? LAYOUT_OF[language],
    brief: () => composed(language),
  }));
}

async function bytesOf(
  brief: Brief,
  layout: (typeof LAYOUTS)[LayoutId],
  format: BriefFormat,
): Promise<Uint8Array | string> {
  if (format === 'md') return writeMarkdown(brief);
  return format === 'html' ? writeHtml(brief, layout) : writeDocx(brief, layout);
}

async function modified(file: string): Promise<number> {
  return (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
}
