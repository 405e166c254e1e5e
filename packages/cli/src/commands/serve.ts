// jianbao serve: the reports as a web page and an HTTP API, until it is interrupted.

import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createDesk, type MakeBrief } from '@jianbao/bot';
import { createWeb, isLoopback, type LogLevel, serveWeb } from '@jianbao/bot/web';
import { DEFAULT_STYLE, type Language, type Report } from '@jianbao/core';
import {
  compose,
  DEFAULT_TEMPLATE,
  houseFigures,
  houseLayout,
  houseMatter,
  LAYOUTS,
  TemplateError,
  templateErrorText,
  writeDocx,
  writeHtml,
} from '@jianbao/docgen';
import { speaker } from '@jianbao/locales';
import { type HouseFile, readHouse } from '../house-file.ts';
import { type LiveReports, watchReports } from '../live-reports.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface ServeOptions {
  readonly port: string;
  readonly host: string;
  /** Names under which a proxy in front, or a network, calls this machine. */
  readonly allowHost?: readonly string[];
  /** A proxy in front writes X-Forwarded-For. */
  readonly behindProxy?: boolean;
}

const LAYOUT_OF = { zh: LAYOUTS.gbt9704, en: LAYOUTS.press } as const;
const LOG_LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/** Serves until `stop` comes: by default SIGINT or SIGTERM. */
export async function serve(
  reports: readonly string[],
  { port, host, allowHost, behindProxy = false }: ServeOptions,
  terminal: Terminal,
  language: Language,
  stop: Promise<unknown> = interrupted(),
): Promise<number> {
  const say = speaker(language);
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number > 65_535) throw new Failure(say('cli.serve.badPort', { port }));
  const live = await watchReports(reports, terminal, language);
  try {
    const desk = createDesk({ reports: live.reports, brief: briefMaker(live, terminal, language) });
    const open = !isLoopback(host);
    const app = createWeb(desk, {
      // On a network the name is that of the machine, which only whoever started it knows.
      hosts: allowHost ?? (open ? 'any' : []),
      behindProxy,
      log: { write: (line) => terminal.err(line.trimEnd()) },
      logLevel: logLevel(terminal),
    });
    const serving = await serveWeb(app, { host, port: number }).catch((error: unknown) => {
      throw new Failure(
        say('cli.serve.cannotListen', { host, port, detail: error instanceof Error ? error.message : String(error) }),
      );
    });
    terminal.out(say('cli.serve.serving', { url: serving.url }));
    if (open) terminal.err(say('cli.serve.open'));
    await stop;
    terminal.err(say('cli.serve.stopping'));
    await serving.close();
    return EXIT.ok;
  } finally {
    live.close();
  }
}

/** Resolves at the first SIGINT or SIGTERM; a second one ends the process as usual. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}

function logLevel({ env }: Terminal): LogLevel {
  return LOG_LEVELS.find((level) => level === env['JIANBAO_LOG']) ?? 'info';
}

/** A brief as `jianbao brief` writes it: by the template and the house file beside the report, where there are any. */
function briefMaker(live: LiveReports, terminal: Terminal, ui: Language): MakeBrief {
  const say = speaker(ui);
  return async (report, language, format) => {
    const path = live.pathOf(report);
    if (path === undefined) throw new Failure(say('cli.serve.replaced', { report: report.id }));
    const house = await readHouse(undefined, path, terminal.cwd, say);
    const file = join(dirname(path), `brief.${language}.md.hbs`);
    const template = await readFile(file, 'utf8').catch(() => DEFAULT_TEMPLATE);
    const layout = house ? houseLayout(LAYOUT_OF[language], house.house) : LAYOUT_OF[language];
    try {
      const brief = compose(report, { language, template, ...houseOptions(house, report, language) });
      return format === 'docx' ? await writeDocx(brief, layout) : new TextEncoder().encode(writeHtml(brief, layout));
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      throw new Failure(`${relative(terminal.cwd, file)}: ${templateErrorText(error, say)}`);
    }
  };
}

function houseOptions(house: HouseFile | undefined, report: Report, language: Language): object {
  if (!house) return { style: DEFAULT_STYLE };
  const matter = houseMatter(house.house, language);
  const alt = matter['name'] ?? matter['office'] ?? report.publisher?.[language] ?? '';
  return { style: houseFigures(house.house), matter, ...(house.logo && { logo: { ...house.logo, alt } }) };
}
