// A database of its own on the server that `JIANBAO_TEST_DATABASE_URL` names, with a login for each of those who may do
// something else: set up as the guide says.

import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';

interface Client {
  readonly connect: () => Promise<void>;
  readonly query: (statement: string) => Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
  readonly end: () => Promise<void>;
}

// The driver that the catalogue itself uses.
const pg: { readonly Client: new (url: string) => Client } = createRequire(
  new URL('../../catalogue/package.json', import.meta.url),
)('pg');

export const SERVER: string | undefined = process.env['JIANBAO_TEST_DATABASE_URL'];

export interface ThrowawayDatabase {
  readonly owner: string;
  readonly web: string;
  readonly press: string;
  /** What a command finds in its environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly drop: () => Promise<void>;
}

const SHARED_ROLES = ['jianbao_reader', 'jianbao_preview'];

/** The roles that every database of a server shares; others may be making them at this moment. */
export async function makeSharedRoles(server: string): Promise<void> {
  for (const role of SHARED_ROLES) {
    await sql(
      server,
      `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    );
  }
}

/** A database that its owner owns and the others may connect to. */
export async function makeDatabase(server: string): Promise<ThrowawayDatabase> {
  const name = `jianbao_cli_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  const login = (role: string): string => `${name}_${role}`;
  const password = randomUUID();
  for (const [role, roles] of [
    ['owner', 'jianbao_reader, jianbao_preview'],
    ['web', 'jianbao_reader'],
    ['press', 'jianbao_preview'],
  ] as const) {
    await sql(server, `create role ${login(role)} login password '${password}' in role ${roles}`);
  }
  await sql(server, `create database ${name} owner ${login('owner')}`);
  await sql(server, `revoke connect, temporary on database ${name} from public`);
  await sql(server, `grant connect on database ${name} to ${login('web')}, ${login('press')}`);
  const [owner, web, press] = ['owner', 'web', 'press'].map((role) => {
    const url = new URL(server);
    [url.username, url.password, url.pathname] = [login(role), password, `/${name}`];
    return url.href;
  }) as [string, string, string];
  return {
    owner,
    web,
    press,
    env: { DATABASE_URL: web, DATABASE_PREVIEW_URL: press, DATABASE_OWNER_URL: owner },
    drop: async () => {
      await sql(server, `drop database ${name} with (force)`);
      await sql(server, `drop role ${['owner', 'web', 'press'].map(login).join(', ')}`);
    },
  };
}

export async function sql(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
