// Names as tokens, and the keys under which an index knows them.

import { type Token, tokenize } from './tokens.ts';

export type Phrase = readonly Token[];

/** These texts as tokens, the longest first. Where in a name a word stands is of no use, so equal words are one token. */
export function phrasesOf(texts: readonly string[]): Phrase[] {
  return texts
    .map((text) => tokenize(text).map(shared))
    .filter((phrase) => phrase.length > 0)
    .toSorted((a, b) => b.length - a.length);
}

const SHARED = new Map<string, Token>();

/** Millions of names are made of some thousand words. */
function shared({ word, han, surface }: Token): Token {
  const known = SHARED.get(word);
  if (known) return known;
  const token = { word, han, start: 0, end: 0, ...(surface !== undefined && { surface }) };
  if (SHARED.size < MOST_SHARED) SHARED.set(word, token);
  return token;
}

const MOST_SHARED = 200_000;

/** A word of names as one of them has it: enterprise, which is indexed as enterpris. */
export function writtenOut(word: string): string {
  return SHARED.get(word)?.surface ?? word;
}

/** The key under which two neighbouring tokens, or one word, are indexed. */
export function pairKey(token: Token, next?: Token): string | undefined {
  if (!token.han) return token.word;
  return next?.han ? token.word + next.word : undefined;
}

/** All keys of a phrase. */
export function keysOf(phrase: Phrase): string[] {
  const keys: string[] = [];
  for (const [at, token] of phrase.entries()) {
    const key = pairKey(token, phrase[at + 1]);
    if (key !== undefined) keys.push(key);
    // A name of one character is covered by that character alone.
    if (token.han && phrase.length === 1) keys.push(token.word);
  }
  return keys;
}

/** The keys by which a token of a question is found: a Chinese character with its neighbours, a Latin word alone. */
export function keysAt(tokens: Phrase, at: number): string[] {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return [];
  if (!token.han) return [token.word];
  const pairs = [before && pairKey(before, token), pairKey(token, after)];
  return [token.word, ...pairs.filter((key): key is string => key !== undefined && key.length === 2)];
}
