// What a reader sees, and how it is asked for: the database itself leaves out the rest.

import { type Client, type Pool, rowsOf, type Statement } from './pool.ts';

/** Runs statements with the eyes of one reader. */
export interface Sight {
  readonly rows: <Row>(statement: Statement, values: unknown[]) => Promise<Row[]>;
}

/** Gives sight to work that is done, and takes it away behind it. */
export type Looking = <T>(work: (sight: Sight) => Promise<T>) => Promise<T>;

/** What everybody sees. Each statement takes a connection for itself. */
export function publicSight(pool: Pool): Looking {
  const sight: Sight = {
    rows: async (statement, values) => {
      const client = await pool.connect();
      let broken = true;
      try {
        const rows = await rowsOf<never>(client, statement, values);
        broken = false;
        return rows;
      } catch (error) {
        broken = !isReply(error);
        throw error;
      } finally {
        client.release(broken);
      }
    },
  };
  return (work) => work(sight);
}

const LIST: Statement = {
  name: 'jianbao_previews',
  text: `select set_config('jianbao.previews', $1, true)`,
};

/**
 * What everybody sees, and these reports. The role may see all reports before their time; which of them this reader
 * may is said for one transaction, and forgotten with it.
 */
export function previewSight(pool: Pool, previews: readonly string[]): Looking {
  return (work) =>
    transaction(pool, 'begin isolation level repeatable read read only', async (client) => {
      let last: Promise<unknown> = rowsOf(client, LIST, [JSON.stringify(previews)]);
      // One connection does one thing after the other.
      const rows: Sight['rows'] = <Row>(statement: Statement, values: unknown[]) => {
        const next = last.then(() => rowsOf<Row>(client, statement, values));
        last = next.catch(() => undefined);
        return next;
      };
      await last;
      return work({ rows });
    });
}

/** All of it or nothing. */
export async function transaction<T>(pool: Pool, begin: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query({ text: begin });
    const result = await work(client);
    await client.query({ text: 'commit' });
    broken = false;
    return result;
  } catch (error) {
    broken = !(await client.query({ text: 'rollback' }).then(
      () => true,
      () => false,
    ));
    throw error;
  } finally {
    client.release(broken);
  }
}

/** An error that the database replied with: the connection is as good as before. */
function isReply(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'severity' in error && error.severity === 'ERROR';
}
