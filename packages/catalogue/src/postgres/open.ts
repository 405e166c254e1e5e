// A PostgreSQL database as a catalogue: what a reader may not see the database itself keeps back.

import { loadReport } from '@jianbao/core';
import type { Catalogue, Kept, Reader } from '../catalogue.ts';
import { readAbout } from './about/about.ts';
import { findCandidates } from './candidates.ts';
import { readHistory } from './history.ts';
import { keepMany } from './import.ts';
import { migrate } from './migrate.ts';
import { type Pool, readingPool, writingPool } from './pool.ts';
import { type Checked, prepared } from './prepare.ts';
import { readHeads, readReport, readVersions } from './read-reports.ts';
import { type Remembered, remembering } from './remembered.ts';
import { type Looking, previewSight, publicSight } from './sight.ts';
import { write } from './write.ts';

export interface PostgresOptions {
  /** Reads what is released. Its login must be a member of `jianbao_reader`. */
  readonly url: string;
  /** Reads for those who are listed before the time; a member of `jianbao_preview`. By default `ownerUrl`. */
  readonly previewUrl?: string;
  /** Owns the tables: brings them up to date, and writes. By default `url`. */
  readonly ownerUrl?: string;
  /** For the years that a question says in words. What is released the clock of the database says. */
  readonly now?: () => Date;
  /** Connections for reading at most; by default 10. */
  readonly connections?: number;
}

export interface PostgresCatalogue extends Catalogue {
  readonly as: (reader: Reader) => PostgresCatalogue;
  /**
   * Keeps many reports that have been checked, a transaction for some hundreds of them at a time; what it gives is there
   * for good. After a crash the same reports may be given again: those that are there add nothing.
   */
  readonly putMany: (reports: AsyncIterable<Checked> | Iterable<Checked>) => AsyncGenerator<Kept>;
}

/** Connections for each of those who may do something else. */
export interface Pools {
  readonly owner: Pool;
  readonly reader: Pool;
  readonly preview: Pool;
}

/** Opens a catalogue in a database, and makes its tables where they are missing or old. */
export async function openPostgres(options: PostgresOptions): Promise<PostgresCatalogue> {
  const { url, ownerUrl = url, previewUrl = ownerUrl, now = () => new Date(), connections = 10 } = options;
  const owner = writingPool(ownerUrl);
  try {
    await migrate(owner);
  } catch (error) {
    // Whoever may only read finds the tables as they are.
    const readable = options.ownerUrl === undefined && isForbidden(error) && (await hasTables(owner));
    if (!readable) {
      await owner.end();
      throw error;
    }
  }
  const reader = readingPool(url, 'jianbao_reader', connections);
  return catalogueOn({ owner, reader, preview: readingPool(previewUrl, 'jianbao_preview', connections) }, now);
}

/** SQLSTATE 42501, insufficient privilege. */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

async function hasTables(pool: Pool): Promise<boolean> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query({ text: `select to_regclass('jianbao.indicator') is not null as there` });
    return (rows[0] as { there?: boolean } | undefined)?.there === true;
  } finally {
    client.release();
  }
}

/** A catalogue over pools whose tables are there. */
export function catalogueOn(pools: Pools, now: () => Date): PostgresCatalogue {
  const known = remembering();
  const seenBy = ({ previews }: Reader): PostgresCatalogue =>
    seen(pools, previews.length === 0 ? publicSight(pools.reader) : previewSight(pools.preview, previews), {
      as: seenBy,
      known,
      now,
    });
  return seenBy({ previews: [] });
}

interface Shared {
  readonly as: PostgresCatalogue['as'];
  readonly known: Remembered;
  readonly now: () => Date;
}

function seen(pools: Pools, looking: Looking, { as, known, now }: Shared): PostgresCatalogue {
  return {
    as,
    put: async (files) => {
      const [kept] = await write(pools.owner, [prepared({ report: loadReport(files), files })]);
      if (!kept) throw new Error('A report was neither kept nor refused.');
      return kept;
    },
    putMany: (reports) => keepMany(pools.owner, reports),
    get: (id, version) => looking((sight) => readReport(sight, id, version)),
    heads: (filter) => looking((sight) => readHeads(sight, filter)),
    versions: (id) => looking((sight) => readVersions(sight, id)),
    candidates: (query) => looking((sight) => findCandidates(sight, query, known)),
    history: (label, place) => looking((sight) => readHistory(sight, label, place, known)),
    about: (questions, spoken = []) => readAbout(looking, { questions, spoken, now: now() }, known),
    close: async () => {
      await Promise.all([pools.owner.end(), pools.reader.end(), pools.preview.end()]);
    },
  };
}
