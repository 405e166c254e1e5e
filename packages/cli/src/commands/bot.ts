// jianbao bot: answers where officials work, on one chat platform or several, until it is interrupted.

import { resolve } from 'node:path';
import { createDesk } from '@jianbao/bot';
import { type Audit, AuditError, openAudit } from '@jianbao/bot/audit';
import { type AccessRules, type ChatOptions, createChat } from '@jianbao/bot/chat';
import type { Language } from '@jianbao/core';
import { type Say, speaker } from '@jianbao/locales';
import { briefMaker } from '../brief-maker.ts';
import { serveHealth } from '../health.ts';
import { openHoldings } from '../holdings.ts';
import { interrupted } from '../interrupted.ts';
import { whatIsMissing } from '../settings/needed.ts';
import { readSettings, type SettingsFile } from '../settings/read-settings.ts';
import { surfacesOf } from '../settings/secrets.ts';
import { manifestText } from '../slack-manifest.ts';
import { startSurface } from '../surfaces.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';
import { underWay } from '../under-way.ts';

export interface BotOptions {
  readonly config?: string;
  readonly report?: readonly string[];
  /** Tells apart processes that run side by side: each writes an audit log of its own. */
  readonly instance?: string;
  /** Prints what Slack creates the app from, and runs nothing. */
  readonly manifest?: boolean;
  /** The address at which Slack reaches the bot, for the manifest. */
  readonly url?: string;
}

/** Runs until `stop` comes: by default SIGINT or SIGTERM. */
export async function bot(
  names: readonly string[],
  options: BotOptions,
  terminal: Terminal,
  language: Language,
  stop: () => Promise<unknown> = interrupted,
): Promise<number> {
  const say = speaker(language);
  if (options.manifest) {
    terminal.out(await manifestText(names, options.url, say));
    return EXIT.ok;
  }
  const surfaces = surfacesOf(names, say);
  const instance = instanceOf(options.instance, say);
  const settings = await readSettings(options.config, terminal.cwd, say);
  const missing = whatIsMissing(surfaces, settings.settings, terminal.env, say);
  if (missing.length > 0) throw new Failure(missing.join('\n'));
  const named = options.report ?? settings.settings.reports?.map((path) => resolve(settings.folder, path)) ?? [];
  const access = (settings.settings.access ?? {}) as AccessRules;
  const catalogue = catalogueOf(settings, terminal, say);
  const opened = await openHoldings({ reports: named, catalogue, access }, terminal, language);
  const ending: (() => Promise<void> | void)[] = [opened.close];
  try {
    const audit = await auditOf(settings, instance, terminal);
    if (audit) ending.unshift(audit.close);
    const brief = briefMaker(opened.pathOf, terminal.cwd, language);
    const desk = createDesk({ ...opened.holdings, brief });
    const { chat, settled } = underWay(
      createChat({
        desk,
        access,
        ...(audit && { audit: (entry) => void audit.record(entry) }),
        ...(settings.settings.page !== undefined && { sourceUrl: sourceOn(settings.settings.page) }),
        onCrash: (id, error) => terminal.err(say('cli.bot.crash', { id, detail: traceOf(error) })),
      }),
    );
    ending.unshift(settled);
    const reached: string[] = [];
    for (const surface of surfaces) {
      const running = await startSurface(surface, { chat, settings, env: terminal.env, say, log: terminal.err }).catch(
        (error) => {
          throw error instanceof Failure
            ? error
            : new Failure(say('cli.bot.cannotStart', { surface, detail: wordsOf(error) }));
        },
      );
      ending.unshift(running.stop);
      reached.push(running.reached);
    }
    const { health } = settings.settings;
    if (health) {
      const { close } = await serveHealth(health.port, health.host).catch((error: unknown) => {
        throw new Failure(say('cli.bot.noHealth', { port: health.port, detail: wordsOf(error) }));
      });
      ending.unshift(close);
    }
    // Whoever reads that it runs may end it at once.
    const stopped = stop();
    for (const line of reached) terminal.err(line);
    await stopped;
    terminal.err(say('cli.serve.stopping'));
    return EXIT.ok;
  } finally {
    // What takes questions ends first, then their answers, then what writes them down, then what they are answered from.
    for (const end of ending) await end();
  }
}

/** It becomes the name of a folder. */
function instanceOf(name: string | undefined, say: Say): string {
  if (name !== undefined && !/^[A-Za-z0-9][\w.-]{0,63}$/.test(name))
    throw new Failure(say('cli.bot.badInstance', { name }));
  return name ?? '.';
}

/** The folder that the settings name, or the database that the environment does. */
function catalogueOf({ settings, folder }: SettingsFile, { env }: Terminal, say: Say): string | undefined {
  if (settings.catalogue !== 'database') return settings.catalogue && resolve(folder, settings.catalogue);
  const url = env['DATABASE_URL'];
  if (url === undefined) throw new Failure(say('cli.bot.noDatabase'));
  return url;
}

const A_YEAR = 365;

async function auditOf(
  { settings, folder }: SettingsFile,
  instance: string,
  terminal: Terminal,
): Promise<Audit | undefined> {
  if (!settings.audit) return undefined;
  const { folder: named, days = A_YEAR, questions = 'keep' } = settings.audit;
  const onTrouble = (trouble: AuditError): void => terminal.err(trouble.message);
  return openAudit({
    folder: resolve(folder, named, instance),
    retentionDays: days,
    question: questions,
    onTrouble,
  }).catch((error: unknown) => {
    throw error instanceof AuditError ? new Failure(error.message) : error;
  });
}

/** The page on which a figure is marked in its source. */
function sourceOn(page: string): NonNullable<ChatOptions['sourceUrl']> {
  return ({ report, indicator }) =>
    new URL(`/reports/${encodeURIComponent(report.id)}/source?figure=${encodeURIComponent(indicator.id)}`, page).href;
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
