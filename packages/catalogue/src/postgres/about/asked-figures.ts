// The third look: figures under these names, at the places and in the years that are asked or else the newest, with those
// that belong to them; and all figures of some reports.

import type { FigureRow } from '../assemble.ts';
import { columns } from '../columns.ts';
import type { Statement } from '../pool.ts';
import type { Sight } from '../sight.ts';
import type { AskedName } from './asked-names.ts';

export interface FiguresAsked {
  readonly names: readonly AskedName[];
  readonly places: readonly string[];
  readonly years: readonly number[];
  /** No place is named, or a figure of each is asked for. */
  readonly anywhere: boolean;
  readonly each: boolean;
  /** Versions of which all are wanted. */
  readonly whole: readonly number[];
}

/** Places for each name, where none is named. */
const MOST_PLACES = 60;
/** And where a figure of each is asked for, which may have more than one. */
const MOST_LISTED = 400;
/** A place asked for has so many figures under one name at most. */
const MOST_AT_A_PLACE = 200;
/** Where each of many places is asked: of each of so many years, and under so many names. */
const FEW_A_YEAR = 4;
const MOST_NAMES_LISTED = 10;
/** Names that only come near, or are elsewhere, show a few. */
const FEW = 2;

const FIGURES: Statement = {
  name: 'jianbao_about_figures',
  text: `with found as (
      select i.* from unnest($1::int[], $2::int[], $3::int[], $4::int[]) n(label, newest, placed, dated)
      cross join lateral (
        (select version, ordinal, record from jianbao.indicator where label = n.label
          order by year desc, place limit n.newest)
        union all
        (select i.version, i.ordinal, i.record from unnest($5::text[]) p(place) cross join lateral (
          select version, ordinal, record from jianbao.indicator where label = n.label and place = p.place
          order by year = any($6::int[]) desc, year desc limit n.placed) i where n.placed > 0)
        union all
        (select version, ordinal, record from jianbao.indicator where label = n.label and year = any($6::int[])
          order by year desc, place limit n.dated)) i)
    select version, ordinal, record from found
    union all
    select c.version, c.ordinal, c.record from (select distinct version, ordinal from found) f
    join jianbao.indicator c on c.version = f.version and c.subject = f.ordinal and c.subject is not null
    union all
    select version, ordinal, record from jianbao.indicator where version = any($7::int[])`,
};

export async function askedFigures(sight: Sight, asked: FiguresAsked): Promise<FigureRow[]> {
  const { names, places, years, anywhere, each, whole } = asked;
  if (names.length + whole.length === 0) return [];
  const newest = anywhere ? (each ? MOST_LISTED : MOST_PLACES) : FEW;
  const placed = each ? FEW_A_YEAR * Math.max(1, years.length) : MOST_AT_A_PLACE;
  const listed = new Set(names.filter(({ fits }) => fits).slice(0, MOST_NAMES_LISTED));
  return sight.rows(FIGURES, [
    ...columns(
      names,
      ({ label }) => label,
      ({ fits }) => (fits ? newest : FEW),
      (name) => (places.length === 0 || (each && !listed.has(name)) ? 0 : placed),
      ({ fits }) => (fits && anywhere && years.length > 0 ? newest : 0),
    ),
    places,
    years,
    whole,
  ]);
}
