// PGlite as a pool of one connection, spoken to in the protocol of PostgreSQL by `pg` itself. The connection takes on the
// role of whoever holds it.

import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';
import { Client as PgClient } from 'pg';
import type { Client, Pool } from '../src/postgres/pool.ts';

/** One connection for all pools over a database: whoever comes second waits. */
export async function pglitePools(db: PGlite): Promise<(role?: string) => Pool> {
  const client = new PgClient({ stream: () => streamTo(db), user: 'postgres', database: 'postgres' } as never);
  await client.connect();
  await client.query(`set plan_cache_mode = force_generic_plan`);
  let last: Promise<void> = Promise.resolve();
  let current: string | undefined;
  const take = async (): Promise<() => void> => {
    const before = last;
    let free = (): void => undefined;
    last = new Promise((resolve) => {
      free = resolve;
    });
    await before;
    return free;
  };
  return (role) => ({
    connect: async () => {
      const release = await take();
      if (role !== current) await client.query(role === undefined ? 'reset role' : `set role ${role}`);
      current = role;
      return { query: client.query.bind(client), release } as unknown as Client;
    },
    end: async () => undefined,
  });
}

/** What is written goes to the database, and what it says can be read. */
function streamTo(db: PGlite): Duplex {
  const stream = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _, done) => {
      db.execProtocolRaw(new Uint8Array(chunk)).then((said) => {
        stream.push(Buffer.from(said));
        done();
      }, done);
    },
  });
  const nothing = (): Duplex => stream;
  return Object.assign(stream, {
    connect: () => process.nextTick(() => stream.emit('connect')),
    setNoDelay: nothing,
    setKeepAlive: nothing,
    ref: nothing,
    unref: nothing,
  });
}
