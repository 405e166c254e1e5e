// Where sentences and clauses break, in full-width and half-width punctuation.

import { isDigit } from '../text/characters.ts';

const CLAUSE = 1;
const SEMICOLON = 2;
const SENTENCE = 3;

// One look a character: what ends at it.
const BREAKS = new Uint8Array(0x10000);
for (const character of '，,：:（()）、') BREAKS[character.charCodeAt(0)] = CLAUSE;
for (const character of '；;') BREAKS[character.charCodeAt(0)] = SEMICOLON;
for (const character of '。.！？\n!?') BREAKS[character.charCodeAt(0)] = SENTENCE;

/** What ends at a character; a point or comma between digits ends nothing. */
function breakAt(text: string, at: number): number {
  const kind = BREAKS[text.charCodeAt(at)] ?? 0;
  if (kind === 0) return 0;
  const character = text.charAt(at);
  const inNumber =
    (character === '.' || character === ',') && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
  return inNumber ? 0 : kind;
}

/** Whether a clause ends at this character. */
export function endsClause(text: string, at: number): boolean {
  return breakAt(text, at) !== 0;
}

/** The index at which the sentence around `at` begins, not before `floor`; `whole` looks past semicolons. */
export function sentenceStart(text: string, at: number, floor: number, whole: boolean): number {
  const least = whole ? SENTENCE : SEMICOLON;
  let start = at;
  while (start > floor && breakAt(text, start - 1) < least) start -= 1;
  return start;
}

/** Whether two places stand in one sentence; a semicolon divides a sentence, it does not end it. */
export function sameSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (breakAt(text, at) === SENTENCE) return false;
  return true;
}
