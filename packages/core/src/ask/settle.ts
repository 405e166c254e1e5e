// Which of the figures that fit is the answer: the best named, the newest, of one place, of one subject.

import { yearOf } from '../period.ts';
import type { Unit } from '../quantity/unit.ts';
import type { Language } from '../report/model.ts';
import type { Answer, Stated } from './answer.ts';
import type { AskContext } from './context.ts';
import type { Fit } from './fit.ts';
import { type Entry, familyKey, type Lexicon } from './lexicon.ts';
import { placeKey } from './place-names.ts';
import { meant } from './prefer.ts';
import type { Question } from './question.ts';
import { fitsUnit } from './unit-asked.ts';

/** As many as are offered at once. */
export const MOST_OPTIONS = 5;

/** A name that fits, with its figures at the places and in the years asked for. */
export type Placed = Fit & { readonly entries: readonly Entry[] };

/** Those whose label the question has whole, the longest such phrase first: what is more specific wins. */
export function best(fits: readonly Placed[]): Placed[] {
  const longest = Math.max(0, ...fits.map((fit) => fit.whole));
  return longest === 0 ? [] : fits.filter((fit) => fit.whole === longest);
}

export function entriesAt({ group }: Fit, { places }: Question): Entry[] {
  // In an order of their own, not that in which they came to be known.
  const keys = places.length > 0 ? places : [...group.byPlace.keys()].toSorted();
  return keys.flatMap((key) => group.byPlace.get(key) ?? []);
}

/** In one of the years asked for; where two are compared, in either. */
export function holdsIn({ stated }: Entry, years: readonly string[]): boolean {
  return years.length === 0 || years.includes(String(yearOf(stated.indicator.period)));
}

/** Where no year is named, the newest report of each place speaks. */
export function current(entries: readonly Entry[], years: readonly string[], lexicon: Lexicon): Entry[] {
  if (years.length > 0) return [...entries];
  const newest = entries.filter(({ stated }) => lexicon.newestIds.has(stated.report.id));
  return newest.length > 0 ? newest : [...entries];
}

/** One figure, or all figures of one subject where no unit tells which is meant. */
export function settle(question: Question, whole: readonly Entry[], lexicon: Lexicon): Answer | undefined {
  const asked = meant(question, whole);
  const family = asked.flatMap((entry) => [entry, ...companions(entry, lexicon)]);
  const open = question.unit === undefined && question.kind === undefined && !question.asksAmount;
  const fits = (open ? family : asked).filter((entry) => fitsUnit(question, entry));
  const candidates = new Set(
    (fits.length > 0 ? fits : family.filter((entry) => fitsUnit(question, entry))).map(
      ({ stated }) => stated.indicator,
    ),
  );
  if (candidates.size === 0) return undefined;
  const stated = family
    .filter(({ stated: { indicator } }) => candidates.delete(indicator))
    .map((entry) => entry.stated);
  const { language } = question;
  const wanted = question.wanted ?? otherUnit(question.unit, stated);
  const places = new Set(stated.map(({ report }) => placeKey(report)));
  return stated.length === 1 || (open && asked.length === 1 && places.size === 1)
    ? { kind: 'found', language, stated, ...(wanted && { wanted }) }
    : choose(language, stated);
}

/** 供地多少公顷: what is stated in mu is said in hectares too. */
function otherUnit(asked: Unit | undefined, stated: readonly Stated[]): Unit | undefined {
  const other = stated.some(
    ({ indicator }) => asked?.size && indicator.quantity.unit.size && indicator.quantity.unit.id !== asked.id,
  );
  return other && asked && asked.dimension !== 'count' ? asked : undefined;
}

/** These to choose from, as many as are offered at once. */
export function choose(language: Language, stated: readonly Stated[]): Answer {
  const options = stated.slice(0, MOST_OPTIONS);
  return { kind: 'choose', language, options, ...(options.length < stated.length && { more: true }) };
}

/** The other figures on the same subject: the total investment of these projects; not its growth or its rank. */
function companions({ stated }: Entry, lexicon: Lexicon): readonly Entry[] {
  const family = lexicon.families.get(familyKey(stated.report, stated.indicator.id)) ?? [];
  return family.filter(({ stated: { indicator } }) => !ASIDE.has(indicator.measure) && indicator.status !== 'target');
}

const ASIDE: ReadonlySet<string> = new Set(['change', 'rank', 'streak', 'share', 'grade']);

/** The same label at other places, where the question names none: one place may know it by one more name. */
export function withTwins(
  entries: readonly Entry[],
  question: Question,
  years: readonly string[],
  lexicon: Lexicon,
): Entry[] {
  if (question.places.length > 0) return [...entries];
  const all = new Set(entries);
  const twins = entries.flatMap(({ stated }) =>
    (lexicon.byLabel.get(stated.indicator.label.zh) ?? []).filter((twin) => {
      const same = twin.stated.indicator.measure === stated.indicator.measure;
      return same && placeKey(twin.stated.report) !== placeKey(stated.report) && holdsIn(twin, years) && !all.has(twin);
    }),
  );
  if (twins.length === 0) return [...entries];
  for (const twin of twins.toSorted(byPlaceAndReport)) all.add(twin);
  return [...all];
}

function byPlaceAndReport({ stated: a }: Entry, { stated: b }: Entry): number {
  const [one, other] = [a, b].map(({ report }) => `${placeKey(report)} ${report.id}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** A thread goes on with the place that it speaks of, where that place has the figure. */
export function carriedPlace(entries: readonly Entry[], question: Question, context: AskContext | undefined): Entry[] {
  const [before] = context?.stated ?? [];
  const open = question.places.length === 0 || question.ambiguous;
  if (!open || !before || context?.offered) return [...entries];
  const there = entries.filter(({ stated }) => placeKey(stated.report) === placeKey(before.report));
  return there.length > 0 ? there : [...entries];
}
