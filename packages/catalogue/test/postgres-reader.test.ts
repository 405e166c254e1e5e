// Whoever may only read opens a catalogue by their own login, without the owner's. On a server, where logins are real.

import { askCatalogue } from '@jianbao/catalogue';
import { openPostgres } from '@jianbao/catalogue/postgres';
import { Pool } from 'pg';
import { expect, it } from 'vitest';
import { small, THREE } from './texts.ts';

const server = process.env['JIANBAO_TEST_DATABASE_URL'] ?? '';

it.runIf(server !== '')('a reader asks and cannot put', { timeout: 60_000 }, async () => {
  const admin = new Pool({ connectionString: server });
  await admin.query('create database only_reading');
  const url = new URL(server);
  url.pathname = '/only_reading';
  const owner = await openPostgres({ url: url.href });
  for (const files of THREE) await owner.put(files);
  await admin.query(`create role only_reads login password 'reads' in role jianbao_reader`);
  [url.username, url.password] = ['only_reads', 'reads'];
  const reader = await openPostgres({ url: url.href });
  const answer = await askCatalogue(reader, '青山湖区高新技术企业有多少家？', { today: '2025-06-01' });
  expect(answer).toMatchObject({ kind: 'found', stated: [{ indicator: { printed: '95家' } }] });
  await expect(reader.put(small({ id: 'fresh' }))).rejects.toThrow();
  await Promise.all([reader.close(), owner.close()]);
  await admin.query('drop database only_reading with (force)');
  await admin.query('drop role only_reads');
  await admin.end();
});
