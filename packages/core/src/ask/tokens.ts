// A text as tokens that both languages share: each Han character is one, each Latin word or number is one.

import { isDigit, isHan } from '../text/characters.ts';
import { foldWidth } from '../text/fold.ts';

export interface Token {
  /** Folded, lower-case; English plurals as singulars, British spelling as American. */
  readonly word: string;
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
      tokens.push({ word: stem(folded.slice(at, end).toLowerCase()), han: false, start: at, end });
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

/** The singular of an English noun, near enough to match a question with a label. */
function stem(word: string): string {
  const spelled = word.replace(/metre$|metres$/, 'meter').replace(/^centre(s?)$/, 'center');
  if (spelled.length > 4 && spelled.endsWith('ies')) return `${spelled.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(spelled) || spelled.length < 4) return spelled;
  if (/(?:ches|shes|sses|xes)$/.test(spelled)) return spelled.slice(0, -2);
  return spelled.endsWith('s') ? spelled.slice(0, -1) : spelled;
}

function isWordSign(character: string): boolean {
  return /[a-z0-9\u00c0-\u024f%&+]/i.test(character);
}

function joins(character: string): boolean {
  return character === '.' || character === ',';
}
