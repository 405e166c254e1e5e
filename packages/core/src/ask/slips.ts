// Slips of the pen: a homophone in a Chinese name, a letter in an English word. The corrected question is asked again, and
// its answer says what was understood.

import { soundAlike } from './homophones.ts';
import type { Lexicon } from './lexicon.ts';
import { type Phrase, pairKey, writtenOut } from './phrase.ts';
import type { Question } from './question.ts';
import { simplified } from './simplified.ts';
import type { Token } from './tokens.ts';

/** A question with one slip mended, and the words as they were understood. */
export interface Mended {
  readonly text: string;
  readonly understood: string;
}

/** The one way to mend the unknown words of a question, or nothing where there are none or several. */
export function mend(question: Question, covered: readonly boolean[], lexicon: Lexicon): Mended | undefined {
  const plain = simplified(question.text);
  const open = question.tokens.filter((_, at) => !covered[at] && !question.known[at]);
  if (open.length === 0 || open.length > MOST_SLIPS) return undefined;
  const chinese = open.every(({ han }) => han);
  const fixes = chinese ? homophones(question, covered, lexicon) : open.length === 1 ? spellings(open[0], lexicon) : [];
  const distinct = new Map(fixes.map((fix) => [fix.words, fix]));
  const [fix] = distinct.values();
  if (!fix || distinct.size !== 1) return undefined;
  return { text: plain.slice(0, fix.start) + fix.words + plain.slice(fix.end), understood: fix.words };
}

const MOST_SLIPS = 3;

interface Fix {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const SHORTEST_NAME = 3;

/** Names of three characters or more that the question has but for one that sounds alike. */
function homophones({ tokens, known }: Question, covered: readonly boolean[], lexicon: Lexicon): Fix[] {
  const fixes: Fix[] = [];
  const slips = tokens.flatMap((token, at) => (token.han && !covered[at] && !known[at] ? [at] : []));
  for (const slip of slips) {
    // The pair before the slip and the pair behind it say which names can be meant.
    for (const from of [slip - 2, slip + 1]) {
      const [a, b] = [tokens[from], tokens[from + 1]];
      const key = a?.han && b?.han ? pairKey(a, b) : undefined;
      for (const id of (key === undefined ? undefined : lexicon.postings.get(key)) ?? []) {
        for (const phrase of lexicon.groups[id]?.phrases ?? []) {
          const fix = fixAt(tokens, slip, phrase, slip - from);
          if (fix) fixes.push(fix);
        }
      }
    }
  }
  // The longest name is the whole of what was meant.
  const longest = Math.max(0, ...fixes.map(({ words }) => words.length));
  return fixes.filter(({ words }) => words.length === longest);
}

/** The phrase laid over the tokens so that all but the slip agree. */
function fixAt(tokens: readonly Token[], slip: number, phrase: Phrase, offset: number): Fix | undefined {
  if (phrase.length < SHORTEST_NAME) return undefined;
  const anchor = tokens[slip - offset];
  for (let at = 0; at < phrase.length; at += 1) {
    if (phrase[at]?.word !== anchor?.word) continue;
    const start = slip - offset - at;
    const right = phrase[slip - start];
    if (start < 0 || start + phrase.length > tokens.length || !right?.han) continue;
    const agree = phrase.every((token, index) => start + index === slip || token.word === tokens[start + index]?.word);
    if (!agree || !soundAlike(tokens[slip]?.word ?? '', right.word)) continue;
    const words = phrase.map(({ word }) => word).join('');
    return { start: tokens[start]?.start ?? 0, end: tokens[start + phrase.length - 1]?.end ?? 0, words };
  }
  return undefined;
}

const SHORTEST_WORD = 6;

/** Words of the reports that are one letter away. */
function spellings(token: Token | undefined, lexicon: Lexicon): Fix[] {
  if (!token || token.end - token.start < SHORTEST_WORD) return [];
  return lexicon
    .vocabulary()
    .filter((word) => oneLetterAway(token.word, word))
    .map((word) => ({ start: token.start, end: token.end, words: writtenOut(word) }));
}

/** One letter more, less, other, or two exchanged. */
function oneLetterAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a.charAt(endA - 1) === b.charAt(endB - 1)) {
    endA -= 1;
    endB -= 1;
  }
  const [restA, restB] = [a.slice(from, endA), b.slice(from, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return (
    restA.length === 2 &&
    restB.length === 2 &&
    restA.charAt(0) === restB.charAt(1) &&
    restA.charAt(1) === restB.charAt(0)
  );
}
