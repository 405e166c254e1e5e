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
export function endsClause(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === ',' && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1))) return false;
  return CLAUSE.includes(character) || endsSentence(text, at);
}

/** The index at which the sentence around `at` begins, not before `floor`; `whole` looks past semicolons. */
export function sentenceStart(text: string, at: number, floor: number, whole = false): number {
  let start = at;
  while (start > floor && (!endsSentence(text, start - 1) || (whole && '；;'.includes(text.charAt(start - 1)))))
    start -= 1;
  return start;
}

/** Whether two places stand in one sentence; a semicolon divides a sentence, it does not end it. */
export function sameSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsSentence(text, at) && !'；;'.includes(text.charAt(at))) return false;
  return true;
}
