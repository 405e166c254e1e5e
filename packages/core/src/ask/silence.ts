// What is said where there is no answer: which place was meant, and which names come near.

import type { Stated } from './answer.ts';
import { occurrences } from './cover.ts';
import { nearest } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Question } from './question.ts';

/** Whether words that no report knows name a place: 东湖区, Donghu District. */
export function namesPlace(question: Question, unknown: string): boolean {
  const behind = question.text.slice(question.text.indexOf(unknown) + unknown.length);
  return /[省市县区镇乡]$/.test(unknown) || /^(?:'s|’s)?\s(?:District|County|City|Province|Town)\b/i.test(behind);
}

/** 南昌市 where only its district reports: the larger place, named without the district. */
export function wholeOutside({ tokens, text, places }: Question, lexicon: Lexicon): string | undefined {
  if (places.length > 0) return undefined;
  const { regionsAt } = lexicon.places;
  for (const region of new Set(tokens.flatMap(({ word }) => regionsAt.get(word) ?? []))) {
    for (const phrase of region.phrases) {
      const words = wordsAt(text, tokens, phrase);
      // City-level projects are no projects of the city.
      if (words !== undefined && !/^[- ]?level/i.test(text.slice(text.indexOf(words) + words.length))) return words;
    }
  }
  return undefined;
}

function wordsAt(text: string, tokens: Phrase, phrase: Phrase): string | undefined {
  const at = occurrences(tokens, phrase)[0];
  const [first, last] = at === undefined ? [] : [tokens[at], tokens[at + phrase.length - 1]];
  return first && last && text.slice(first.start, last.end);
}

const MOST_NEIGHBOURS = 3;

/** Labels that share the most with the question, for “the report does state these”. */
export function neighbours(question: Question, lexicon: Lexicon): Stated[] {
  const seen = new Set<string>();
  return nearest(question, lexicon, MOST_NEIGHBOURS * 4)
    .flatMap(({ byPlace }) => {
      // Of the place that was named, if any: what other places state is not near.
      const [place] = question.places;
      const entries = place === undefined ? byPlace.values().next().value : byPlace.get(place);
      return entries?.[0] ? [entries[0].stated] : [];
    })
    .filter(({ indicator }) => !seen.has(indicator.label.zh) && seen.add(indicator.label.zh))
    .slice(0, MOST_NEIGHBOURS);
}
