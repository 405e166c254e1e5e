// jianbao template new|check: a template to start from, and whether one can be used.

import { access, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Language, Report } from '@jianbao/core';
import {
  compose,
  indicatorsShown,
  starterTemplate,
  TemplateError,
  templateErrorText,
  typedNumbers,
} from '@jianbao/docgen';
import { LANGUAGES, speaker } from '@jianbao/locales';
import { readReports } from '../reports.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

/** Writes brief.zh.md.hbs and brief.en.md.hbs beside the report, with its own sections and figures in them. */
export async function templateNew(
  report: string | undefined,
  options: { readonly lang: Language | 'both'; readonly force?: boolean },
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const reports = await readReports(report === undefined ? [] : [report], terminal, language);
  for (const { report: read, path } of reports) {
    for (const lang of options.lang === 'both' ? LANGUAGES : [options.lang]) {
      const file = join(dirname(path), `brief.${lang}.md.hbs`);
      const shown = relative(terminal.cwd, file);
      const there = await access(file).then(
        () => true,
        () => false,
      );
      if (there && !options.force) throw new Failure(say('cli.template.exists', { file: shown }));
      await writeFile(file, starterTemplate(read, lang));
      terminal.out(say('cli.template.written', { file: shown }));
    }
  }
  return EXIT.ok;
}

/** Everything that is wrong with a template, with line and column; and the figures that it leaves out. */
export async function templateCheck(
  file: string,
  options: { readonly report?: string; readonly lang?: Language },
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const say = speaker(language);
  const text = await readFile(resolve(terminal.cwd, file), 'utf8').catch(() => {
    throw new Failure(say('cli.unreadable', { file }));
  });
  const lang = options.lang ?? (/\.en\./.test(file) ? 'en' : 'zh');
  const beside = options.report ?? relative(terminal.cwd, join(dirname(resolve(terminal.cwd, file)), 'report.yaml'));
  const [read] = await readReports([beside], terminal, language);
  if (!read) throw new Failure(say('cli.unreadable', { file: beside }));
  const problems = problemsOf(text, read.report, lang, file, language);
  for (const problem of problems.errors) terminal.out(problem);
  if (problems.errors.length > 0) return EXIT.failed;
  terminal.out(say('cli.template.ok', { file, count: problems.shown, total: read.report.indicators.length }));
  return EXIT.ok;
}

function problemsOf(
  text: string,
  report: Report,
  lang: Language,
  file: string,
  language: Language,
): { errors: string[]; shown: number } {
  const say = speaker(language);
  try {
    const typed = typedNumbers(text).map(
      ({ line, column, text: number }) => `${file}:${line}:${column} ${say('cli.template.typed', { number })}`,
    );
    if (typed.length > 0) return { errors: typed, shown: 0 };
    return { errors: [], shown: indicatorsShown(compose(report, { language: lang, template: text })).size };
  } catch (error) {
    if (error instanceof TemplateError) return { errors: [`${file}: ${templateErrorText(error, say)}`], shown: 0 };
    throw error;
  }
}
