// The places that a question names, and whether it asks for each place of a larger one.

import { occurrences } from './cover.ts';
import type { Phrase } from './phrase.ts';
import type { PlaceIndex, PlaceNames, Region } from './place-names.ts';

export interface PlacesAsked {
  readonly places: readonly string[];
  readonly ambiguous: boolean;
  readonly each?: { readonly region?: Region };
}

interface Mention {
  readonly at: number;
  readonly length: number;
  /** Those that are called so. */
  places: readonly PlaceNames[];
}

/** Reads the places and marks the tokens that name them; `text` is folded and in lower case. */
export function readPlaces(text: string, tokens: Phrase, known: boolean[], index: PlaceIndex): PlacesAsked {
  const each = index.byKey.size > 1 ? EACH.exec(text) : null;
  if (each) markWords(each, tokens, known);
  const mentions = mentionsIn(tokens, known, index);
  // Which district has more, Qingshanhu or Yunhe: those that are named are meant.
  if (each && mentions.length < 2) return { ...readRegion(tokens, known, index), ambiguous: false };
  const within = new Set(mentions.flatMap(({ places }) => (places.length === 1 ? places : [])).flatMap(regionsOf));
  for (const mention of mentions) {
    if (mention.places.length === 1) continue;
    // 北京市朝阳区, or 朝阳区和海淀区: what they lie in is said, or is what another place of the question lies in.
    const said = mostOf(mention.places, (place) =>
      place.within.filter((each) => isSpecific(each) && isIn(each, tokens)),
    );
    mention.places = mostOf(said, (place) => regionsOf(place).filter((region) => within.has(region)));
  }
  const named = [...new Set(mentions.flatMap(({ places }) => places))];
  for (const { within: phrases } of named) {
    for (const phrase of phrases) for (const at of occurrences(tokens, phrase)) markAt(known, at, phrase.length);
  }
  return { places: named.map(({ key }) => key), ambiguous: mentions.some(({ places }) => places.length > 1) };
}

/** 各县区, 各县（市、区）, 哪个区, each county, which district, counties of. */
const EACH =
  /各个?(?:县区市|县市区|市县区|区县市|县\(市、?区\)|区县|县区|市县|县市|市区|地市|设区市|县|区|市|州|地区)(?![\u4e00-\u9fff]*(?:级|域))|(?:每个|哪个|哪些)(?:县市区|县区|区县|县市|县|区|市|地方|地区)|\b(?:each|every|which|all|by|per) (?:of the )?(?:county|district|city|prefecture|place|counties|districts|cities|prefectures|places)\b|\b(?:counties|districts|cities|prefectures) (?:of|in)\b/;

function markWords({ 0: words, index }: RegExpExecArray, tokens: Phrase, known: boolean[]): void {
  tokens.forEach((token, at) => {
    if (token.start >= index && token.end <= index + words.length) known[at] = true;
  });
}

/** Of 江西省南昌市各县区 the smaller one is meant. */
function readRegion(tokens: Phrase, known: boolean[], { regionsAt }: PlaceIndex): Pick<PlacesAsked, 'places' | 'each'> {
  let region: Region | undefined;
  for (const candidate of new Set(tokens.flatMap(({ word }) => regionsAt.get(word) ?? []))) {
    for (const phrase of candidate.phrases) {
      const at = occurrences(tokens, phrase);
      for (const each of at) markAt(known, each, phrase.length);
      if (at.length > 0 && (region === undefined || candidate.places.length < region.places.length)) region = candidate;
    }
  }
  return region ? { places: region.places, each: { region } } : { places: [], each: {} };
}

/** Names of places, the longest at each spot, their tokens marked. */
function mentionsIn(tokens: Phrase, known: boolean[], { at: placesAt }: PlaceIndex): Mention[] {
  const found: { at: number; length: number; place: PlaceNames }[] = [];
  for (const place of new Set(tokens.flatMap(({ word }) => placesAt.get(word) ?? []))) {
    for (const name of place.names) {
      for (const at of occurrences(tokens, name)) found.push({ at, length: name.length, place });
    }
  }
  const mentions: Mention[] = [];
  for (const { at, length, place } of found) {
    markAt(known, at, length);
    const longer = found.some(
      (other) => other.length > length && other.at <= at && other.at + other.length >= at + length,
    );
    if (longer) continue;
    const same = mentions.find((mention) => mention.at === at && mention.length === length);
    if (same) same.places = [...new Set([...same.places, place])];
    else mentions.push({ at, length, places: [place] });
  }
  return mentions;
}

function markAt(known: boolean[], at: number, length: number): void {
  for (let index = at; index < at + length; index += 1) known[index] = true;
}

function isIn(phrase: Phrase, tokens: Phrase): boolean {
  return occurrences(tokens, phrase).length > 0;
}

/** “City” stands in every name: it tells nothing apart. */
function isSpecific(phrase: Phrase): boolean {
  return !/^(?:province|city|china|中国)$/.test(wordsOf(phrase));
}

function regionsOf({ within }: PlaceNames): string[] {
  return within.filter(isSpecific).map(wordsOf);
}

function wordsOf(phrase: Phrase): string {
  return phrase.map(({ word, surface = word }) => surface).join('');
}

/** Those of which most is told. */
function mostOf(places: readonly PlaceNames[], told: (place: PlaceNames) => readonly unknown[]): readonly PlaceNames[] {
  const counts = places.map((place) => told(place).length);
  const most = Math.max(...counts);
  return places.filter((_, at) => counts[at] === most);
}
