// Brings the tables of a database up to date; many may try at once, one does it.

import {
  Kysely as Database,
  type Kysely,
  type Migration,
  Migrator,
  PostgresDialect,
  type PostgresPool,
  sql,
} from 'kysely';
import { MIGRATION_1 } from './migration-1.ts';
import type { Pool } from './pool.ts';

const MIGRATIONS: Readonly<Record<string, Migration>> = { '1': inOrder(MIGRATION_1) };

/** @throws what the database says where a migration fails; nothing of it is kept then. */
export async function migrate(pool: Pool): Promise<void> {
  // The pool stays open when kysely is done with it.
  const lent = { connect: pool.connect.bind(pool), end: async () => undefined } as unknown as PostgresPool;
  const db = new Database<unknown>({ dialect: new PostgresDialect({ pool: lent }) });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...MIGRATIONS }) },
    migrationTableSchema: 'jianbao',
  });
  const { error } = await migrator.migrateToLatest();
  await db.destroy();
  if (error !== undefined) throw error;
}

function inOrder(statements: readonly string[]): Migration {
  return {
    up: async (db: Kysely<unknown>) => {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
