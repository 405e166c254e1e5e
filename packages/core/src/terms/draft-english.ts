// A Chinese label in, a first English for it out, for a person to check: terms, names and quantities put in English order.

import { isHan } from '../text/characters.ts';
import { foldWidth } from '../text/fold.ts';
import { compose } from './compose.ts';
import { withNames } from './names.ts';
import { textOf } from './phrase.ts';
import { segment } from './segment.ts';
import type { Token } from './token.ts';

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
  const tokens = withNames(segment(text, known));
  const draft = tidy(textOf(compose(tokens)));
  const unknown = tokens.filter(isUnknown).map(({ zh }) => zh);
  // A rule that dropped an unknown piece, or let a character through, must not pass for a translation.
  const whole_ =
    unknown.every((zh) => draft.includes(`[todo: ${zh}]`)) && !hasHan(draft.replace(/\[todo: [^\]]*\]/g, ''));
  return whole_ ? { text: draft, unknown } : untranslated(text);
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
