// Where sentences and clauses break, in full-width and half-width punctuation.

import { isDigit } from '../text/characters.ts';

const SENTENCE = '。；！？\n;!?';
const CLAUSE = '，,：:（()）、';

/** Whether a sentence ends at this character; a half-width point does unless it stands between digits. */
function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '.') return !(isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1)));
  return SENTENCE.includes(character);
}

/** Whether a clause ends at this character. */
function endsClause(text: string, at: number): boolean {
  return CLAUSE.includes(text.charAt(at)) || endsSentence(text, at);
}

/** The index at which the sentence around `at` begins, not before `floor`. */
export function sentenceStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !endsSentence(text, start - 1)) start -= 1;
  return start;
}

/** The index at which the clause around `at` begins, not before `floor`. */
export function clauseStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !endsClause(text, start - 1)) start -= 1;
  return start;
}

/** The index at which the clause around `at` ends, not behind `ceiling`; 和 and 及 end the noun of a list. */
export function clauseEnd(text: string, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && !endsClause(text, end) && !'和及'.includes(text.charAt(end))) end += 1;
  return end;
}

/** Whether two places stand in one sentence. */
export function sameSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsSentence(text, at)) return false;
  return true;
}
