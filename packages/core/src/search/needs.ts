// What has to be looked up to answer a question, in the words and keys that an index knows.

import { contentKeys } from '../ask/fit.ts';
import { namesOf } from '../ask/lexicon.ts';
import { keysAt, keysOf, type Phrase, pairKey, phrasesOf } from '../ask/phrase.ts';
import { indexPlaces, type PlaceIndex } from '../ask/place-names.ts';
import { readQuestion } from '../ask/question.ts';
import { simplified } from '../ask/simplified.ts';
import { tokenize } from '../ask/tokens.ts';
import type { Indicator, Place, Report } from '../report/model.ts';

/** What a question is about, once the places that it names are known. */
export interface Needs {
  /** The keys of the places; none where it names none. */
  readonly places: readonly string[];
  /** It asks for each place of a region, or of all. */
  readonly each: boolean;
  readonly years: readonly string[];
  /** One set for each content word: a name that accounts for it has at least one key of each set. */
  readonly content: readonly (readonly string[])[];
}

/** Reads a question for what it needs. */
export function needsOf(text: string, places: PlaceIndex): Needs {
  const question = readQuestion(text, places);
  return {
    places: question.places,
    each: question.each !== undefined,
    years: question.years,
    content: contentKeys(question),
  };
}

/** All keys of a question: names of places and of topics in it have theirs among them. */
export function keysOfText(text: string): string[] {
  const tokens = tokenize(simplified(text));
  return [...new Set(tokens.flatMap((_, at) => keysAt(tokens, at)))];
}

/** The keys under which an indicator is found. */
export function keysOfIndicator(indicator: Pick<Indicator, 'label' | 'aliases'>): string[] {
  return [...new Set(phrasesOf(namesOf(indicator)).flatMap(keysOf))];
}

/** The keys under which a place is found, by its names and by what it lies in: the first of each name. */
export function keysOfPlace(place: Place): { readonly names: string[]; readonly within: string[] } {
  const { byKey, regionsAt } = indexPlaces([place]);
  const names = [...byKey.values()].flatMap((one) => one.names);
  const within = [...new Set([...regionsAt.values()].flat())]
    .filter(({ name }) => name.en !== 'China')
    .flatMap(({ phrases }) => phrases);
  return { names: firstKeys(names), within: firstKeys(within) };
}

function firstKeys(phrases: readonly Phrase[]): string[] {
  return [...new Set(phrases.flatMap(([first, second]) => (first ? [pairKey(first, second) ?? first.word] : [])))];
}

/** The names of the themes and sections of a report, with the keys of each. */
export function topicKeys({ sections, themes }: Pick<Report, 'sections' | 'themes'>): string[] {
  const names = [
    ...sections.flatMap(({ title }) => [title.zh, title.en].flatMap((text) => [text, text.split(/[：:]/)[0] ?? text])),
    ...themes.flatMap(({ label, aliases }) => [label.zh, label.en, ...aliases.zh, ...aliases.en]),
  ];
  return [...new Set(phrasesOf(names).flatMap(keysOf))];
}
