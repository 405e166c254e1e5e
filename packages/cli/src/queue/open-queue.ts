// The queue of briefs that the user means: in the database that is named, or in that of the environment.

import type { BriefQueue } from '@jianbao/catalogue/postgres';
import { type Language, speaker } from '@jianbao/locales';
import { isDatabase, otherLogins } from '../catalogue/logins.ts';
import { Failure, type Terminal } from '../terminal.ts';

/** @throws {Failure} when none is named. */
export function databaseFor(named: string | undefined, { env }: Terminal, language: Language): string {
  const url = named ?? env['DATABASE_URL'];
  if (!url || !isDatabase(url)) throw new Failure(speaker(language)('cli.worker.nowhere'));
  return url;
}

/** As the owner of the database, where the environment has its login. */
export async function openQueue(database: string, { env }: Terminal, language: Language): Promise<BriefQueue> {
  const { openBriefQueue } = await import('@jianbao/catalogue/postgres');
  const { ownerUrl = database } = otherLogins(database, env, language);
  try {
    return await openBriefQueue(ownerUrl);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Failure(speaker(language)('cli.catalogue.noDatabase', { detail }));
  }
}
