// Answers that are lists: a theme or section, all of a kind, the largest of several, one figure of each place.

import { compare } from '../quantity/decimal.ts';
import type { Localized } from '../report/model.ts';
import type { Answer, Stated } from './answer.ts';
import { coverage } from './fit.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { placeKey } from './place-names.ts';
import { meant } from './prefer.ts';
import type { Question } from './question.ts';
import { best, current, MOST_OPTIONS, type Placed } from './settle.ts';
import { fitsUnit } from './unit-asked.ts';

/** A theme or section asked for by its name and by nothing else. */
export function topicOnly(question: Question, { topics, newest, newestIds }: Lexicon): Answer | undefined {
  const { places, years, tokens, language } = question;
  const named = topics
    .named(tokens)
    .filter(({ phrase }) => coverage(question, [phrase]).every(Boolean))
    .flatMap((one) => one.topics)
    .filter(({ report }) => (places.length > 0 ? places.includes(placeKey(report)) : newest.has(placeKey(report))));
  const topic =
    named.find(({ report }) => years.length > 0 && years.includes(report.period.slice(0, 4))) ??
    named.find(({ report }) => newestIds.has(report.id)) ??
    named[0];
  if (!topic) return undefined;
  const stated = topic.indicators.map((indicator) => ({ report: topic.report, indicator }));
  return { kind: 'list', language, title: topic.title, stated };
}

/** 哪些占比, all percentages: nothing but a kind of unit is asked for. */
export function ofKind(question: Question, years: readonly string[], lexicon: Lexicon): Answer | undefined {
  const { kind, language } = question;
  if (!kind || !/哪些|所有|全部|各项|列出|\ball\b|\blist\b|\bwhich\b|\bevery\b/i.test(question.text)) return undefined;
  const [place] = question.places;
  const report = place === undefined ? lexicon.newest.values().next().value : lexicon.newest.get(place);
  const stated = (report?.indicators ?? [])
    .filter(
      ({ quantity, period }) =>
        quantity.unit.dimension === kind.dimension && (years.length === 0 || years.includes(period.slice(0, 4))),
    )
    .flatMap((indicator) => (report ? [{ report, indicator }] : []));
  return stated.length === 0 || !report ? undefined : { kind: 'list', language, title: report.title, stated };
}

/** 最大的投资: the figures whose names have what is asked, in one unit, in their order. */
export function extremeOf(
  question: Question,
  fits: readonly Placed[],
  years: readonly string[],
  lexicon: Lexicon,
): Answer | undefined {
  if (question.extreme === undefined) return undefined;
  const entries = current(
    fits.flatMap(({ entries: all }) => all),
    years,
    lexicon,
  ).filter((entry) => fitsUnit(question, entry));
  const ranked = inOrder(entries, question.extreme);
  const [first] = ranked;
  if (!first || ranked.length < 2) return undefined;
  const stated = ranked.slice(0, MOST_OPTIONS);
  return { kind: 'list', language: question.language, title: first.report.title, stated };
}

/** Those that can be put in an order with the first: in one unit, no ranges and no fractions. */
function inOrder(entries: readonly Entry[], extreme: 'most' | 'least'): Stated[] {
  const unit = entries[0]?.stated.indicator.quantity.unit.id;
  const sign = extreme === 'most' ? -1 : 1;
  return entries
    .map(({ stated }) => stated)
    .filter(({ indicator: { quantity } }) => quantity.unit.id === unit && !quantity.to && quantity.over === undefined)
    .toSorted((a, b) => sign * compare(a.indicator.quantity.value, b.indicator.quantity.value));
}

/** 南昌市各县区高新技术企业: what each place states, in the order of their codes or of size. */
export function eachPlace(
  question: Question,
  fits: readonly Placed[],
  years: readonly string[],
  lexicon: Lexicon,
): Answer | undefined {
  const { each, extreme, language } = question;
  if (!each) return undefined;
  const named = best(fits).flatMap(({ entries }) => entries);
  const own = current(meant(question, named), years, lexicon).filter((entry) => fitsUnit(question, entry));
  const label = own[0]?.stated.indicator.label;
  if (!label) return undefined;
  const byPlace = new Map<string, Entry>();
  for (const entry of own) {
    const key = placeKey(entry.stated.report);
    if (!byPlace.has(key)) byPlace.set(key, entry);
  }
  const entries = [...byPlace].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  const all = extreme === undefined ? entries.map((entry) => entry.stated) : inOrder(entries, extreme);
  const stated = all.slice(0, MOST_PLACES);
  const title = each.region ? regionTitle(each.region.name, label) : label;
  return { kind: 'list', language, title, stated, ...(stated.length < all.length && { more: true }) };
}

/** No province has more counties. */
const MOST_PLACES = 200;

function regionTitle(region: Localized, label: Localized): Localized {
  return { zh: `${region.zh}${label.zh}`, en: `${label.en}, ${region.en}` };
}
