// Finding and reading jianbao.yaml.

import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import type { Say } from '@jianbao/locales';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { Failure } from '../terminal.ts';
import { expected, namesOf } from './complaint.ts';
import { type Settings, settingsSchema } from './settings.ts';

const SETTINGS_FILE = 'jianbao.yaml';
const LARGEST = 200_000;

export interface SettingsFile {
  readonly settings: Settings;
  /** Where it lies; paths in it are taken from there. */
  readonly folder: string;
  /** Absent where there is no such file, and all is left to the defaults. */
  readonly path?: string;
}

/**
 * Reads the settings: the file that was named, else jianbao.yaml where the user is, else none.
 * @throws {Failure} when a named file is not there, or any is wrong: with line, name and what is expected.
 */
export async function readSettings(named: string | undefined, cwd: string, say: Say): Promise<SettingsFile> {
  const path = resolve(cwd, named ?? SETTINGS_FILE);
  const size = (await stat(path).catch(() => undefined))?.size;
  const file = relative(cwd, path) || path;
  if (size === undefined) {
    if (named === undefined) return { settings: {}, folder: cwd };
    throw new Failure(say('cli.unreadable', { file }));
  }
  if (size > LARGEST) throw new Failure(say('cli.settings.tooLarge', { file }));
  const lines = new LineCounter();
  const document = parseDocument(await readFile(path, 'utf8'), { lineCounter: lines });
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw new Failure(say('cli.settings.broken', { file, detail: error.message.split('\n')[0] ?? '' }));
  if (hasAlias(document)) throw new Failure(say('cli.settings.alias', { file }));
  const parsed = settingsSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {}, { reportInput: false });
  if (parsed.success) return { settings: parsed.data, folder: dirname(path), path };
  const problems = parsed.error.issues.flatMap((issue) =>
    namesOf(issue).map((name) => {
      const node = document.getIn(name, true) as { readonly range?: readonly number[] } | undefined;
      const line = lines.linePos(node?.range?.[0] ?? 0).line;
      return `${file}:${line} ${say('cli.settings.wrong', { name: name.join('.'), expected: expected(issue, say) })}`;
    }),
  );
  throw new Failure(problems.join('\n'));
}

/** A few of them can stand for more than any memory holds; settings need none. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
