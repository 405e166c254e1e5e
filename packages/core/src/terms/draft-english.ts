// A Chinese label in, a first English for it out, for a person to check: terms, names and quantities put in English order.

import { isHan } from '../text/characters.ts';
import { foldWidth } from '../text/fold.ts';
import { compose } from './compose.ts';
import { withNames } from './names.ts';
import { textOf } from './phrase.ts';
import { withoutScraps } from './scraps.ts';
import { segment } from './segment.ts';
import { isParticle, type Token } from './token.ts';
import { UnclearError } from './unclear.ts';

/** English that a person still has to read. */
export interface EnglishDraft {
  /** A noun phrase; what is not known stands in it as `[todo: 针纺]`. */
  readonly text: string;
  /** The Chinese of each todo, in the order of the label. */
  readonly unknown: readonly string[];
}

/** Labels are a few words; longer texts are left to people, and the time stays bounded. */
const LONGEST = 200;

/**
 * Drafts the English of a label from the termbase: a noun phrase in lower case, never a guess.
 * `known` holds the report’s own terms, Chinese to English; they win over the termbase.
 */
export function draftEnglish(label: string, known?: ReadonlyMap<string, string>): EnglishDraft {
  const text = foldWidth(label).trim();
  const whole = known?.get(text) ?? known?.get(label);
  if (whole !== undefined) return { text: whole, unknown: [] };
  if (text.length > LONGEST) return untranslated(text);
  const plain = text.replace(/^(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)\s*/, '');
  const aside = /^(.+)[（(]([^（()）]+)[)）]$/.exec(plain);
  const tokens = pieces(aside?.[1] ?? plain, known);
  const more = aside?.[2] === undefined ? [] : pieces(aside[2], known);
  const all = [...tokens, ...more];
  const draft = english(tokens, more);
  const unknown = all.filter(isUnknown).map(({ zh }) => zh);
  const complete = draft !== '' && unknown.every((zh) => draft.includes(`[todo: ${zh}]`));
  // A rule that dropped a piece, or let a character through, must not pass for a translation.
  return complete && !hasHan(draft.replace(/\[todo: [^\]]*\]/g, '')) ? { text: draft, unknown } : untranslated(text);
}

/** Nothing where the order of the terms is unclear. */
function english(tokens: readonly Token[], aside: readonly Token[]): string {
  try {
    const more = textOf(compose(aside));
    return tidy(`${textOf(compose(tokens))}${more === '' ? '' : ` (${more})`}`);
  } catch (error) {
    if (error instanceof UnclearError) return '';
    throw error;
  }
}

function pieces(text: string, known?: ReadonlyMap<string, string>): Token[] {
  return withoutScraps(
    withNames(segment(text, known).filter((token) => !isParticle(token, '“', '”', '"', '《', '》', ' ', '·'))),
  );
}

function isUnknown({ kind }: Token): boolean {
  return kind === 'unknown';
}

function untranslated(text: string): EnglishDraft {
  const zh = text.replace(/[[\]]/g, '');
  return { text: `[todo: ${zh}]`, unknown: [zh] };
}

function hasHan(text: string): boolean {
  return [...text].some(isHan);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
}
