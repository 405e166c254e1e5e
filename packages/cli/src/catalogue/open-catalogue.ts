// The catalogue that the user means: a folder, or a database by its URL.

import { join, resolve } from 'node:path';
import type { Catalogue } from '@jianbao/catalogue';
import type { Checked } from '@jianbao/catalogue/folder';
import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { Failure, type Terminal } from '../terminal.ts';
import { complaintOf } from './complaint.ts';
import { isDatabase, otherLogins } from './logins.ts';

/** What every home offers the command line. */
export interface OpenCatalogue extends Catalogue {
  readonly putMany: (
    reports: AsyncIterable<Checked>,
  ) => AsyncGenerator<{ readonly change: 'added' | 'changed' | 'none' }>;
}

/** A folder, or a URL of PostgreSQL. */
export async function openCatalogue(where: string, terminal: Terminal, language: Language): Promise<OpenCatalogue> {
  if (isDatabase(where)) return openDatabase(where, terminal.env, language);
  const { openFolder } = await import('@jianbao/catalogue/folder');
  const cache = cacheFolder(terminal.env);
  return openFolder({
    folder: resolve(terminal.cwd, where),
    ...(cache !== undefined && { cache }),
    onProblem: ({ path, problems }) => {
      for (const problem of problems) terminal.err(complaintOf(path, problem, terminal, language));
    },
  });
}

/** Where reports that have been checked are kept, so that they need not be checked again: nowhere without a home. */
export function cacheFolder({ XDG_CACHE_HOME, HOME }: Terminal['env']): string | undefined {
  const caches = XDG_CACHE_HOME || (HOME ? join(HOME, '.cache') : undefined);
  return caches === undefined ? undefined : join(caches, 'jianbao', 'reports');
}

async function openDatabase(url: string, env: Terminal['env'], language: Language): Promise<OpenCatalogue> {
  const others = otherLogins(url, env, language);
  const { openPostgres } = await import('@jianbao/catalogue/postgres');
  try {
    return await openPostgres({ url, ...others });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Failure(speaker(language)('cli.catalogue.noDatabase', { detail }));
  }
}
