// Reports by id, their versions, and lists of heads.

import { loadReport, type Report } from '@jianbao/core';
import type { HeadFilter, ReportHead, Version } from '../catalogue.ts';
import { COUNTS } from './counts.ts';
import type { Statement } from './pool.ts';
import type { Sight } from './sight.ts';

const GET: Statement = {
  name: 'jianbao_get',
  text: `select version, yaml, source from jianbao.report_version v
    where id = $1 and ($2::int is null or version = $2) and ($2::int is not null or ${COUNTS})
    order by version desc limit 1`,
};

/** A report whole, by default as it is now. */
export async function readReport(sight: Sight, id: string, version?: number): Promise<Report | undefined> {
  const [row] = await sight.rows<{ version: number; yaml: string; source: string }>(GET, [id, version ?? null]);
  // It was right when it was put, and a report is read back by nothing but its files.
  return row && { ...loadReport(row), version: row.version };
}

const VERSIONS: Statement = {
  name: 'jianbao_versions',
  text: `select version, kept, figures, hash from jianbao.report_version where id = $1 order by version desc`,
};

export async function readVersions(sight: Sight, id: string): Promise<Version[]> {
  const rows = await sight.rows<Omit<Version, 'kept'> & { readonly kept: Date }>(VERSIONS, [id]);
  return rows.map(({ version, kept, figures, hash }) => ({ version, kept: kept.toISOString(), figures, hash }));
}

const HEADS: Statement = {
  name: 'jianbao_heads',
  text: `select version, figures, head from jianbao.report_version v
    where ($1::text[] is null or place = any($1)) and ($2::int[] is null or year = any($2)) and ${COUNTS}
    order by period desc, place, id limit $3 offset $4`,
};

const PAGE = 100;

export async function readHeads(sight: Sight, filter: HeadFilter = {}): Promise<ReportHead[]> {
  const { places, years, most = PAGE, from = 0 } = filter;
  const rows = await sight.rows<{ version: number; figures: number; head: string }>(HEADS, [
    places ?? null,
    years?.map(Number) ?? null,
    most,
    from,
  ]);
  return rows.map(({ version, figures, head }) => ({ ...JSON.parse(head), version, figures }));
}
