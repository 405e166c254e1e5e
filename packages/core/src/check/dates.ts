// Years, quarters and months of a text that its source does not have.

import { calendarOf } from '../extract/periods.ts';
import { foldWidth } from '../text/fold.ts';
import { planParts } from './chinese-dates.ts';
import type { Item } from './item.ts';

export interface SourceDates {
  readonly parts: ReadonlySet<string>;
  /** What the source prints for each part, for the finding. */
  readonly shown: ReadonlyMap<string, string>;
  /** Whether the source speaks of this year or last without naming any: any year may be right. */
  readonly open: boolean;
}

/** Everything that the dates of a source name, and what 今年, 上年 and 近五年 amount to there. */
export function sourceDates(text: string, items: readonly Item[], periods: readonly string[] = []): SourceDates {
  const parts = new Set<string>();
  const shown = new Map<string, string>();
  for (const item of items) {
    for (const part of item.parts) {
      parts.add(part);
      shown.set(part, item.surface);
      if (part.startsWith('P')) for (const more of planParts(Number(part.slice(1)))) parts.add(more);
    }
    // In a name, a title or a table.
    for (const [year] of item.surface.matchAll(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g)) parts.add(`Y${year}`);
  }
  for (const period of periods) for (const [year] of period.matchAll(/\d{4}/g)) parts.add(`Y${year}`);
  for (const part of equivalents(parts)) parts.add(part);
  const folded = foldWidth(text);
  const calendar = calendarOf(folded);
  const dated = /(?:19|20)\d\d/.test(folded.slice(0, 60)) || /(?:19|20)\d\d年?\s*$/.test(folded);
  const relative = /今年|去年|上年|明年|前年|后年|同比|本年|当年|去冬|今冬|this year|last year|previous year/.test(
    folded,
  );
  const known = [...parts].filter((part) => part.startsWith('Y')).map((part) => Number(part.slice(1)));
  if (relative || /近|过去|年来|以来/.test(folded)) {
    // A passage without a date of its own may be of the year before or after those that it names.
    const bases =
      calendar && dated ? [calendar.year, calendar.now] : known.flatMap((year) => [year - 1, year, year + 1]);
    const offsets = [
      [0, /今年|本年|当年|this year/, 'either'],
      [-1, /去年|去冬|last year/, 'written'],
      [-1, /上年|同比|比上|较上|previous year/, 'either'],
      [1, /明年|来年/, 'written'],
      [-2, /前年/, 'written'],
      [2, /后年/, 'written'],
    ] as const;
    // This year and last are told from the day of writing, the year before also from the year reported on.
    const written = calendar && dated ? [calendar.now] : bases;
    for (const [offset, words, of] of offsets) {
      if (words.test(folded)) for (const base of of === 'either' ? bases : written) parts.add(`Y${base + offset}`);
    }
    for (const [, count] of folded.matchAll(
      /(?:近|过去|这|最近|未来|今后)?([一二三四五六七八九十]|\d{1,2})年(?:来|间|以来|多来)?/g,
    )) {
      const years = count ? '一二三四五六七八九十'.indexOf(count) + 1 || Number(count) : 0;
      for (const base of bases)
        for (const edge of [-years, 1 - years, years]) if (years > 1) parts.add(`Y${base + edge}`);
    }
  }
  if (/上月|上个月|环比/.test(folded))
    for (const part of [...parts]) if (/^M\d+$/.test(part)) parts.add(`M${Number(part.slice(1)) - 1}`);
  // This year and last, and no year named: the translator knew which.
  return { parts, shown, open: relative && !dated && ![...shown.keys()].some((part) => part.startsWith('Y')) };
}

/** The first half ends in June and is the first two quarters. */
function equivalents(parts: ReadonlySet<string>): string[] {
  const more: string[] = [];
  for (const part of parts) {
    if (part === 'H1') more.push('M1-6', 'M6');
    if (part === 'H2') more.push('M7-12');
    if (part === 'M1-6') more.push('H1');
    const quarter = /^Q([1-4])$/.exec(part)?.[1];
    if (quarter !== undefined)
      more.push(`M${Number(quarter) * 3 - 2}-${Number(quarter) * 3}`, `M${Number(quarter) * 3}`);
    if (part === 'M4-6' || part === 'M7-9' || part === 'M10-12') more.push(`Q${Number(part.split('-')[1]) / 3}`);
    if (part === 'M1-3') more.push('Q1');
    const stretch = /^M(\d+)-(\d+)$/.exec(part);
    if (stretch) more.push(`M${stretch[1]}`, `M${stretch[2]}`);
    if (/^M1-(?:6|9|12)$/.test(part)) more.push(`Q${Number(part.slice(3)) / 3}`);
    const decade = /^Y(\d{3})0$/.exec(part);
    if (decade) more.push(`T${decade[1]}0`);
  }
  return more;
}

/** The parts of a date that the source does not have; months and days only where it has others of their kind. */
export function strangeParts(item: Item, source: SourceDates): string[] {
  if (item.parts.length === 0) return [];
  const kinds = new Set([...source.parts].map((part) => kindOf(part)));
  return item.parts.filter((part) => {
    if (has(source.parts, part)) return false;
    const kind = kindOf(part);
    if (kind === 'Y') return !source.open;
    if (kind === 'D') return false;
    return kinds.has(kind);
  });
}

function has(parts: ReadonlySet<string>, part: string): boolean {
  if (parts.has(part)) return true;
  // By the end of June may be the first half, by December the year.
  return part === 'M12' || part === 'M1' ? true : part === 'M1-12';
}

function kindOf(part: string): string {
  const kind = part.charAt(0);
  return kind === 'M' || kind === 'Q' || kind === 'H' ? 'season' : kind;
}
