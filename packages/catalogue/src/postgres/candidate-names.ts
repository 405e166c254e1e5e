// The names that cover most of a query, with a figure of the places and years that are asked: see `rank.ts`.

import { keysOfText } from '@jianbao/core/search';
import type { Query } from '../catalogue.ts';
import { byRank, keysToRead, type Ranked, weightOf } from '../rank.ts';
import { columns, lexeme } from './columns.ts';
import { countKeys } from './keys.ts';
import type { Statement } from './pool.ts';
import type { Sight } from './sight.ts';

export interface RankedName extends Ranked {
  readonly id: number;
}

/**
 * Names with their score in whole numbers, which add up exactly in any order; those with a figure that is asked for, as
 * many as are wanted.
 */
const NAMES: Statement = {
  name: 'jianbao_candidate_names',
  text: `with scored as (
      select l.id, l.zh, l.length, sum(k.weight) as score
      from unnest($1::tsquery[], $2::float8[]) k(query, weight) cross join lateral (
        select id, zh, length from jianbao.label where keys @@ k.query
        union all select distinct label, zh, length from jianbao.label_waiting where keys @@ k.query) l
      group by l.id, l.zh, l.length),
    ranked as (select * from scored order by score desc, length, zh, id limit $6)
    select r.id, r.zh, r.score from ranked r
    where exists (select from jianbao.indicator i where i.label = r.id
      and ($3::text[] is null or i.place = any($3)) and ($4::int[] is null or i.year = any($4)))
    order by r.score desc, r.length, r.zh, r.id limit $5`,
};

/** Names beyond so many are not looked at for figures of the places and years that are asked. */
const MOST_NAMES = 5_000;

const WHOLE = 1e12;

/** The best first, as many as are wanted. */
export async function rankedNames(sight: Sight, { words, places, years }: Query, most: number): Promise<RankedName[]> {
  const counts = await countKeys(sight, keysOfText(words));
  const read = new Set(keysToRead(counts));
  if (read.size === 0 || most <= 0) return [];
  const known = [...counts].filter(([, count]) => count > 0);
  const any = `(${[...read].map(lexeme).join(' | ')})`;
  const rows = await sight.rows<{ id: number; zh: string; score: number }>(NAMES, [
    // A common key is looked for among the names that a rare one has found.
    ...columns(
      known,
      ([key]) => (read.has(key) ? lexeme(key) : `${any} & ${lexeme(key)}`),
      ([, count]) => Math.round(weightOf(count) * WHOLE),
    ),
    places ?? null,
    years?.map(Number) ?? null,
    most,
    places || years ? MOST_NAMES : most * 2,
  ]);
  const total = totalOf(counts);
  return rows.map(({ id, zh, score }) => ({ id, label: zh, score: score / WHOLE / total })).toSorted(byRank);
}

/** What a name would have that covers the query whole. A character alone counts only where it is a name. */
function totalOf(counts: ReadonlyMap<string, number>): number {
  return [...counts]
    .filter(([key, count]) => count > 0 || key.length > 1)
    .reduce((sum, [, count]) => sum + weightOf(count), 0);
}
