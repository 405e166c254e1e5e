// What a label is made of, and the words of Chinese grammar that hold it together.

import type { QuantityMatch } from '../quantity/read-zh.ts';
import type { TermKind } from './lexicon.ts';

type TokenKind = TermKind | 'unknown' | 'particle' | 'latin' | 'quantity' | 'year' | 'name';

export interface Token {
  readonly kind: TokenKind;
  readonly zh: string;
  readonly en: string;
  readonly quantity?: QuantityMatch;
}

/** Grammar, not vocabulary: these are read by the rules of composition. */
export const PARTICLES: ReadonlySet<string> = new Set([
  '的',
  '占',
  '和',
  '及',
  '与',
  '以及',
  '、',
  '或',
  '/',
  '高于',
  '低于',
  '对',
  '等',
  '为',
]);

export function isParticle(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === 'particle' && words.includes(token.zh);
}

export function isModifier(token: Token): boolean {
  return token.kind === 'modifier' || token.kind === 'latin';
}
