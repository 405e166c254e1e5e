// jianbao brief: the briefs of reports as documents.

import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Language, Report } from '@jianbao/core';
import {
  compose,
  DEFAULT_TEMPLATE,
  gbt9704,
  press,
  TemplateError,
  templateErrorText,
  writeDocx,
  writeMarkdown,
} from '@jianbao/docgen';
import { LANGUAGES, type Say, speaker } from '@jianbao/locales';
import { readReports } from '../reports.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface BriefOptions {
  readonly lang: Language | 'both';
  readonly format: 'docx' | 'md';
  readonly out: string;
  readonly template?: string;
}

const LAYOUTS = { zh: gbt9704, en: press } as const;

export async function brief(
  reports: readonly string[],
  options: BriefOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const files = await readReports(reports, terminal, language);
  const directory = resolve(terminal.cwd, options.out);
  await mkdir(directory, { recursive: true });
  for (const { report, path } of files) {
    for (const lang of options.lang === 'both' ? LANGUAGES : [options.lang]) {
      const template = await templateFor(path, lang, options, terminal, language);
      const bytes = await render(report, lang, template, options.format, say);
      const file = join(directory, `${report.id}.${lang}.${options.format}`);
      // A half-written document must never lie where a whole one is expected.
      await writeFile(`${file}.part`, bytes);
      await rename(`${file}.part`, file);
      terminal.out(say('cli.brief.written', { file: relative(terminal.cwd, file), count: report.indicators.length }));
    }
  }
  return EXIT.ok;
}

interface TemplateFile {
  readonly name: string;
  readonly text: string;
}

/** The template that was named, else the one beside the report, else the one that fits every report. */
async function templateFor(
  path: string,
  lang: Language,
  options: BriefOptions,
  terminal: Terminal,
  language: Language,
): Promise<TemplateFile> {
  const name =
    options.template === undefined
      ? join(dirname(path), `brief.${lang}.md.hbs`)
      : resolve(terminal.cwd, options.template);
  const shown = relative(terminal.cwd, name);
  const text = await readFile(name, 'utf8').catch(() => undefined);
  if (text !== undefined) return { name: shown, text };
  if (options.template !== undefined) throw new Failure(speaker(language)('cli.unreadable', { file: shown }));
  return { name: 'default', text: DEFAULT_TEMPLATE };
}

async function render(
  report: Report,
  lang: Language,
  template: TemplateFile,
  format: BriefOptions['format'],
  say: Say,
): Promise<Uint8Array | string> {
  try {
    const composed = compose(report, { language: lang, template: template.text });
    return format === 'md' ? writeMarkdown(composed) : await writeDocx(composed, LAYOUTS[lang]);
  } catch (error) {
    if (error instanceof TemplateError) throw new Failure(`${template.name}: ${templateErrorText(error, say)}`);
    throw error;
  }
}
