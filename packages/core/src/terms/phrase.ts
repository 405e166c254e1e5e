// An English noun phrase in parts: what stands before the noun, the noun, and what follows it.

import { lexicon } from './lexicon.ts';
import { singular } from './singular.ts';
import type { Token } from './token.ts';
import { UnclearError } from './unclear.ts';

export interface Phrase {
  readonly before: string;
  readonly noun: string;
  readonly after: string;
}

export const NOTHING: Phrase = { before: '', noun: '', after: '' };

/** What makes a phrase of tokens; the rules take it as an argument, because it is made of them. */
export type Compose = (tokens: readonly Token[]) => Phrase;

/** Words that end the noun and begin what follows it. */
const FOLLOWING =
  / (?:of|in|above|below|for|with|without|to|at|under|on|by|from|per|worth|that|using|outside|within|as|against|into|over|between|through|who|after|based|living|having|lifted|affected|covered|insured|working|served|per|available|yielding|quoted|preparing|generated|benefiting|monitored|enrolled|receiving|placed|moved|reemployed|employed|among|not|near|during|along|plus|around|opened|set|resident) /;

export function phrase(noun: string): Phrase {
  const padded = `${noun} `;
  const cut = padded.search(FOLLOWING);
  if (cut > 0) return { before: '', noun: noun.slice(0, cut), after: noun.slice(cut) };
  const last = noun.lastIndexOf(' ');
  if (last > 0 && lexicon().participles.has(noun.slice(last + 1))) {
    return { before: '', noun: noun.slice(0, last), after: noun.slice(last) };
  }
  return { before: '', noun, after: '' };
}

export function textOf({ before, noun, after }: Phrase): string {
  return [before, noun, after]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

export function withBefore(words: string, head: Phrase): Phrase {
  return { ...head, before: joinWords(words, head.before) };
}

export function withAfter(head: Phrase, words: string): Phrase {
  return { ...head, after: joinWords(head.after, words) };
}

/** A modifier before its noun, or behind it where it begins with a preposition: per 1,000 people. */
export function withModifier(words: string, head: Phrase): Phrase {
  return /^(?:along|under|during|per (?!capita|household|mu\b)) ?/.test(words)
    ? withAfter(head, words)
    : withBefore(words, head);
}

/** One noun before another: roads + lights → road lights; a phrase with words behind its noun goes behind, with “of”. */
export function compound(first: Phrase, head: Phrase): Phrase {
  const preposition = ownerPreposition(first, head);
  if (preposition !== undefined) return withAfter(head, `${preposition} ${textOf(first)}`);
  return withBefore(joinWords(first.before, singular(first.noun)), head);
}

/** How a noun goes behind another that it cannot stand before; nothing where it can. */
export function ownerPreposition(first: Phrase, head: Phrase): string | undefined {
  // An area of greenhouses sown with vegetables is not what 大棚蔬菜种植面积 says.
  if (/ sown$/.test(head.noun) || /^ (?:sown|under) /.test(head.after)) throw new UnclearError();
  if (/^ (?:generated|created)$/.test(head.after)) return 'by';
  if (head.after.startsWith(' of ')) return 'in';
  return / per /.test(head.after) || first.after.trim() !== '' ? 'of' : undefined;
}

export function joinWords(a: string, b: string): string {
  const [left, right] = [a.trim(), b.trim()];
  return left === '' ? right : right === '' ? left : `${left} ${right}`;
}
