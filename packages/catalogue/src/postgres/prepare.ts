// A checked report as the rows that it becomes.

import type { Indicator, Report, ReportText } from '@jianbao/core';
import { indicatorRecord, keysOfPlace, nameOf, placeKey } from '@jianbao/core/search';
import { contentHash } from '../content-hash.ts';
import { digestOf } from './digest.ts';
import { type Topic, topicsOf } from './topics.ts';

/** A report that has been checked, with the files that it was read from. */
export interface Checked {
  readonly report: Report;
  readonly files: ReportText;
}

export interface Prepared {
  readonly id: string;
  readonly hash: string;
  readonly place: string;
  readonly period: string;
  readonly year: number;
  /** When it may be seen: an instant, or `-infinity`. */
  readonly visibleFrom: string;
  /** The report without what fills it, as JSON. */
  readonly head: string;
  readonly placeText: string;
  readonly files: ReportText;
  readonly sourceFile: string;
  readonly figures: readonly PreparedFigure[];
  readonly placeNames: readonly { readonly key: string; readonly within: boolean }[];
  readonly topics: readonly Topic[];
}

export interface PreparedFigure {
  readonly indicator: Indicator;
  /** Tells its name from others. */
  readonly digest: string;
  readonly year: number;
  /** The place in the report of the figure that it belongs to. */
  readonly subject: number | null;
  readonly record: string;
}

export function prepared({ report, files }: Checked): Prepared {
  const { source, indicators, statements: _, terms: __, dismissed: ___, version: ____, ...head } = report;
  const { names, within } = keysOfPlace(report.place);
  const ordinals = new Map(indicators.map(({ id }, at) => [id, at]));
  return {
    id: report.id,
    hash: contentHash(files),
    place: placeKey(report),
    period: report.period,
    year: Number(report.period.slice(0, 4)),
    visibleFrom: visibleFrom(report),
    head: JSON.stringify(head),
    placeText: JSON.stringify(report.place),
    files,
    sourceFile: source.file,
    figures: indicators.map((indicator) => ({
      indicator,
      digest: digestOf(nameOf(indicator)),
      year: Number(indicator.period.slice(0, 4)),
      subject: indicator.subject === undefined ? null : (ordinals.get(indicator.subject) ?? null),
      record: JSON.stringify(indicatorRecord(indicator)),
    })),
    placeNames: [...names.map((key) => ({ key, within: false })), ...within.map((key) => ({ key, within: true }))],
    topics: topicsOf(report),
  };
}

/** A bare date means midnight in Beijing. */
function visibleFrom({ embargo }: Report): string {
  if (embargo === undefined) return '-infinity';
  return embargo.length === 10 ? `${embargo}T00:00:00+08:00` : embargo;
}
