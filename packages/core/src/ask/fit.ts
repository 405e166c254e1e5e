// Which names account for a question: every content word of it is theirs. The index gives the few that can.

import { commonRun, cover } from './cover.ts';
import { firstOf } from './first-of.ts';
import type { Group, Lexicon } from './lexicon.ts';
import { keysAt, type Phrase } from './phrase.ts';
import type { Question } from './question.ts';
import { EXTRA_WORDS, SCOPE_WORDS, SOFT_EN, SOFT_ZH } from './scaffold.ts';
import { includesSorted } from './sorted.ts';

export interface Fit {
  readonly group: Group;
  /** Length of the longest phrase of the group that the question has whole; 0 when it has none. */
  readonly whole: number;
  /** How much of its best phrase the question has. */
  readonly share: number;
}

/** The names that account for every content word, the best covered first. */
export function fitting(question: Question, lexicon: Lexicon): Fit[] {
  return candidates(question, lexicon)
    .filter(({ words }) => coverage(question, words).every(Boolean))
    .map((group) => ({ group, ...wholeness(question, group), run: longestRun(question, group) }))
    .filter((fit) => fit.share > 0)
    .toSorted(
      (a, b) =>
        b.run - a.run ||
        b.share - a.share ||
        a.group.labelLength - b.group.labelLength ||
        (a.group.name < b.group.name ? -1 : 1),
    );
}

/** The most words in a row that the question has as a name has them: “total investment” is no investment promotion. */
function longestRun({ tokens }: Question, { phrases }: Group): number {
  let longest = 0;
  for (const phrase of phrases) {
    for (let at = 0; at < tokens.length; at += 1) {
      for (let from = 0; from < phrase.length; from += 1)
        longest = Math.max(longest, commonRun(tokens, at, phrase, from));
    }
  }
  return longest;
}

/** Which tokens of the question are known or accounted for by these phrases. */
export function coverage(question: Question, phrases: readonly Phrase[]): boolean[] {
  const marks = question.known.slice();
  for (const phrase of phrases) cover(question.tokens, phrase, marks);
  return marks;
}

/** Which tokens stand in any name of any report. */
export function namedAnywhere({ tokens }: Question, { topics, postings }: Lexicon): boolean[] {
  return tokens.map(
    (token, at) =>
      EXTRA_WORDS.has(token.word) ||
      keysAt(tokens, at).some((key) => postings.has(key) || topics.has(key)) ||
      isExtra(tokens, at),
  );
}

/** 增长, 目标: words of two characters that a figure accounts for by what it is. */
function isExtra(tokens: Phrase, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (before !== undefined && token !== undefined && EXTRA_WORDS.has(before.word + token.word)) ||
    (after !== undefined && token !== undefined && EXTRA_WORDS.has(token.word + after.word))
  );
}

/** Labels that share the most with the question, best first. */
export function nearest({ tokens, known }: Question, lexicon: Lexicon, most: number): Group[] {
  const { counts, counted } = scratchOf(lexicon);
  const ids: number[] = [];
  const postingsAt = known.map((accounted, at) =>
    accounted ? [] : keysAt(tokens, at).flatMap((key) => [lexicon.postings.get(key) ?? []]),
  );
  // Where every word is in half of all names, the first of them have to do.
  const anyRare = postingsAt.some((lists) => lists.some(({ length }) => length > 0 && length <= MOST_READ));
  for (const [at, lists] of postingsAt.entries()) {
    for (const posting of lists) {
      if (anyRare && posting.length > MOST_READ) continue;
      for (let index = 0; index < posting.length && index < MOST_READ; index += 1) {
        const id = posting[index] ?? 0;
        // Once for each word, however many of its keys a name has.
        if (counted[id] === at + 1) continue;
        counted[id] = at + 1;
        if (counts[id] === 0) ids.push(id);
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
  }
  const best = firstOf(
    ids.flatMap((id) => {
      const group = lexicon.groups[id];
      return group ? [group] : [];
    }),
    most,
    (a, b) => (counts[b.id] ?? 0) - (counts[a.id] ?? 0) || a.labelLength - b.labelLength || (a.name < b.name ? -1 : 1),
  );
  for (const id of ids) counts[id] = 0;
  for (const id of ids) counted[id] = 0;
  return best;
}

/** A word that half of all labels have tells nothing. */
const MOST_READ = 2_000;

interface Scratch {
  /** How many words each name shares. */
  readonly counts: Uint16Array;
  /** The last word, counted from 1, that was counted for a name. */
  readonly counted: Uint16Array;
}

const SCRATCH = new WeakMap<Lexicon, Scratch>();
const SPARE = 1_000;

/** Zeros, one for each name; names may have come since. */
function scratchOf(lexicon: Lexicon): Scratch {
  const known = SCRATCH.get(lexicon);
  const { length } = lexicon.groups;
  if (known && known.counts.length >= length) return known;
  const scratch = { counts: new Uint16Array(length + SPARE), counted: new Uint16Array(length + SPARE) };
  SCRATCH.set(lexicon, scratch);
  return scratch;
}

/** For each content word of a question the keys under any of which a name that accounts for it must stand. */
export function contentKeys({ tokens, known }: Question): string[][] {
  return tokens.flatMap((token, at) =>
    known[at] || EXTRA_WORDS.has(token.word) || isExtra(tokens, at) ? [] : [keysAt(tokens, at)],
  );
}

/** Few enough to be looked at one by one. */
const FEW = 50;

/** The groups that have each content word of the question, the rarest looked up first; all that fit are among them. */
function candidates(question: Question, { postings, groups }: Lexicon): Group[] {
  const countOf = (keys: readonly string[]): number =>
    keys.reduce((sum, key) => sum + (postings.get(key)?.length ?? 0), 0);
  const [rarest = [], ...others] = contentKeys(question).toSorted((a, b) => countOf(a) - countOf(b));
  let ids = [...new Set(rarest.flatMap((key) => postings.get(key) ?? []))];
  for (const keys of others) {
    if (ids.length <= FEW) break;
    const lists = keys.flatMap((key) => [postings.get(key) ?? []]);
    ids = ids.filter((id) => lists.some((list) => includesSorted(list, id)));
  }
  return ids.flatMap((id) => groups[id] ?? []);
}

/**
 * Whether what the phrase leaves over, which other names of the group have, is no word that changes what is counted:
 * new high-tech companies are not the companies, and a single word (schools) leaves nothing over.
 */
function accounts(question: Question, group: Group, phrase: Phrase): boolean {
  const marks = coverage(question, [phrase, ...group.extras]);
  const single = phrase.filter(({ word, han }) => !han && !SOFT_EN.has(word)).length === 1;
  return question.tokens.every((token, at) => marks[at] || (!SCOPE_WORDS.has(token.word) && (token.han || !single)));
}

function wholeness(question: Question, group: Group): { whole: number; share: number } {
  let whole = 0;
  let share = 0;
  for (const phrase of group.phrases) {
    const marks = phrase.map((token) => (token.han ? SOFT_ZH : SOFT_EN).has(token.word));
    const hard = marks.filter((soft) => !soft).length;
    cover(phrase, question.tokens, marks);
    const covered = marks.filter(Boolean).length - (phrase.length - hard);
    // New high-tech companies are not the high-tech companies, though one of their names has “new” in it.
    if (covered === hard && accounts(question, group, phrase)) whole = Math.max(whole, hard);
    share = Math.max(share, covered / Math.max(1, hard));
  }
  return { whole, share };
}
