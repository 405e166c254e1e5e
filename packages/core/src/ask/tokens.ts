// A text as tokens that both languages share: each Han character is one, each Latin word or number is one.

import { isDigit, isHan } from '../text/characters.ts';
import { foldWidth } from '../text/fold.ts';

export interface Token {
  /** Folded, lower-case; English plurals as singulars, verbs without their ending, British spelling as American. */
  readonly word: string;
  /** The same as it was written, in lower case, where that differs. */
  readonly surface?: string;
  readonly han: boolean;
  /** UTF-16 span in the text. */
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into tokens; punctuation and quotation marks fall away. */
export function tokenize(text: string): Token[] {
  const folded = foldWidth(text);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length; ) {
    const character = folded.charAt(at);
    if (isHan(character)) {
      tokens.push({ word: character, han: true, start: at, end: at + 1 });
      at += 1;
    } else if (isWordSign(character)) {
      const end = wordEnd(folded, at);
      const surface = folded.slice(at, end).toLowerCase();
      const word = stem(surface);
      tokens.push({ word, han: false, start: at, end, ...(word !== surface && { surface }) });
      at = end;
    } else at += 1;
  }
  return tokens;
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  // PM2.5 and 1,073 are one word; so is a possessive, whose ’s the stem drops.
  while (
    isWordSign(text.charAt(end)) ||
    (joins(text.charAt(end)) && isDigit(text.charAt(end - 1)) && isDigit(text.charAt(end + 1)))
  ) {
    end += 1;
  }
  return end;
}

/** The singular of an English noun and the stem of a verb, near enough to match a question with a label. */
function stem(word: string): string {
  const one = singular(word.replace(/metre$|metres$/, 'meter').replace(/^centre(s?)$/, 'center'));
  // Renovated and renovate, signed and sign; not speed.
  return one.length > 5 ? one.replace(/(?<!e)ed$|e$/, '') : one;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function isWordSign(character: string): boolean {
  return /[a-z0-9\u00c0-\u024f%&+]/i.test(character);
}

function joins(character: string): boolean {
  return character === '.' || character === ',';
}
