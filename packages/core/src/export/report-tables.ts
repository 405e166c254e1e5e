// The reports behind the figures, their sections and themes, as tables that stand in the datapackage.json itself.

import type { Localized, Report } from '../report/model.ts';
import { embargoInstant } from './embargo.ts';

type Row = Readonly<Record<string, string>>;

/** Three tabular resources with their rows inline. */
export function reportTables(reports: readonly Report[]): readonly object[] {
  return [
    table('reports', ['id'], reports.map(reportRow)),
    table(
      'sections',
      ['report', 'id'],
      reports.flatMap(({ id, sections }) => sections.map((section) => entry(id, section.id, section.title))),
    ),
    table(
      'themes',
      ['report', 'id'],
      reports.flatMap(({ id, themes }) => themes.map((theme) => entry(id, theme.id, theme.label))),
    ),
  ].flatMap((one) => one ?? []);
}

function reportRow(report: Report): Row {
  const { id, title, place, period, publisher, published, source } = report;
  return {
    id,
    title_zh: title.zh,
    title_en: title.en,
    place_code: place.code ?? '',
    place_zh: place.name.zh,
    place_en: place.name.en,
    period,
    publisher_zh: publisher?.zh ?? '',
    publisher_en: publisher?.en ?? '',
    published: published ?? '',
    embargo: embargoInstant(report),
    source_file: source.file,
  };
}

function entry(report: string, id: string, { zh, en }: Localized): Row {
  return { report, id, zh, en };
}

/** Nothing where there are no rows: a table of none has no fields to tell of. */
function table(name: string, primaryKey: readonly string[], data: readonly Row[]): object | undefined {
  const [first] = data;
  if (!first) return undefined;
  const fields = Object.keys(first).map((field) => ({ name: field, type: 'string' }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    profile: 'tabular-data-resource',
    type: 'table',
    name,
    data,
    schema: { fields, primaryKey, missingValues: [''] },
  };
}
