// Homes in PostgreSQL for the tests: in PGlite, or each a database of a server.

import { randomUUID } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { migrate } from '../src/postgres/migrate.ts';
import { catalogueOn, openPostgres, type PostgresCatalogue } from '../src/postgres/open.ts';
import type { Pool } from '../src/postgres/pool.ts';
import { type Home, waitFor } from './home.ts';
import { pglitePools } from './pglite-pool.ts';

const TABLES =
  'report_version indicator label label_waiting label_key place_name topic_group topic topic_name topic_key'.split(' ');

/** Databases that no test is using: to boot one takes two seconds. */
const free: Booted[] = [];
let roles: Promise<void> = Promise.resolve();

/** A home whose database can be asked directly, as one of its roles. */
export interface PostgresHome extends Home {
  readonly catalogue: PostgresCatalogue;
  readonly rows: (role: string, ...statements: string[]) => Promise<readonly Record<string, unknown>[]>;
}

export interface Booted {
  readonly db: PGlite;
  readonly poolOf: (role?: string) => Pool;
}

export async function openInPglite(): Promise<PostgresHome> {
  const booted = free.pop() ?? (await boot());
  const { db, poolOf } = booted;
  const catalogueHere = (): PostgresCatalogue =>
    catalogueOn(
      { owner: poolOf(), reader: poolOf('jianbao_reader'), preview: poolOf('jianbao_preview') },
      () => new Date(),
    );
  return {
    catalogue: catalogueHere(),
    beside: async () => catalogueHere(),
    reach: waitFor,
    close: async () => {
      await db.exec(`reset role; truncate ${TABLES.map((table) => `jianbao.${table}`).join(', ')} restart identity`);
      free.push(booted);
    },
    rows: async (role, ...statements) => {
      const client = await poolOf(role).connect();
      try {
        let rows: unknown[] = [];
        for (const text of statements) ({ rows } = await client.query({ text }));
        return rows as Record<string, unknown>[];
      } finally {
        await client.query({ text: `reset all` }).catch(() => undefined);
        client.release();
      }
    },
  };
}

export async function boot(): Promise<Booted> {
  const db = await PGlite.create();
  const poolOf = await pglitePools(db);
  await migrate(poolOf());
  return { db, poolOf };
}

export async function closePglite(): Promise<void> {
  await Promise.all(free.splice(0).map(({ db }) => db.close()));
}

/** Each home is a database of its own on the server; the roles are those of the server. */
export function openOnServer(server: string): () => Promise<PostgresHome> {
  return async () => {
    const name = `jianbao_test_${randomUUID().replaceAll('-', '')}`;
    await onServer(server, `create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    // Roles belong to the whole server: the first home makes them.
    const opened = roles.then(() => openPostgres({ url: url.href, connections: 4 }));
    roles = opened.then(
      () => undefined,
      () => undefined,
    );
    const catalogue = await opened;
    return {
      catalogue,
      beside: () => openPostgres({ url: url.href, connections: 4 }),
      reach: waitFor,
      close: async () => {
        await catalogue.close();
        await onServer(server, `drop database ${name} with (force)`);
      },
      rows: (role, ...statements) => onServer(url.href, `set role ${role}`, ...statements),
    };
  };
}

async function onServer(url: string, ...statements: string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const sql of statements) ({ rows } = await client.query(sql));
    return rows;
  } finally {
    await client.end();
  }
}
