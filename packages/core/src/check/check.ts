// A text and what it must agree with in, findings out: every number is matched with a fact of the source, or told of.

import { formatEn } from '../quantity/format-en.ts';
import { formatZh } from '../quantity/format-zh.ts';
import type { Language, Report } from '../report/model.ts';
import { codePointCounter } from '../text/code-points.ts';
import { chineseItems } from './chinese-items.ts';
import { sourceDates, strangeParts } from './dates.ts';
import { derivedFrom } from './derived.ts';
import { englishItems } from './english-items.ts';
import { explain } from './explain.ts';
import type { CheckResult, Finding, FindingCode, Severity } from './finding.ts';
import type { Item } from './item.ts';
import { judge } from './judge.ts';
import { type Pairing, pairItems } from './pair.ts';
import { ofDecimal, order, rational, times } from './rational.ts';
import { reportSource } from './report-source.ts';
import type { Source } from './source.ts';
import { misplaced, swaps } from './swaps.ts';
import { inLanguage, languageOf, languagesOf } from './tongues.ts';

/** A text that is checked, or the one it is checked against. */
export interface CheckText {
  readonly text: string;
  /** Told from the text where it is left out. */
  readonly language?: Language;
  /** Places that a document marks as an indicator, in UTF-16 indices of the text. */
  readonly marks?: readonly Mark[];
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly indicator: string;
}

/** Checks a text against a report: a brief of ours, edited or not, or anybody's. */
export function checkAgainst(checked: CheckText, report: Report): CheckResult {
  const languages = checked.language ? [checked.language] : languagesOf(checked.text);
  const results = languages.map((language) => {
    const items = itemsOf(inLanguage(checked.text, language), language, language === 'zh');
    return findingsOf(checked, language, items, reportSource(report, language));
  });
  return merged(results);
}

/** A text in two languages leaves out what neither of them has. */
function merged(results: readonly CheckResult[]): CheckResult {
  const [first, ...rest] = results;
  if (!first || rest.length === 0) return first ?? { language: 'en', findings: [], checked: 0, omitted: [] };
  return {
    language: first.language,
    findings: results.flatMap(({ findings }) => findings).toSorted((a, b) => a.start - b.start || a.end - b.end),
    checked: results.reduce((sum, { checked }) => sum + checked, 0),
    omitted: first.omitted.filter((shown) => rest.every(({ omitted }) => omitted.includes(shown))),
  };
}

/** Checks a text against its original, in either language. */
export function checkTexts(checked: CheckText, source: CheckText): CheckResult {
  const language = checked.language ?? languageOf(checked.text);
  const from = source.language ?? languageOf(source.text);
  const both = language === 'zh' && from === 'zh';
  const facts = itemsOf(source.text, from, both);
  const items = itemsOf(inLanguage(checked.text, language), language, both);
  return findingsOf(checked, language, items, { facts, text: source.text, dates: sourceDates(source.text, facts) });
}

/** The fact that a document says each number is, whatever the number has become. */
function marked(items: readonly Item[], facts: readonly Item[], marks: readonly Mark[]): ReadonlyMap<Item, Item> {
  const byId = new Map(facts.map((fact) => [fact.indicator, fact]));
  return new Map(
    marks.flatMap(({ start, end, indicator }) => {
      const item = items.find((candidate) => candidate.start < end && candidate.end > start);
      const fact = byId.get(indicator);
      return item && fact ? [[item, fact] as const] : [];
    }),
  );
}

function itemsOf(text: string, language: Language, chinese: boolean): Item[] {
  return language === 'en' ? englishItems(text) : chineseItems(text, chinese);
}

function findingsOf(
  { text, marks = [] }: CheckText,
  language: Language,
  items: readonly Item[],
  source: Source,
): CheckResult {
  const counted = items.filter((item) => item.kind !== 'other' || item.readings.length > 0);
  const numbers = counted.filter((item) => item.kind !== 'date' || item.readings.length > 0);
  const pairing = pairItems(numbers, source.facts, marked(numbers, source.facts, marks));
  const ofReport = source.facts.some(({ indicator }) => indicator !== undefined);
  const found: Found[] = [
    ...pairedFindings(pairing, source.facts, language),
    ...strangeFindings(pairing, source.facts, language),
    ...dateFindings(counted, pairing, source),
  ];
  return {
    language,
    findings: placed(found, text, source.text),
    checked: counted.length,
    omitted: source.facts
      .filter(
        (fact) => fact.kind === 'figure' && !pairing.claims.has(fact) && (!ofReport || fact.indicator !== undefined),
      )
      .map(({ shown }) => shown),
  };
}

interface Found {
  readonly item: Item;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly fact?: Item;
  readonly expected?: string;
  readonly written?: string;
}

function pairedFindings(pairing: Pairing, facts: readonly Item[], language: Language): Found[] {
  const exchanged = swaps(pairing);
  const swapped = new Set(exchanged.flatMap(({ pairs: [a, b] }) => [a.item, b.item]));
  const turned = exchanged.flatMap(({ pairs: [a, b], sure }): Found[] => {
    const severity = sure ? 'error' : 'warning';
    return [
      { item: a.item, code: 'swapped', severity, ...meant(b.fact, language) },
      { item: b.item, code: 'swapped', severity, ...meant(a.fact, language) },
    ];
  });
  const moved = misplaced(pairing, facts)
    .filter(([{ item }]) => !swapped.has(item))
    .map(([{ item }, fact]): Found => ({ item, code: 'swapped', severity: 'warning', ...meant(fact, language) }));
  const judged = [...pairing.pairs.values()].flatMap(({ item, fact, match }): Found[] =>
    swapped.has(item) || item.kind === 'date' || item.kind === 'other'
      ? []
      : judge(item, fact, match).map((verdict) => ({ item, ...verdict, ...meant(fact, language) })),
  );
  return [...turned, ...moved, ...judged];
}

function strangeFindings(pairing: Pairing, facts: readonly Item[], language: Language): Found[] {
  return pairing.unmatched.flatMap((item): Found[] => {
    if (item.kind === 'date' || item.kind === 'other') return [];
    const gloss = dollars(item, pairing);
    if (gloss) return [{ item, ...gloss }];
    const { code, fact, plain } = explain(
      item,
      pairing.marked.has(item) ? [pairing.marked.get(item) as Item] : facts,
      pairing,
    );
    const derived = plain ? undefined : derivedFrom(item, facts);
    if (derived)
      return [
        {
          item,
          code: 'derived',
          severity: 'note',
          ...(derived[0] && { fact: derived[0], expected: derived.map(({ shown }) => shown).join(' / ') }),
        },
      ];
    const order = orderMeant(item, facts, pairing);
    if (order) return [{ item, code: 'wrong-value', severity: 'error', ...meant(order, language) }];
    if (item.soft || item.kind === 'ordinal') {
      // Prose counts what the source lists, and numbers what the source names.
      return fact && code === 'wrong-value' && pairing.likeness(item, fact) > 0.25 && pairing.nearness(item, fact) > 0.5
        ? [{ item, code, severity: 'warning', ...meant(fact, language) }]
        : [];
    }
    // “Half” is said of much that nobody counted.
    const loose = code === 'unsourced' && (/^(?:[a-z ]+ )?half$/i.test(item.surface) || isSpan(item));
    return [{ item, code, severity: loose ? 'warning' : 'error', ...(fact && meant(fact, language)) }];
  });
}

/** Nine straight years for 连续八年, the fifth largest for 第三位: the one order of the source that nobody else has said. */
function orderMeant(item: Item, facts: readonly Item[], pairing: Pairing): Item | undefined {
  const streak = /\b(?:straight|consecutive|successive|running|in a row)\b/;
  if (item.kind !== 'ordinal' && !streak.test(item.after ?? '')) return undefined;
  const free = facts.filter((fact) => fact.kind === 'ordinal' && !pairing.claims.has(fact) && fact.readings.length > 0);
  const [best] = free.toSorted((a, b) => pairing.nearness(item, b) - pairing.nearness(item, a));
  return best && pairing.nearness(item, best) > 0.2 ? best : undefined;
}

/** Years and months pass in prose without being figures: over the past ten years. */
function isSpan({ readings }: Item): boolean {
  return readings.every(({ quantity: { unit } }) => ['year', 'month', 'decade'].includes(unit.id));
}

/** 13.61 billion yuan (1.87 billion U.S. dollars): no rate is known here, so only a gloss out of all proportion is wrong. */
function dollars(item: Item, pairing: Pairing): Pick<Found, 'code' | 'severity' | 'fact' | 'expected'> | undefined {
  const quantity = item.readings[0]?.quantity;
  if (quantity?.unit.id !== 'USD') return undefined;
  const [yuan] = [...pairing.pairs.values()]
    .filter(
      (pair) =>
        pair.item.end <= item.start && item.start - pair.item.end <= 12 && pair.match.quantity?.unit.id === 'CNY',
    )
    .toSorted((a, b) => b.item.end - a.item.end);
  if (!yuan?.match.quantity) return undefined;
  const [a, b] = [ofDecimal(quantity.value), ofDecimal(yuan.match.quantity.value)];
  // A dollar has cost between 5 and 9 yuan for thirty years.
  const fits = order(times(a, rational(9n)), b) >= 0 && order(times(a, rational(5n)), b) <= 0;
  return {
    code: fits ? 'converted' : 'wrong-conversion',
    severity: fits ? 'note' : 'error',
    fact: yuan.fact,
    expected: yuan.fact.shown,
  };
}

function dateFindings(items: readonly Item[], pairing: Pairing, source: Source): Found[] {
  return items.flatMap((item): Found[] => {
    const strange = strangeParts(item, source.dates);
    if (strange.length === 0 || (item.kind !== 'date' && pairing.pairs.has(item))) return [];
    if (item.kind !== 'date') return [];
    if (item.readings.length > 0 && pairing.pairs.has(item) && pairing.pairs.get(item)?.match.level !== 'mentioned')
      return [];
    const kind = strange[0]?.charAt(0) ?? 'Y';
    const near = [...source.dates.shown].filter(([part]) => part.startsWith(kind)).map(([, shown]) => shown);
    return [
      {
        item,
        code: 'wrong-date',
        severity: 'error',
        ...(near.length > 0 && { expected: [...new Set(near)].join(' / ') }),
      },
    ];
  });
}

function meant(fact: Item, language: Language): Pick<Found, 'fact' | 'expected' | 'written'> {
  const quantity = fact.kind === 'figure' ? fact.readings[0]?.quantity : undefined;
  const written = quantity && (language === 'en' ? formatEn(quantity) : formatZh(quantity));
  return { fact, expected: fact.shown, ...(written !== undefined && { written }) };
}

function placed(found: readonly Found[], text: string, source: string): Finding[] {
  const offset = codePointCounter(text);
  const inSource = codePoints(
    source,
    found.flatMap(({ fact }) => (fact ? [fact.start, fact.end] : [])),
  );
  return [...found]
    .toSorted((a, b) => a.item.start - b.item.start || a.item.end - b.item.end)
    .map(({ item, code, severity, fact, expected, written }) => {
      const start = offset(item.start);
      return {
        code,
        severity,
        surface: item.surface,
        start,
        end: start + [...item.surface].length,
        ...(fact?.indicator !== undefined && { indicator: fact.indicator }),
        ...(expected !== undefined && { expected }),
        ...(written !== undefined && { written }),
        ...(fact && { source: { start: inSource.get(fact.start) ?? 0, end: inSource.get(fact.end) ?? 0 } }),
      };
    });
}

/** UTF-16 indices as code points; the text is passed over once. */
function codePoints(text: string, indices: readonly number[]): ReadonlyMap<number, number> {
  const counter = codePointCounter(text);
  return new Map([...new Set(indices)].toSorted((a, b) => a - b).map((index) => [index, counter(index)]));
}
