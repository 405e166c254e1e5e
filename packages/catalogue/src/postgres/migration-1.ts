// The tables, the indexes, and who may see which row.
//
// `report_version` has every version of every report and is never changed in what it says. All else is an index over
// the versions that count: `indicator`, `place_name` and `topic` have a row for each figure, place and topic of a
// version, with the time in which it counts, and the database shows them in that time alone.
//
// A label is a distinct name of indicators. Those of released reports are in `label`, where an index finds them by
// their keys; the policies of a table would forbid that index, so no name that only a report under embargo has is
// ever in it. Such names wait in `label_waiting`, with policies, until the first write after their release.
//
// Roles: whoever runs this owns the tables and writes. To read, grant one of two roles to a login role of its own:
//
//     create role web login password '…' in role jianbao_reader;        -- what is released
//     create role previews login password '…' in role jianbao_preview;  -- what each reader is listed for, too
//
// The owner must be allowed to create these two roles, or an administrator creates them before.

export const MIGRATION_1: readonly string[] = [
  `create schema if not exists jianbao`,

  `do $$
   declare name text;
   begin
     foreach name in array array['jianbao_reader', 'jianbao_preview'] loop
       begin
         if not exists (select from pg_roles where rolname = name) then
           execute format('create role %I nologin', name);
         end if;
       exception when duplicate_object or unique_violation then null;
       end;
     end loop;
   end $$`,
  // Whoever writes may read, too; to do so it takes on these roles.
  `do $$
   begin
     if not (select rolsuper from pg_roles where rolname = current_user) then
       execute format('grant jianbao_reader, jianbao_preview to %I', current_user);
     end if;
   exception when insufficient_privilege or invalid_grant_operation or unique_violation then null;
   end $$`,

  `create table jianbao.report_version (
     seq int generated always as identity primary key,
     id text collate "C" not null,
     version int not null,
     hash text not null,
     kept timestamptz not null,
     place text collate "C" not null,
     period text collate "C" not null,
     year int not null,
     figures int not null,
     visible_from timestamptz not null,
     visible_until timestamptz not null default 'infinity',
     newest boolean not null default true,
     indexed boolean not null default true,
     head text not null,
     place_text text not null,
     yaml text not null,
     source_file text not null,
     source text not null,
     unique (id, version)
   )`,
  `create index on jianbao.report_version (period desc, place, id)`,
  `create index on jianbao.report_version (place, period desc, id)`,
  `create index on jianbao.report_version (visible_from) where visible_from > '-infinity'`,
  `create index on jianbao.report_version (visible_until) where indexed and visible_until < 'infinity'`,

  `create table jianbao.indicator (
     version int not null,
     ordinal int not null,
     label int not null,
     place text collate "C" not null,
     year int not null,
     subject int,
     visible_from timestamptz not null,
     visible_until timestamptz not null,
     record text not null,
     primary key (version, ordinal)
   )`,
  `create index on jianbao.indicator (label, year desc, place)`,
  `create index on jianbao.indicator (label, place)`,
  `create index on jianbao.indicator (version, subject) where subject is not null`,

  `create sequence jianbao.label_id as int`,
  `create table jianbao.label (
     id int primary key,
     digest uuid not null unique,
     zh text collate "C" not null,
     length int not null,
     keys tsvector not null
   )`,
  // A list of what is to be added would be read through by each question.
  `create index on jianbao.label using gin (keys) with (fastupdate = off)`,
  `create index on jianbao.label using hash (zh)`,
  `create table jianbao.label_waiting (
     label int not null,
     version int not null,
     digest uuid not null,
     zh text collate "C" not null,
     length int not null,
     keys tsvector not null,
     visible_from timestamptz not null,
     visible_until timestamptz not null,
     primary key (label, version)
   )`,
  `create index on jianbao.label_waiting (version)`,
  `create index on jianbao.label_waiting (digest)`,
  `create index on jianbao.label_waiting (visible_from)`,
  `create table jianbao.label_key (
     key text collate "C" primary key,
     names int not null
   )`,
  `create index on jianbao.label_key (reverse(key) collate "C") where key ~ '^[a-z][a-z-]{3,}$'`,

  `create table jianbao.place_name (
     key text collate "C" not null,
     within boolean not null,
     place text collate "C" not null,
     version int not null,
     visible_from timestamptz not null,
     visible_until timestamptz not null
   )`,
  `create index on jianbao.place_name (key, within, place)`,
  `create index on jianbao.place_name (version)`,

  `create table jianbao.topic_group (
     id int generated always as identity primary key,
     digest uuid not null unique
   )`,
  `create table jianbao.topic (
     topic int not null,
     version int not null,
     place text collate "C" not null,
     period text collate "C" not null,
     year int not null,
     visible_from timestamptz not null,
     visible_until timestamptz not null,
     primary key (topic, version)
   )`,
  `create index on jianbao.topic (topic, period desc, place)`,
  `create index on jianbao.topic (topic, place, period desc)`,
  `create index on jianbao.topic (version)`,
  `create table jianbao.topic_name (
     first text collate "C" not null,
     topic int not null,
     keys text[] not null
   )`,
  `create index on jianbao.topic_name (first)`,
  `create table jianbao.topic_key (
     key text collate "C" not null,
     topic int not null,
     primary key (key, topic)
   )`,

  // The reports that a reader is listed for: said once a transaction, and heeded for the role of previews alone.
  `create function jianbao.previews() returns text[] language sql stable
     set search_path = pg_catalog, pg_temp
     as $$ select coalesce(array(select jsonb_array_elements_text(
       nullif(current_setting('jianbao.previews', true), '')::jsonb)), '{}') $$`,
  `create function jianbao.previewed() returns int[] language sql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$ select coalesce(array_agg(seq), '{}') from jianbao.report_version
           where id = any(jianbao.previews()) and newest $$`,
  `create function jianbao.outdated() returns int[] language sql stable security definer
     set search_path = pg_catalog, pg_temp
     as $$ select coalesce(array_agg(seq), '{}') from jianbao.report_version
           where id = any(jianbao.previews()) and not newest and indexed $$`,
  `revoke execute on function jianbao.previewed(), jianbao.outdated() from public`,

  `alter table jianbao.report_version enable row level security`,
  `create policy released on jianbao.report_version for select to jianbao_reader
     using (visible_from <= now())`,
  `create policy previewed on jianbao.report_version for select to jianbao_preview
     using (visible_from <= now() or id = any((select jianbao.previews())::text[]))`,
  ...['indicator', 'place_name', 'topic', 'label_waiting'].flatMap((table) => [
    `alter table jianbao.${table} enable row level security`,
    `create policy released on jianbao.${table} for select to jianbao_reader
       using (visible_from <= now() and visible_until > now())`,
    `create policy previewed on jianbao.${table} for select to jianbao_preview
       using ((visible_from <= now() and visible_until > now() and version <> all((select jianbao.outdated())::int[]))
         or version = any((select jianbao.previewed())::int[]))`,
  ]),
  ...['topic_name', 'topic_key'].flatMap((table) => [
    `alter table jianbao.${table} enable row level security`,
    `create policy seen on jianbao.${table} for select to jianbao_reader, jianbao_preview
       using (exists (select from jianbao.topic t where t.topic = ${table}.topic))`,
  ]),

  `grant usage on schema jianbao to jianbao_reader, jianbao_preview`,
  `grant select on jianbao.report_version, jianbao.indicator, jianbao.label, jianbao.label_waiting, jianbao.label_key,
     jianbao.place_name, jianbao.topic, jianbao.topic_name, jianbao.topic_key to jianbao_reader, jianbao_preview`,
  `grant execute on function jianbao.previewed(), jianbao.outdated() to jianbao_preview`,
];
