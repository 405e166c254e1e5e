// The first look: which places a question may name, each by its newest report, and a few that say that there are others.

import type { Place } from '@jianbao/core';
import { COUNTS } from '../counts.ts';
import type { Statement } from '../pool.ts';
import type { Sight } from '../sight.ts';

export interface AskedPlace {
  readonly key: string;
  readonly place: Place;
  /** The key by which a larger place is known, where only that is named. */
  readonly around?: string;
}

/** No province has more counties. */
const MOST_PLACES = 200;

const PLACES: Statement = {
  name: 'jianbao_about_places',
  text: `with named as (
      select distinct n.place from jianbao.place_name n where n.key = any($1::text[]) and not n.within
      limit ${MOST_PLACES}),
    around as (
      select k.key, n.place from unnest($1::text[]) k(key) cross join lateral (
        select distinct n.place from jianbao.place_name n where n.key = k.key and n.within
        order by n.place limit ${MOST_PLACES}) n),
    first as (
      select v.place from jianbao.report_version v where ${COUNTS} order by v.period desc, v.place, v.id limit 1),
    second as (
      select v.place from jianbao.report_version v where ${COUNTS} and v.place <> (select place from first)
      order by v.period desc, v.place, v.id limit 1)
    select p.place as key, p.around, n.place_text as place
    from (select place, null as around from named union select place, null from first
      union select place, null from second union select place, null from unnest($2::text[]) place
      union select place, key from around) p
    cross join lateral (
      select v.place_text from jianbao.report_version v where v.place = p.place and ${COUNTS}
      order by v.period desc, v.id limit 1) n`,
};

/** @param spoken keys of places that a thread has spoken of */
export async function askedPlaces(
  sight: Sight,
  keys: readonly string[],
  spoken: readonly string[],
): Promise<AskedPlace[]> {
  const rows = await sight.rows<{ key: string; around: string | null; place: string }>(PLACES, [keys, spoken]);
  return rows.map(({ key, around, place }) => ({ key, place: JSON.parse(place), ...(around !== null && { around }) }));
}
