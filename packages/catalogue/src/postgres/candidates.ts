// Indicators by the words of their names: those of the best name first, and of one name the newest.

import type { Indicator, Report } from '@jianbao/core';
import type { Candidate, Query } from '../catalogue.ts';
import { assembled, type FigureRow, type HeadRow, ordered } from './assemble.ts';
import { rankedNames } from './candidate-names.ts';
import { readHeads } from './heads.ts';
import type { Statement } from './pool.ts';
import type { Remembered } from './remembered.ts';
import type { Sight } from './sight.ts';

const MOST = 20;

/** Of the names in their order, the newest first, as many as are wanted of all. */
const FIGURES: Statement = {
  name: 'jianbao_candidate_figures',
  text: `with picked as (
      select n.label, n.no, i.version, i.ordinal
      from unnest($1::int[]) with ordinality n(label, no) cross join lateral (
        select version, ordinal, year, place from jianbao.indicator i where i.label = n.label
          and ($2::text[] is null or i.place = any($2)) and ($3::int[] is null or i.year = any($3))
        order by i.year desc, i.place limit $4) i
      order by n.no, i.year desc, i.place limit $4)
    select p.label, i.version, i.ordinal, i.record
    from picked p join jianbao.indicator i on i.version = p.version and i.ordinal = p.ordinal`,
};

type NamedRow = FigureRow & { readonly label: number };

interface Found {
  readonly row: NamedRow;
  readonly head: HeadRow;
  readonly indicator: Indicator;
}

export async function findCandidates(sight: Sight, query: Query, known: Remembered): Promise<Candidate[]> {
  const { most = MOST, places, years } = query;
  const names = await rankedNames(sight, query, most);
  if (names.length === 0) return [];
  const ids = names.map(({ id }) => id);
  const rows = await sight.rows<NamedRow>(FIGURES, [ids, places ?? null, years?.map(Number) ?? null, most]);
  const heads = await readHeads(sight, [...new Set(rows.map(({ version }) => version))]);
  const byLabel = foundByLabel(rows, heads, known);
  const found = names
    .flatMap(({ id, score }) => (byLabel.get(id) ?? []).toSorted(newestFirst).map((one) => ({ ...one, score })))
    .slice(0, most);
  const reports = reportsOf(found, known);
  return found.flatMap(({ head, indicator, score }) => {
    const report = reports.get(head.id);
    return report ? [{ report, indicator, score }] : [];
  });
}

function foundByLabel(
  rows: readonly NamedRow[],
  heads: readonly HeadRow[],
  known: Remembered,
): ReadonlyMap<number, readonly Found[]> {
  const bySeq = new Map(heads.map((head) => [head.seq, head]));
  const byLabel = new Map<number, Found[]>();
  for (const row of rows) {
    const head = bySeq.get(row.version);
    if (!head) continue;
    const of = byLabel.get(row.label) ?? [];
    byLabel.set(row.label, of);
    of.push({ row, head, indicator: known.figure(row.version, row.ordinal, row.record) });
  }
  return byLabel;
}

function newestFirst(one: Found, other: Found): number {
  return (
    ordered(other.indicator.period, one.indicator.period) ||
    ordered(one.head.place, other.head.place) ||
    ordered(one.head.id, other.head.id) ||
    one.row.ordinal - other.row.ordinal
  );
}

/** The reports of these figures, with them and no others, by id. */
function reportsOf(found: readonly Found[], known: Remembered): ReadonlyMap<string, Report> {
  const rows = found.map(({ row }) => row);
  const heads = new Map(found.map(({ head }) => [head.seq, head]));
  return new Map(assembled(rows, [...heads.values()], known).map((report) => [report.id, report]));
}
