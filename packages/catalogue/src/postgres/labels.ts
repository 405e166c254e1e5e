// The names of indicators, each once: those that everybody may see where they are looked up, the others waiting.

import { keysOfIndicator } from '@jianbao/core/search';
import { columns, vectorOf } from './columns.ts';
import { type Client, rowsOf, type Statement } from './pool.ts';
import type { PreparedFigure } from './prepare.ts';

interface LabelRow {
  readonly id: number;
  readonly digest: string;
}

const KNOWN: Statement = {
  name: 'jianbao_labels_known',
  text: `select id, replace(digest::text, '-', '') as digest from jianbao.label where digest = any($1::uuid[])`,
};

const WAITING: Statement = {
  name: 'jianbao_labels_waiting',
  text: `select distinct label as id, replace(digest::text, '-', '') as digest from jianbao.label_waiting
    where digest = any($1::uuid[])`,
};

/** Adds the keys of new labels to what is known of keys. */
const COUNTED = `counted as (
  insert into jianbao.label_key (key, names)
  select key, count(*) from fresh cross join lateral unnest(tsvector_to_array(fresh.keys)) key group by key
  on conflict (key) do update set names = label_key.names + excluded.names)`;

/** A name that waited keeps its number: figures refer to it. */
const SHOW: Statement = {
  name: 'jianbao_labels_show',
  text: `with fresh as (
      insert into jianbao.label (id, digest, zh, length, keys)
      select coalesce(w.id, nextval('jianbao.label_id')), n.digest, n.zh, n.length, n.keys::tsvector
      from unnest($1::uuid[], $2::text[], $3::int[], $4::text[]) n(digest, zh, length, keys)
      left join lateral (select label as id from jianbao.label_waiting where digest = n.digest limit 1) w on true
      on conflict (digest) do nothing
      returning id, digest, keys),
    ${COUNTED},
    gone as (delete from jianbao.label_waiting where label in (select id from fresh))
    select id, replace(digest::text, '-', '') as digest from fresh`,
};

const NUMBERS: Statement = {
  name: 'jianbao_label_numbers',
  text: `select nextval('jianbao.label_id')::int as id from generate_series(1, $1)`,
};

const WAIT: Statement = {
  name: 'jianbao_labels_wait',
  text: `insert into jianbao.label_waiting (label, version, digest, zh, length, keys, visible_from, visible_until)
    select n.label, n.version, n.digest, n.zh, n.length, n.keys::tsvector, v.visible_from, v.visible_until
    from unnest($1::int[], $2::int[], $3::uuid[], $4::text[], $5::int[], $6::text[])
      n(label, version, digest, zh, length, keys)
    join jianbao.report_version v on v.seq = n.version
    on conflict do nothing`,
};

/** What is due is shown. */
const RELEASE: Statement = {
  name: 'jianbao_labels_release',
  text: `with fresh as (
      insert into jianbao.label (id, digest, zh, length, keys)
      select distinct on (digest) label, digest, zh, length, keys from jianbao.label_waiting where version = any($1)
      on conflict (digest) do nothing
      returning keys),
    ${COUNTED}
    delete from jianbao.label_waiting
    where label in (select label from jianbao.label_waiting where version = any($1))`,
};

/** What no released report is left with is taken away again, and waits where a report under embargo has it. */
const HIDE: Statement = {
  name: 'jianbao_labels_hide',
  text: `with gone as (
      delete from jianbao.label l using unnest($1::int[]) a(id)
      where l.id = a.id
        and not exists (select from jianbao.indicator i where i.label = l.id and i.visible_from = '-infinity')
      returning l.id, l.digest, l.zh, l.length, l.keys),
    uncounted as (
      update jianbao.label_key k set names = k.names - less.names
      from (select key, count(*)::int as names from gone cross join lateral unnest(tsvector_to_array(gone.keys)) key
        group by key) less
      where k.key = less.key)
    insert into jianbao.label_waiting (label, version, digest, zh, length, keys, visible_from, visible_until)
    select distinct on (l.id, i.version) l.id, i.version, l.digest, l.zh, l.length, l.keys, i.visible_from,
      i.visible_until
    from gone l join jianbao.indicator i on i.label = l.id`,
};

/** The numbers of the names of these figures, which are of released reports. */
export async function shownLabels(client: Client, figures: readonly PreparedFigure[]): Promise<Map<string, number>> {
  const byDigest = new Map(figures.map((figure) => [figure.digest, figure]));
  const ids = idsOf(await rowsOf<LabelRow>(client, KNOWN, [[...byDigest.keys()]]));
  const fresh = [...byDigest.values()].filter(({ digest }) => !ids.has(digest));
  if (fresh.length > 0) {
    const rows = await rowsOf<LabelRow>(client, SHOW, columns(fresh, digest, zh, length, keys));
    for (const row of rows) ids.set(row.digest, row.id);
  }
  return ids;
}

/** A figure of a report under embargo, and the version that it is of. */
export interface WaitingFigure {
  readonly figure: PreparedFigure;
  readonly version: number;
}

/** The numbers of the names of figures that nobody may see yet. */
export async function hiddenLabels(client: Client, all: readonly WaitingFigure[]): Promise<Map<string, number>> {
  const digests = [...new Set(all.map(({ figure }) => figure.digest))];
  const ids = idsOf(await rowsOf<LabelRow>(client, KNOWN, [digests]));
  const waiting = all.filter(({ figure }) => !ids.has(figure.digest));
  for (const row of await rowsOf<LabelRow>(client, WAITING, [digests])) ids.set(row.digest, row.id);
  const fresh = digests.filter((one) => !ids.has(one));
  const numbers = await rowsOf<{ id: number }>(client, NUMBERS, [fresh.length]);
  for (const [at, one] of fresh.entries()) ids.set(one, numbers[at]?.id ?? 0);
  const of = (value: (figure: PreparedFigure) => unknown) => (each: WaitingFigure) => value(each.figure);
  const label = ({ figure }: WaitingFigure) => ids.get(figure.digest);
  const version = (each: WaitingFigure) => each.version;
  await rowsOf(client, WAIT, columns(waiting, label, version, of(digest), of(zh), of(length), of(keys)));
  return ids;
}

/** Shows the names of versions whose time has come. */
export async function releaseLabels(client: Client, versions: readonly number[]): Promise<void> {
  await rowsOf(client, RELEASE, [versions]);
}

/** Takes away those of these names that nothing released has any more. */
export async function hideUnused(client: Client, labels: readonly number[]): Promise<void> {
  await rowsOf(client, HIDE, [labels]);
}

const digest = (figure: PreparedFigure): string => figure.digest;
const zh = ({ indicator }: PreparedFigure): string => indicator.label.zh;
const length = ({ indicator }: PreparedFigure): number => indicator.label.zh.length;
const keys = ({ indicator }: PreparedFigure): string => vectorOf(keysOfIndicator(indicator));

function idsOf(rows: readonly LabelRow[]): Map<string, number> {
  return new Map(rows.map(({ id, digest: one }) => [one, id]));
}
