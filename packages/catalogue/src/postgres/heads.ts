// The heads of reports that figures were found in, and the newest of each of their places: it says what is current.

import type { HeadRow } from './assemble.ts';
import { COUNTS } from './counts.ts';
import type { Statement } from './pool.ts';
import type { Remembered } from './remembered.ts';
import type { Sight } from './sight.ts';

const COLUMNS = `v.seq, v.id, v.version, v.place, v.period, v.head, v.source_file as file`;

/** A source that is remembered is not sent again. */
const HEADS: Statement = {
  name: 'jianbao_heads_of',
  text: `select ${COLUMNS}, case when v.seq = any($2::int[]) then v.source end as source
    from jianbao.report_version v where v.seq = any($1::int[]) and ${COUNTS}`,
};

const AROUND: Statement = {
  name: 'jianbao_heads_around',
  text: `with given as (select unnest($1::int[]) as seq),
      places as (select unnest($2::text[]) as place
        union select v.place from jianbao.report_version v join given using (seq)),
      chosen as (select seq from given
        union select n.seq from places p cross join lateral (
          select v.seq from jianbao.report_version v where v.place = p.place and ${COUNTS}
          order by v.period desc, v.id limit 1) n)
    select ${COLUMNS}, case when v.seq = any($3::int[]) then v.source end as source,
      ${COUNTS} as counts
    from chosen c join jianbao.report_version v on v.seq = c.seq`,
};

/** Of these versions, those that count. */
export async function readHeads(sight: Sight, versions: readonly number[], known: Remembered): Promise<HeadRow[]> {
  const sources = known.sources.among(versions);
  const rows = await sight.rows<HeadRow>(HEADS, [versions, missing(versions, sources)]);
  return withSources(rows, sources, known);
}

/**
 * These, what matters most first, and the newest of their places, and of other places.
 * @returns nothing when a version has been replaced since its figures were read.
 */
export async function readHeadsAround(
  sight: Sight,
  versions: readonly number[],
  places: readonly string[],
  known: Remembered,
): Promise<HeadRow[] | undefined> {
  const sources = known.sources.among(versions);
  const values = [versions, places, missing(versions, sources)];
  const rows = await sight.rows<HeadRow & { readonly counts: boolean }>(AROUND, values);
  const there = new Set(rows.map(({ seq }) => seq));
  const whole = rows.every(({ counts }) => counts) && versions.every((seq) => there.has(seq));
  return whole ? withSources(rows, sources, known) : undefined;
}

/** A source is long: of very many reports none but the first have theirs. */
const MOST_SOURCES = 40;

function missing(versions: readonly number[], known: ReadonlyMap<number, string>): number[] {
  return versions.slice(0, MOST_SOURCES).filter((version) => !known.has(version));
}

function withSources(rows: readonly HeadRow[], sources: ReadonlyMap<number, string>, known: Remembered): HeadRow[] {
  return rows.map((row) => {
    const source = row.source ?? sources.get(row.seq) ?? null;
    if (source !== null) known.sources.set(row.seq, source);
    return { ...row, source };
  });
}
