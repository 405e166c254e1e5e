// Reports into the database: one transaction, all of them or none.

import type { Kept } from '../catalogue.ts';
import { columns } from './columns.ts';
import { indexVersions, removeFromIndex, type Written } from './index-rows.ts';
import { type Client, type Pool, rowsOf, type Statement } from './pool.ts';
import type { Prepared } from './prepare.ts';
import { transaction } from './sight.ts';
import { sweep } from './sweep.ts';

/** Writers take turns: names and versions are counted, and there is one count. */
const LOCK: Statement = { name: 'jianbao_lock', text: `select pg_advisory_xact_lock(7311001)` };

const NEWEST: Statement = {
  name: 'jianbao_newest',
  text: `select id, version, hash from jianbao.report_version where id = any($1::text[]) and newest`,
};

/** The version before counts until the new one does. */
const INSERT: Statement = {
  name: 'jianbao_insert',
  text: `with n as (select * from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::int[], $7::int[],
      $8::timestamptz[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[])
      n(id, version, hash, place, period, year, figures, visible_from, head, place_text, yaml, source_file, source)),
    before as (
      update jianbao.report_version v set newest = false,
        visible_until = least(v.visible_until, greatest(n.visible_from, now()))
      from n where v.id = n.id and v.indexed)
    insert into jianbao.report_version (id, version, hash, kept, place, period, year, figures, visible_from, head,
      place_text, yaml, source_file, source)
    select id, version, hash, clock_timestamp(), place, period, year, figures,
      case when visible_from <= now() then '-infinity' else visible_from end, head, place_text, yaml, source_file, source
    from n order by id
    returning seq, id, visible_from = '-infinity' as released`,
};

/** What was before it no longer counts, now or when its own time comes; or counts until then. */
const ENDED: Statement = {
  name: 'jianbao_ended',
  text: `select seq from jianbao.report_version
    where id = any($1::text[]) and indexed and (visible_until <= now() or visible_until <= visible_from)`,
};

const UNTIL: Statement = {
  name: 'jianbao_until',
  text: `with v as (select seq, visible_until from jianbao.report_version
        where id = any($1::text[]) and indexed and visible_until < 'infinity'),
      a as (update jianbao.indicator i set visible_until = v.visible_until from v where i.version = v.seq),
      b as (update jianbao.place_name i set visible_until = v.visible_until from v where i.version = v.seq),
      c as (update jianbao.topic i set visible_until = v.visible_until from v where i.version = v.seq)
    update jianbao.label_waiting i set visible_until = v.visible_until from v where i.version = v.seq`,
};

/** Keeps these reports, in this order. @returns what became of each, once it is there for good. */
export async function write(pool: Pool, reports: readonly Prepared[]): Promise<Kept[]> {
  return transaction(pool, 'begin', async (client) => {
    await rowsOf(client, LOCK, []);
    await sweep(client);
    const kept = new Map<Prepared, Kept>();
    for (let rest = reports; rest.length > 0; ) {
      // A report that stands twice among them is two versions, one after the other.
      const first = new Map(rest.toReversed().map((report) => [report.id, report]));
      const now = rest.filter((report) => first.get(report.id) === report);
      await writeDistinct(client, now, kept);
      rest = rest.filter((report) => first.get(report.id) !== report);
    }
    return reports.flatMap((report) => kept.get(report) ?? []);
  });
}

async function writeDistinct(client: Client, reports: readonly Prepared[], kept: Map<Prepared, Kept>): Promise<void> {
  const ids = reports.map(({ id }) => id);
  const rows = await rowsOf<{ id: string; version: number; hash: string }>(client, NEWEST, [ids]);
  const before = new Map(rows.map((row) => [row.id, row]));
  for (const report of reports) {
    const { id, hash } = report;
    const known = before.get(id);
    if (known?.hash === hash) kept.set(report, { id, version: known.version, change: 'none' });
    else kept.set(report, { id, version: (known?.version ?? 0) + 1, change: known ? 'changed' : 'added' });
  }
  const fresh = reports.filter((report) => kept.get(report)?.change !== 'none');
  if (fresh.length === 0) return;
  await indexVersions(client, await insert(client, fresh, kept));
  const changed = [fresh.map(({ id }) => id).filter((id) => before.has(id))];
  if (changed[0]?.length === 0) return;
  const ended = await rowsOf<{ seq: number }>(client, ENDED, changed);
  await removeFromIndex(
    client,
    ended.map(({ seq }) => seq),
  );
  await rowsOf(client, UNTIL, changed);
}

async function insert(
  client: Client,
  reports: readonly Prepared[],
  kept: ReadonlyMap<Prepared, Kept>,
): Promise<Written[]> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const values = columns(
    reports,
    ({ id }) => id,
    (report) => kept.get(report)?.version,
    ({ hash }) => hash,
    ({ place }) => place,
    ({ period }) => period,
    ({ year }) => year,
    ({ figures }) => figures.length,
    ({ visibleFrom }) => visibleFrom,
    ({ head }) => head,
    ({ placeText }) => placeText,
    ({ files }) => files.yaml,
    ({ sourceFile }) => sourceFile,
    ({ files }) => files.source,
  );
  const rows = await rowsOf<{ seq: number; id: string; released: boolean }>(client, INSERT, values);
  return rows.flatMap(({ seq, id, released }) => {
    const report = byId.get(id);
    return report ? [{ seq, released, report }] : [];
  });
}
