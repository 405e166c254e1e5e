// A report drafted from its text: every figure an indicator with its quote, everything still to be approved by a person.

import { type Extracted, extractMentions } from '../extract/extract.ts';
import { outline } from '../extract/outline.ts';
import { calendarOf } from '../extract/periods.ts';
import { joinLines } from '../extract/unwrap.ts';
import type { Period } from '../period.ts';
import type { IndicatorFile, ReportFile } from '../report/schema.ts';
import { unsourcedNumbers } from '../report/unsourced.ts';
import { draftEnglish } from '../terms/draft-english.ts';
import { slug } from '../terms/slug.ts';
import { codePointCounter, utf16Counter } from '../text/code-points.ts';
import { foldWidth } from '../text/fold.ts';
import { draftPlace } from './place.ts';
import { quoteFor } from './quote.ts';
import { titleOf } from './title.ts';

export interface DraftOptions {
  /** The id of the report, in kebab-case; else one is made from its title. */
  readonly id?: string;
  /** The name of the source file, as report.yaml will say it. */
  readonly file: string;
  /** The period that the report reports on, where its text does not say. */
  readonly period?: Period;
}

export interface Draft {
  readonly report: ReportFile;
  /** The text that the report quotes: the one that was given, with the lines of a hard-wrapped text joined. */
  readonly source: string;
  /** Everything that reads as a number in the source, in order. */
  readonly mentions: readonly Extracted[];
  /** Chinese words of labels that have no English yet. */
  readonly unknown: readonly string[];
}

/** Why a text cannot be drafted: it names no year and none was given, or has more figures than one report can hold. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
  readonly code: 'noPeriod' | 'tooMany';

  constructor(code: 'noPeriod' | 'tooMany') {
    super(code === 'noPeriod' ? 'The text names no year.' : `More than ${MOST_FIGURES} figures.`);
    this.code = code;
  }
}

// What a person can review and report.yaml can hold; a long work report has some 800.
export const MOST_FIGURES = 5000;

/**
 * Drafts a report from the text of its source.
 * @throws {DraftError} when neither the text nor the options say for which period it is, or it is no one report.
 */
export function draftReport(text: string, { id, file, period }: DraftOptions): Draft {
  const source = joinLines(text);
  const mentions = extractMentions(source);
  const year = period ?? calendarOf(foldWidth(source))?.year.toString();
  if (year === undefined) throw new DraftError('noPeriod');
  if (mentions.filter(({ kind }) => kind === 'figure').length > MOST_FIGURES) throw new DraftError('tooMany');
  const unknown = new Set<string>();
  const english = (zh: string): string => {
    if (zh === UNNAMED) return UNNAMED;
    const draft = draftEnglish(zh);
    for (const word of draft.unknown) unknown.add(word);
    return draft.text;
  };
  const title = titleOf(source) || UNNAMED;
  const titled = (zh: string): string => {
    const en = capitalized(english(zh));
    // Half a title would be no title.
    return en.includes('[todo') ? `[todo: ${zh}]` : en;
  };
  const titleEn = title === UNNAMED ? UNNAMED : titled(title);
  const place = draftPlace(source, title, year, english) ?? { name: { zh: UNNAMED, en: UNNAMED } };
  const sections = sectionsOf(source, titled);
  const indicators = draftIndicators(source, mentions, sections, year, english);
  const report: ReportFile = {
    id: id ?? (titleEn.includes('[todo') ? 'report' : slug(titleEn) || 'report'),
    title: { zh: title, en: titleEn },
    place,
    period: year,
    source: file,
    sections: sections
      .filter(({ id }, index) =>
        index === 0 && indicators.length === 0 ? true : indicators.some(({ section }) => section === id),
      )
      .map(({ id, title }) => ({ id, title })),
    indicators,
  };
  return { report, source, mentions, unknown: [...unknown] };
}

interface DraftSection {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** The code point at which it begins. */
  readonly start: number;
}

/** The parts under the headings of the text; one part where it has none. */
function sectionsOf(source: string, titled: (zh: string) => string): DraftSection[] {
  const offsets = codePointCounter(source);
  const parts = outline(foldWidth(source)).map(({ start, heading }, index) => {
    const zh = heading.replace(
      /^[\s　#*]*(?:第?[一二三四五六七八九十]+[、.章部编]|[(（][一二三四五六七八九十]+[)）])\s*/,
      '',
    );
    return { id: `part-${index + 1}`, title: { zh, en: titled(zh) }, start: offsets(start) };
  });
  return [{ id: 'report', title: { zh: '综合', en: 'Overview' }, start: 0 }, ...parts];
}

const UNNAMED = '[todo]';

function draftIndicators(
  source: string,
  mentions: readonly Extracted[],
  sections: readonly DraftSection[],
  period: Period,
  english: (zh: string) => string,
): IndicatorFile[] {
  const ids = new Map<string, number>();
  const byMention = new Map<number, string>();
  const drafted: IndicatorFile[] = [];
  const indexOf = utf16Counter(source);
  for (const mention of mentions) {
    const { kind, quantity, start, end, surface, label = '', measure, direction, status, period: own } = mention;
    if (kind !== 'figure' || !quantity || measure === undefined) continue;
    // A figure that the text gives no noun for waits for a person to name it.
    const named = label === '' ? UNNAMED : label;
    const unit = mention.unitApart ?? '';
    const from = indexOf(start);
    const to = indexOf(end);
    const { quote, at } = quoteFor(source, from, to, start, unit, named);
    // A number in a name must stand in the quote; else the name is not to be trusted.
    const zh = unsourcedNumbers(named, quote, []).length === 0 ? named : UNNAMED;
    const en = zh === UNNAMED ? UNNAMED : sourced(english(zh), zh, quote);
    const id = unique(slug(`${en} ${direction ? 'change' : ''}`) || 'figure', ids);
    byMention.set(start, id);
    const subject = mention.subjectAt === undefined ? undefined : byMention.get(mention.subjectAt);
    const partOf = mention.partOfAt === undefined ? undefined : byMention.get(mention.partOfAt);
    drafted.push({
      id,
      label: { zh, en },
      value: surface,
      ...(unit !== '' && { unit }),
      measure,
      ...(direction && { direction }),
      ...(status !== 'actual' && { status }),
      ...(own !== undefined && own !== period && { period: own }),
      ...(subject !== undefined && { subject }),
      ...(partOf !== undefined && { partOf }),
      section: sections.findLast((section) => section.start <= start)?.id ?? 'report',
      quote,
      ...(at !== undefined && { at }),
      review: 'draft',
    });
  }
  return drafted;
}

/** English that says a number which the quote has not (15-minute for 一刻钟) waits for a person. */
function sourced(english: string, zh: string, quote: string): string {
  return unsourcedNumbers(english, quote, []).length === 0 ? english : `[todo: ${zh}]`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function unique(id: string, seen: Map<string, number>): string {
  const count = (seen.get(id) ?? 0) + 1;
  seen.set(id, count);
  return count === 1 ? id : unique(`${id}-${count}`, seen);
}
