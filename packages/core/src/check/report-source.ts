// A report as the source of a check: its indicators with their labels, and every other number that it states.

import type { Indicator, Language, Report } from '../report/model.ts';
import { utf16Counter } from '../text/code-points.ts';
import { chineseItems } from './chinese-items.ts';
import { sourceDates } from './dates.ts';
import { englishItems } from './english-items.ts';
import type { Item } from './item.ts';
import { sensesOf } from './sense.ts';
import type { Source } from './source.ts';
import { englishWords, pairs } from './words.ts';

/** What a text in this language is checked against. */
export function reportSource(report: Report, language: Language): Source {
  const { text } = report.source;
  const toIndex = utf16Counter(text);
  const spans = report.indicators
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((indicator) => ({ indicator, start: toIndex(indicator.span.start), end: toIndex(indicator.span.end) }));
  const read = chineseItems(text, language === 'zh');
  const stated = spans.map(({ indicator, start, end }) =>
    indicatorItem(
      indicator,
      start,
      end,
      read.find((item) => item.start < end && item.end > start),
      language,
    ),
  );
  const others = read
    .filter((item) => !spans.some(({ start, end }) => item.start < end && item.end > start))
    .map((item): Item => ({ ...item, kind: item.kind === 'figure' ? 'figure' : item.kind }));
  const named = [
    ...report.terms.flatMap(({ zh, en, short, gloss }) =>
      language === 'zh' ? [zh, gloss?.zh] : [en, short, gloss?.en],
    ),
    ...report.statements.map((statement) => statement.text[language]),
    report.title[language],
  ].flatMap((words) => (words === undefined ? [] : numbersOf(words, language)));
  const facts = [...stated, ...others].toSorted((a, b) => a.start - b.start);
  const periods = [report.period, ...report.indicators.map(({ period }) => period)];
  return { text, facts: [...facts, ...named], dates: sourceDates(text, [...facts, ...named], periods) };
}

function indicatorItem(
  indicator: Indicator,
  start: number,
  end: number,
  read: Item | undefined,
  language: Language,
): Item {
  const { quantity, direction, label, aliases, status } = indicator;
  const polarity =
    direction === 'increase'
      ? 'up'
      : direction === 'decrease'
        ? 'down'
        : direction === undefined
          ? read?.polarity
          : undefined;
  const collect = language === 'zh' ? pairs : englishWords;
  const words = collect(label[language], 1, new Map(read?.words));
  for (const alias of aliases[language]) collect(alias, 0.6, words);
  const turn = { grows: polarity === 'up', falls: polarity === 'down', reaches: false, multiplies: false };
  return {
    start,
    end,
    surface: indicator.printed,
    kind: 'figure',
    readings: [{ quantity, senses: sensesOf(quantity, turn) }, ...(read?.readings.slice(1) ?? [])],
    parts: [],
    soft: false,
    ...(polarity && { polarity }),
    ...(read?.polarityUnsure && direction === undefined && { polarityUnsure: true }),
    ...(read?.turns && { turns: true }),
    status,
    words,
    ...(read?.counted && { counted: read.counted }),
    sentence: read?.sentence ?? 0,
    indicator: indicator.id,
    shown: indicator.printed,
  };
}

/** Numbers in names and statements, which a text may repeat. */
function numbersOf(words: string, language: Language): Item[] {
  const items = language === 'en' ? englishItems(words) : chineseItems(words, true);
  return items.map((item): Item => ({ ...item, kind: item.kind === 'date' ? 'date' : 'other' }));
}
