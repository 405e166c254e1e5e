// The second look: the names that may answer, those that come near, and one for every word, so that a word is known
// where any name has it.

import type { Needs } from '@jianbao/core/search';
import { COMMON } from '../../rank.ts';
import { columns, lexeme } from '../columns.ts';
import type { Statement } from '../pool.ts';
import type { Sight } from '../sight.ts';

export interface AskedName {
  readonly label: number;
  /** It accounts for a whole question, the shortest first; of others a figure or a few are enough. */
  readonly fits: boolean;
}

/** Names that account for all of a question, the shortest first: what is longer says more than was asked. */
const MOST_FITTING = 50;
const MOST_NEAR = 30;
/** In a thread, and where a word may be a slip of the pen, what comes near may be what was meant. */
const MOST_MEANT = 60;
/** Of those that have most keys of the question, those that have most of its words are near. */
const MOST_HIT = 300;
/** Words that so many names have are passed over where it is only asked what comes near. */
const MOST_READ = 3_000;
/** To look up many common words is slow, and the rarest leave little over; `case` keeps the others from the index. */
const MOST_SETS = 2;
/** A mask has so many bits. */
const MOST_WORDS = 62;

const LABELS = `(select id, zh, length, keys from jianbao.label where keys @@ q.query
  union all select label, zh, length, keys from jianbao.label_waiting where keys @@ q.query)`;

const NAMES: Statement = {
  name: 'jianbao_about_names',
  text: `with fitting as (
      select distinct l.id, l.zh, l.length from unnest($1::tsquery[], $8::tsquery[]) q(query, whole) cross join lateral (
        select * from ${LABELS} l where case when l.keys @@ q.whole then true end
        order by l.length, l.id limit ${MOST_FITTING}) l),
    twins as (
      select l.id from (select unnest($4::text[]) as zh union select zh from fitting) named
      cross join lateral (
        select id from jianbao.label where zh = named.zh
        union all select label from jianbao.label_waiting where zh = named.zh limit ${MOST_FITTING}) l),
    hit as (
      select l.id, l.length, bit_or(q.mask) as words
      from unnest($2::tsquery[], $3::bigint[]) q(query, mask) cross join lateral ${LABELS} l
      group by l.id, l.length order by count(*) desc, l.length, l.id limit ${MOST_HIT}),
    near as (select id from hit order by bit_count(words::bit(64)) desc, length, id limit $7),
    known as (
      select l.id from unnest($5::tsquery[]) q(query) cross join lateral (select id from ${LABELS} l limit 1) l
      union all
      select l.id from unnest($9::tsquery[]) q(query) cross join lateral (
        select id from jianbao.label l where case when l.keys @@ q.query then true end limit 1) l),
    spelled as (
      select l.id from unnest($6::text[]) w(word) cross join lateral (
        select key from jianbao.label_key k
        where k.names > 0 and k.key ~ '^[a-z][a-z-]{3,}$' and abs(length(k.key) - length(w.word)) <= 1
          and ((k.key >= left(w.word, 2) and k.key < left(w.word, 2) || '~')
            or (reverse(k.key) collate "C" >= reverse(right(w.word, 2))
              and reverse(k.key) collate "C" < reverse(right(w.word, 2)) || '~'))
          and exists (select from generate_series(0, length(w.word)) i where left(k.key, i) = left(w.word, i)
            and right(k.key, greatest(0, greatest(length(k.key), length(w.word)) - i - 2))
              = right(w.word, greatest(0, greatest(length(k.key), length(w.word)) - i - 2)))
        limit 20) k
      cross join lateral (select ('''' || k.key || '''')::tsquery as query) q
      cross join lateral (select id from ${LABELS} l limit 1) l)
    select id as label, bool_or(fits) as fits
    from (select id, true as fits, length from fitting union all select id, true, null from twins
      union all select id, false, null from near union all select id, false, null from known
      union all select id, false, null from spelled) named
    group by id order by min(length), id`,
};

/**
 * @param counts how many names have each key
 * @param spoken Chinese labels that a thread has spoken of
 */
export async function askedNames(
  sight: Sight,
  all: readonly Needs[],
  counts: ReadonlyMap<string, number>,
  spoken: readonly string[],
): Promise<AskedName[]> {
  const content = all.map((needs) => needs.content.map((keys) => keys.filter((key) => counts.get(key))));
  const fitting = new Map(content.flatMap((sets) => fittingQuery(sets, counts)));
  const masks = all.length === 1 ? masksOf(withOthers(content[0] ?? [], counts), counts) : [];
  const known = [...new Set(content.flatMap((sets) => sets.flatMap((keys) => rarest(keys, counts) ?? [])))];
  const isCommon = (key: string): boolean => (counts.get(key) ?? 0) > COMMON;
  const misspelled = all.length === 1 ? unknownWords(all[0], counts) : [];
  if (fitting.size + masks.length + known.length + spoken.length + misspelled.length === 0) return [];
  return sight.rows(NAMES, [
    [...fitting.values()],
    ...columns(
      masks,
      ([key]) => lexeme(key),
      ([, mask]) => String(mask),
    ),
    spoken,
    known.filter((key) => !isCommon(key)).map(lexeme),
    misspelled,
    spoken.length > 0 || content.some((sets) => sets.some((keys) => keys.length === 0)) ? MOST_MEANT : MOST_NEAR,
    [...fitting.keys()],
    // Of what is common the next best row is one.
    known.filter(isCommon).map(lexeme),
  ]);
}

/** Names that have a key of every set, and what to look them up by; sets that no name has any key of are left out. */
function fittingQuery(
  sets: readonly (readonly string[])[],
  counts: ReadonlyMap<string, number>,
): readonly (readonly [whole: string, rarest: string])[] {
  const size = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  const known = sets.filter((keys) => keys.length > 0).toSorted((a, b) => size(a) - size(b));
  if (known.length === 0) return [];
  const terms = [...new Set(known.map((keys) => `(${keys.map(lexeme).join(' | ')})`))];
  return [[terms.join(' & '), terms.slice(0, MOST_SETS).join(' & ')]];
}

/** With all other words of the question, a set each: growth and target are in names, too. */
function withOthers(
  content: readonly (readonly string[])[],
  counts: ReadonlyMap<string, number>,
): (readonly string[])[] {
  const said = new Set(content.flat());
  return [...content, ...[...counts].filter(([key, count]) => count > 0 && !said.has(key)).map(([key]) => [key])];
}

/** The rarer keys, each with the words of the question that it stands for, a bit each. */
function masksOf(sets: readonly (readonly string[])[], counts: ReadonlyMap<string, number>): [string, bigint][] {
  const masks = new Map<string, bigint>();
  for (const [at, keys] of sets.slice(0, MOST_WORDS).entries()) {
    for (const key of keys) masks.set(key, (masks.get(key) ?? 0n) | (1n << BigInt(at)));
  }
  const sorted = [...masks].toSorted(([a], [b]) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
  let read = 0;
  return sorted.filter(([key], at) => {
    read += counts.get(key) ?? 0;
    return at === 0 || read <= MOST_READ;
  });
}

function rarest(keys: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  return keys.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
}

/** English words that no name has, long enough to be a slip of the pen. */
function unknownWords(needs: Needs | undefined, counts: ReadonlyMap<string, number>): string[] {
  return (needs?.content ?? [])
    .flatMap(([word, ...others]) => (others.length === 0 && word !== undefined ? [word] : []))
    .filter((word) => /^[a-z][a-z-]{4,40}$/.test(word) && !counts.get(word));
}
