// The heads of reports that figures were found in, and the newest of each of their places: it says what is current.

import type { HeadRow } from './assemble.ts';
import { COUNTS } from './counts.ts';
import type { Statement } from './pool.ts';
import type { Sight } from './sight.ts';

const COLUMNS = `v.seq, v.id, v.version, v.place, v.period, v.head, v.source_file as file`;

const HEADS: Statement = {
  name: 'jianbao_heads_of',
  text: `select ${COLUMNS}
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
    select ${COLUMNS}, ${COUNTS} as counts
    from chosen c join jianbao.report_version v on v.seq = c.seq`,
};

/** Of these versions, those that count. */
export function readHeads(sight: Sight, versions: readonly number[]): Promise<HeadRow[]> {
  return sight.rows<HeadRow>(HEADS, [versions]);
}

/**
 * These, and the newest of their places and of other places.
 * @returns nothing when a version has been replaced since its figures were read.
 */
export async function readHeadsAround(
  sight: Sight,
  versions: readonly number[],
  places: readonly string[],
): Promise<HeadRow[] | undefined> {
  const rows = await sight.rows<HeadRow & { readonly counts: boolean }>(AROUND, [versions, places]);
  const there = new Set(rows.map(({ seq }) => seq));
  return rows.every(({ counts }) => counts) && versions.every((seq) => there.has(seq)) ? rows : undefined;
}
