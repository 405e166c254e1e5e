// A pool of connections, as `pg` has it: whatever has these three functions is a database to the catalogue.

import { Pool as PgPool } from 'pg';

/** A statement by its name: prepared once a connection, then only named. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export interface Client {
  readonly query: (query: { name?: string; text: string; values?: unknown[] }) => Promise<{ rows: unknown[] }>;
  readonly release: (broken?: boolean) => void;
}

export interface Pool {
  readonly connect: () => Promise<Client>;
  readonly end: () => Promise<void>;
}

/** The roles of the database that read: see `migration-1.ts`. */
export type Role = 'jianbao_reader' | 'jianbao_preview';

/** Connections that write. */
export function writingPool(url: string): Pool {
  return quiet(new PgPool({ connectionString: url, max: 4, application_name: 'jianbao' }));
}

/**
 * Connections that read as this role, whoever logs in. Plans are made once: making them takes longer than running them.
 */
export function readingPool(url: string, role: Role, most: number): Pool {
  const options = `-c role=${role} -c jit=off -c plan_cache_mode=force_generic_plan`;
  return quiet(new PgPool({ connectionString: url, max: most, options, application_name: role }));
}

/** A connection that breaks while nobody uses it is replaced by the next; it is no reason to end the process. */
function quiet(pool: PgPool): Pool {
  pool.on('error', () => undefined);
  return pool as unknown as Pool;
}

/** The rows that a statement gives. */
export async function rowsOf<Row>(client: Client, statement: Statement, values: unknown[]): Promise<Row[]> {
  const { rows } = await client.query({ ...statement, values });
  return rows as Row[];
}
