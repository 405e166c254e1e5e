// How many names that a reader may see have each key.

import type { Statement } from './pool.ts';
import type { Sight } from './sight.ts';

const COUNTS: Statement = {
  name: 'jianbao_key_counts',
  text: `select key, sum(names)::int as names from (
      select key, names from jianbao.label_key where key = any($1::text[])
      union all
      select k.key, count(distinct w.label)
      from jianbao.label_waiting w cross join lateral unnest(tsvector_to_array(w.keys)) k(key)
      where k.key = any($1::text[]) group by k.key) counted
    group by key having sum(names) > 0`,
};

export async function countKeys(sight: Sight, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await sight.rows<{ key: string; names: number }>(COUNTS, [keys]);
  const counts = new Map(rows.map(({ key, names }) => [key, names]));
  return new Map(keys.map((key) => [key, counts.get(key) ?? 0]));
}
