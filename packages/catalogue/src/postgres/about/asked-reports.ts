// Also at the second look: the reports of which all figures may matter, because a question names a theme or section, asks
// for all of a kind, or goes on with what a thread has spoken of.

import { COUNTS } from '../counts.ts';
import type { Statement } from '../pool.ts';
import type { Sight } from '../sight.ts';

export interface ReportsAsked {
  /** All keys of the questions. */
  readonly keys: readonly string[];
  /** Those of words that no name has. */
  readonly unnamed: readonly string[];
  readonly places: readonly string[];
  readonly years: readonly number[];
  /** Places whose newest report is wanted whole. */
  readonly whole: readonly string[];
  /** Of all reports the first is wanted whole. */
  readonly first: boolean;
  /** Places that a thread speaks of, and the years around it. */
  readonly spoken: { readonly places: readonly string[]; readonly from: number; readonly to: number };
}

const MOST_TOPICS = 8;
const MOST_WHOLE = 5;
const MOST_SPOKEN = 24;

const REPORTS: Statement = {
  name: 'jianbao_about_reports',
  text: `with topics as (
      select distinct n.topic from jianbao.topic_name n
      where n.first = any($1::text[])
        and (select count(*) from unnest(n.keys) k where k = any($1)) * 2 >= cardinality(n.keys)
      limit ${MOST_TOPICS}),
    known as (
      select k.topic from unnest($2::text[]) u(key) cross join lateral (
        select topic from jianbao.topic_key k where k.key = u.key limit 1) k)
    select t.version as seq from topics n cross join lateral (
      (select version from jianbao.topic t where t.topic = n.topic order by period desc, place limit 2)
      union all (select version from jianbao.topic t where t.topic = n.topic and place = any($3::text[])
        order by period desc, place limit 3)
      union all (select version from jianbao.topic t where t.topic = n.topic and year = any($4::int[])
        and (cardinality($3) = 0 or place = any($3)) order by period desc, place limit 2)) t
    union
    select t.version from known n cross join lateral (
      select version from jianbao.topic t where t.topic = n.topic order by period desc, place limit 1) t
    union
    select n.seq from unnest($5::text[]) p(place) cross join lateral (
      select v.seq from jianbao.report_version v where v.place = p.place and ${COUNTS}
      order by v.period desc, v.id limit 1) n
    union
    (select v.seq from jianbao.report_version v where $6::boolean and ${COUNTS}
      order by v.period desc, v.place, v.id limit 1)
    union
    (select v.seq from jianbao.report_version v
      where v.place = any($7::text[]) and v.year between $8 and $9 and ${COUNTS} limit ${MOST_SPOKEN})`,
};

/** @returns the numbers of the versions */
export async function askedReports(sight: Sight, asked: ReportsAsked): Promise<number[]> {
  const { keys, unnamed, places, years, whole, first, spoken } = asked;
  const values = [keys, unnamed, places, years, whole.slice(0, MOST_WHOLE), first];
  const rows = await sight.rows<{ seq: number }>(REPORTS, [...values, spoken.places, spoken.from, spoken.to]);
  return rows.map(({ seq }) => seq);
}
