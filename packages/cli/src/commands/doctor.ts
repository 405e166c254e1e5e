// jianbao doctor: what is there, what is missing, and how it is had. Secrets are looked at, never shown.

import { constants } from 'node:fs';
import { access, mkdir, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { verifyAudit } from '@jianbao/bot/audit';
import type { Language } from '@jianbao/core';
import { type Say, speaker } from '@jianbao/locales';
import { hasOffice } from '../pdf.ts';
import { readReports } from '../reports.ts';
import { missingText, secretsOf } from '../settings/needed.ts';
import { readSettings, type SettingsFile } from '../settings/read-settings.ts';
import { SECRETS, SURFACES, type SurfaceName, secret, surfacesOf } from '../settings/secrets.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface DoctorOptions {
  readonly config?: string;
  readonly newKey?: boolean;
}

/** `wrong` stops something that was asked for; `absent` is only worth knowing. */
type Verdict = 'well' | 'absent' | 'wrong';

interface Finding {
  readonly verdict: Verdict;
  readonly words: string;
}

const MARKS = { well: '✓', absent: '–', wrong: '✗' } as const;

/** Fails when anything that was set up does not work; a platform that nobody has named or set up is no fault. */
export async function doctor(
  names: readonly string[],
  options: DoctorOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  if (options.newKey) {
    const { generateKey } = await import('@jianbao/bot/slack');
    terminal.out(generateKey());
    return EXIT.ok;
  }
  const say = speaker(language);
  const named = surfacesOf(names, say);
  let wrong = false;
  const tell = (found: readonly Finding[]): void => {
    for (const { verdict, words } of found) terminal.out(`${MARKS[verdict]} ${words}`);
    wrong ||= found.some(({ verdict }) => verdict === 'wrong');
  };
  tell([nodeVersion(say)]);
  const settings = await settingsOf(options.config, terminal, say);
  tell(settings.found);
  tell(await reportsOf(settings.file, terminal, language));
  tell(await auditOf(settings.file, terminal, say));
  for (const surface of named.length > 0 ? named : SURFACES) {
    tell(surfaceFindings(surface, named.length > 0, settings.file, terminal.env, say));
  }
  tell([await officeFinding(terminal.env, say)]);
  return wrong ? EXIT.failed : EXIT.ok;
}

const OLDEST = [20, 19] as const;

function nodeVersion(say: Say): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const recent = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  const values = { version: process.versions.node, oldest: OLDEST.join('.') };
  return recent
    ? { verdict: 'well', words: say('cli.doctor.node', values) }
    : { verdict: 'wrong', words: say('cli.doctor.oldNode', values) };
}

async function settingsOf(
  named: string | undefined,
  { cwd }: Terminal,
  say: Say,
): Promise<{ readonly file: SettingsFile; readonly found: readonly Finding[] }> {
  try {
    const file = await readSettings(named, cwd, say);
    const words = file.path
      ? say('cli.doctor.settings', { file: relative(cwd, file.path) })
      : say('cli.doctor.noSettings');
    return { file, found: [{ verdict: file.path ? 'well' : 'absent', words }] };
  } catch (error) {
    return { file: { settings: {}, folder: cwd }, found: [wrongly(error)] };
  }
}

async function reportsOf(
  { settings, folder }: SettingsFile,
  terminal: Terminal,
  language: Language,
): Promise<Finding[]> {
  const say = speaker(language);
  try {
    const named = settings.reports?.map((path) => resolve(folder, path)) ?? [];
    const files = await readReports(named, terminal, language);
    const ids = new Set(files.map(({ report }) => report.id));
    const unknown = Object.keys(settings.access?.preview ?? {}).filter((id) => !ids.has(id));
    return [
      { verdict: 'well', words: say('cli.doctor.reports', { count: files.length }) },
      ...unknown.map((id): Finding => ({ verdict: 'wrong', words: say('cli.doctor.noSuchReport', { id }) })),
    ];
  } catch (error) {
    return [wrongly(error)];
  }
}

async function auditOf({ settings, folder }: SettingsFile, { cwd }: Terminal, say: Say): Promise<Finding[]> {
  if (!settings.audit) return [{ verdict: 'absent', words: say('cli.doctor.noAudit') }];
  const path = resolve(folder, settings.audit.folder);
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.W_OK);
    return await Promise.all((await logsIn(path)).map((log) => logFinding(log, relative(cwd, log) || '.', say)));
  } catch (error) {
    return [wrongly(error)];
  }
}

/** The log of the folder, and one for each instance below it. */
async function logsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const own = below.length === 0 || entries.some((entry) => entry.isFile());
  return [...(own ? [folder] : []), ...below.toSorted()];
}

async function logFinding(path: string, folder: string, say: Say): Promise<Finding> {
  const { records, broken } = await verifyAudit(path);
  return broken
    ? { verdict: 'wrong', words: say('cli.doctor.auditBroken', { file: join(folder, broken.file), line: broken.line }) }
    : { verdict: 'well', words: say('cli.doctor.audit', { folder, count: records }) };
}

/** What each platform needs, and whether somebody has begun to set it up. */
function surfaceFindings(
  surface: SurfaceName,
  wanted: boolean,
  { settings }: SettingsFile,
  env: Terminal['env'],
  say: Say,
): Finding[] {
  const names = secretsOf(surface, settings, env);
  const set = names.filter((name) => secret(name, env) !== undefined);
  if (!wanted && set.length === 0 && settings[surface] === undefined) {
    return [{ verdict: 'absent', words: say('cli.doctor.notSetUp', { surface }) }, ...manifestOf(surface, say)];
  }
  const missing = names.filter((name) => !set.includes(name));
  const odd = set.filter((name) => !SECRETS[name].pattern.test(secret(name, env) ?? ''));
  const faults = [
    ...missing.map((name) => missingText(name, say)),
    ...odd.map((name) => {
      const { variable, where } = SECRETS[name];
      return say('cli.doctor.odd', { variable, where: say(`cli.secret.${where}`) });
    }),
    ...(surface === 'wecom' && settings.wecom === undefined ? [say('cli.bot.noWecom')] : []),
  ];
  if (faults.length === 0) return [{ verdict: 'well', words: say('cli.doctor.setUp', { surface }) }];
  return [
    ...faults.map((words): Finding => ({ verdict: 'wrong', words: `${surface}: ${words}` })),
    ...manifestOf(surface, say),
  ];
}

/** Slack alone creates an app from a text. */
function manifestOf(surface: SurfaceName, say: Say): Finding[] {
  return surface === 'slack' ? [{ verdict: 'absent', words: say('cli.doctor.manifest') }] : [];
}

async function officeFinding(env: Terminal['env'], say: Say): Promise<Finding> {
  return (await hasOffice(env))
    ? { verdict: 'well', words: say('cli.doctor.office') }
    : { verdict: 'absent', words: say('cli.doctor.noOffice') };
}

function wrongly(error: unknown): Finding {
  const words = error instanceof Failure || error instanceof Error ? error.message : String(error);
  return { verdict: 'wrong', words };
}
