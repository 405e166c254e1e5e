// The rows of an index over a version: its figures, the names of its place, its topics.

import { columns } from './columns.ts';
import { hiddenLabels, hideUnused, shownLabels } from './labels.ts';
import { type Client, rowsOf, type Statement } from './pool.ts';
import type { Prepared } from './prepare.ts';

/** A report that has become a version. */
export interface Written {
  readonly seq: number;
  readonly released: boolean;
  readonly report: Prepared;
}

const FIGURES: Statement = {
  name: 'jianbao_index_figures',
  text: `insert into jianbao.indicator
      (version, ordinal, label, place, year, subject, visible_from, visible_until, record)
    select n.version, n.ordinal, n.label, v.place, n.year, n.subject, v.visible_from, v.visible_until, n.record
    from unnest($1::int[], $2::int[], $3::int[], $4::int[], $5::int[], $6::text[])
      n(version, ordinal, label, year, subject, record)
    join jianbao.report_version v on v.seq = n.version`,
};

const PLACES: Statement = {
  name: 'jianbao_index_places',
  text: `insert into jianbao.place_name (key, within, place, version, visible_from, visible_until)
    select n.key, n.within, v.place, v.seq, v.visible_from, v.visible_until
    from unnest($1::int[], $2::text[], $3::boolean[]) n(version, key, within)
    join jianbao.report_version v on v.seq = n.version`,
};

const TOPIC_GROUPS: Statement = {
  name: 'jianbao_index_topic_groups',
  text: `insert into jianbao.topic_group (digest) select distinct unnest($1::uuid[])
    on conflict (digest) do nothing returning id, replace(digest::text, '-', '') as digest`,
};

const TOPIC_NAMES: Statement = {
  name: 'jianbao_index_topic_names',
  text: `insert into jianbao.topic_name (first, topic, keys)
    select n.first, n.topic, string_to_array(n.keys, ' ') from unnest($1::text[], $2::int[], $3::text[])
      n(first, topic, keys)`,
};

const TOPIC_KEYS: Statement = {
  name: 'jianbao_index_topic_keys',
  text: `insert into jianbao.topic_key (key, topic) select * from unnest($1::text[], $2::int[]) on conflict do nothing`,
};

const TOPICS: Statement = {
  name: 'jianbao_index_topics',
  text: `insert into jianbao.topic (topic, version, place, period, year, visible_from, visible_until)
    select g.id, v.seq, v.place, v.period, v.year, v.visible_from, v.visible_until
    from unnest($1::int[], $2::uuid[]) n(version, digest)
    join jianbao.topic_group g on g.digest = n.digest
    join jianbao.report_version v on v.seq = n.version
    on conflict do nothing`,
};

/** Makes versions to be found. */
export async function indexVersions(client: Client, written: readonly Written[]): Promise<void> {
  const rows = written.flatMap(({ seq, released, report }) =>
    report.figures.map((figure, ordinal) => ({ version: seq, released, figure, ordinal })),
  );
  const shown = rows.filter(({ released }) => released);
  const hidden = rows.filter(({ released }) => !released);
  const figures = shown.map(({ figure }) => figure);
  const labels = figures.length > 0 ? await shownLabels(client, figures) : new Map<string, number>();
  const waiting = hidden.length > 0 ? await hiddenLabels(client, hidden) : new Map<string, number>();
  const label = ({ released, figure }: (typeof rows)[number]) => (released ? labels : waiting).get(figure.digest);
  await rowsOf(
    client,
    FIGURES,
    columns(
      rows,
      (row) => row.version,
      (row) => row.ordinal,
      label,
      (row) => row.figure.year,
      (row) => row.figure.subject,
      (row) => row.figure.record,
    ),
  );
  const places = written.flatMap(({ seq, report }) => report.placeNames.map((name) => ({ seq, ...name })));
  await rowsOf(
    client,
    PLACES,
    columns(
      places,
      ({ seq }) => seq,
      ({ key }) => key,
      ({ within }) => within,
    ),
  );
  await indexTopics(client, written);
}

async function indexTopics(client: Client, written: readonly Written[]): Promise<void> {
  const topics = written.flatMap(({ seq, report }) => report.topics.map((topic) => ({ seq, topic })));
  const byDigest = new Map(topics.map(({ topic }) => [topic.digest, topic]));
  const fresh = await rowsOf<{ id: number; digest: string }>(client, TOPIC_GROUPS, [[...byDigest.keys()]]);
  const names = fresh.flatMap(({ id, digest }) => (byDigest.get(digest)?.names ?? []).map((keys) => ({ id, keys })));
  const keys = fresh.flatMap(({ id, digest }) => (byDigest.get(digest)?.keys ?? []).map((key) => ({ id, key })));
  await rowsOf(
    client,
    TOPIC_NAMES,
    columns(
      names,
      (name) => name.keys[0],
      (name) => name.id,
      (name) => name.keys.join(' '),
    ),
  );
  await rowsOf(
    client,
    TOPIC_KEYS,
    columns(
      keys,
      ({ key }) => key,
      ({ id }) => id,
    ),
  );
  await rowsOf(
    client,
    TOPICS,
    columns(
      topics,
      ({ seq }) => seq,
      ({ topic }) => topic.digest,
    ),
  );
}

const REMOVE: Statement = {
  name: 'jianbao_index_remove',
  text: `with places as (delete from jianbao.place_name where version = any($1::int[])),
      topics as (delete from jianbao.topic where version = any($1::int[])),
      waiting as (delete from jianbao.label_waiting where version = any($1::int[])),
      marked as (update jianbao.report_version set indexed = false where seq = any($1::int[])),
      gone as (delete from jianbao.indicator where version = any($1::int[]) returning label)
    select array_agg(distinct label) as labels from gone`,
};

/** Makes versions not to be found: they stay to be read. */
export async function removeFromIndex(client: Client, versions: readonly number[]): Promise<void> {
  if (versions.length === 0) return;
  const [row] = await rowsOf<{ labels: number[] | null }>(client, REMOVE, [versions]);
  await hideUnused(client, row?.labels ?? []);
}
