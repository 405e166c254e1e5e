// The logins of a database, as the environment has them: for reading, for previews, and for whoever owns the tables.

import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { Failure, type Terminal } from '../terminal.ts';

/** A URL of PostgreSQL, and no folder. */
export function isDatabase(where: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(where);
}

export interface OtherLogins {
  readonly previewUrl?: string;
  readonly ownerUrl?: string;
}

/**
 * The logins of the environment for those who may do more: they belong to `DATABASE_URL`, and to no other database.
 * @throws {Failure} when one of them is for another database: what is put would go there.
 */
export function otherLogins(url: string, env: Terminal['env'], language: Language): OtherLogins {
  const { DATABASE_URL: usual, DATABASE_PREVIEW_URL: previewUrl, DATABASE_OWNER_URL: ownerUrl } = env;
  if (usual && usual !== url) return {};
  for (const [name, other] of Object.entries({ DATABASE_PREVIEW_URL: previewUrl, DATABASE_OWNER_URL: ownerUrl })) {
    if (other && databaseOf(other) !== databaseOf(url)) {
      throw new Failure(speaker(language)('cli.catalogue.otherDatabase', { name }));
    }
  }
  return { ...(previewUrl && { previewUrl }), ...(ownerUrl && { ownerUrl }) };
}

function databaseOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
