// A checked report as JSON, and back, exact; its source text is kept apart.

import type { Indicator, Localized, LocalizedList, Report } from '@jianbao/core';
import { type IndicatorRecord, indicatorOf, indicatorRecord } from '@jianbao/core/search';

type ReportRecord = Omit<Report, 'source' | 'indicators' | 'version'> & {
  readonly sourceFile: string;
  readonly indicators: readonly IndicatorRecord[];
};

export function reportRecord({ source, indicators, version: _, ...report }: Report): string {
  const record: ReportRecord = { ...report, sourceFile: source.file, indicators: indicators.map(indicatorRecord) };
  return JSON.stringify(record);
}

/** Names that reports have in common are one object in all of them: most labels stand in hundreds of reports. */
export interface Shared {
  readonly label: (label: Localized) => Localized;
  readonly aliases: (aliases: LocalizedList) => LocalizedList;
}

const NO_ALIASES: LocalizedList = { zh: [], en: [] };

export function sharing(): Shared {
  const labels = new Map<string, Localized>();
  const lists = new Map<string, LocalizedList>();
  return {
    label: (label) => same(labels, `${label.zh}\n${label.en}`, label),
    aliases: (aliases) =>
      aliases.zh.length + aliases.en.length === 0 ? NO_ALIASES : same(lists, JSON.stringify(aliases), aliases),
  };
}

function same<T>(known: Map<string, T>, key: string, value: T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, value);
  return value;
}

type Filling = { -readonly [Key in keyof Indicator]: Indicator[Key] };

/**
 * The report of a record.
 * @throws {SyntaxError} or {RangeError} where it is none.
 */
export function reportOf(text: string, source: string, version: number, shared: Shared): Report {
  const { sourceFile, indicators: records, ...report }: ReportRecord = JSON.parse(text);
  const indicators: Indicator[] = records.map((record) => {
    // Filled in place: taking it apart and together again costs more than parsing it.
    const indicator: Filling = indicatorOf(record);
    indicator.label = shared.label(record.label);
    indicator.aliases = shared.aliases(record.aliases);
    return indicator;
  });
  return { ...report, version, source: { file: sourceFile, text: source }, indicators };
}
