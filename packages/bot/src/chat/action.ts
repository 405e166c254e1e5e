// What a button carries, as one short string: read back after a restart as well as before.

import type { Language } from '@jianbao/core';

/** The verdict of a reader on an answer. */
export type Verdict = 'good' | 'bad';

export type Action =
  /** State these figures, each as `report/indicator`. */
  | { readonly kind: 'show'; readonly language: Language; readonly chosen: readonly string[] }
  /** Show the paragraphs that they are taken from. */
  | { readonly kind: 'source'; readonly language: Language; readonly chosen: readonly string[] }
  /** Answer this question, in this language. */
  | { readonly kind: 'ask'; readonly language: Language; readonly question: string }
  | { readonly kind: 'brief'; readonly language: Language; readonly report: string }
  /** The language that a person wants from now on. */
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly reply: string };

/** Slack takes 2,000 characters in a value, and no platform less. */
const LONGEST = 2_000;

/** @returns nothing where it would be too long for a button. */
export function writeAction(action: Action): string | undefined {
  const words = wordsOf(action).map(encodeURIComponent).join(' ');
  return words.length <= LONGEST ? words : undefined;
}

/** @returns nothing for what is no action of ours, or of another version. */
export function readAction(text: string): Action | undefined {
  if (text.length > LONGEST) return undefined;
  const [kind, second = '', ...rest] = decoded(text);
  const [third] = rest;
  if (kind === 'verdict' && third !== undefined && isVerdict(second)) return { kind, verdict: second, reply: third };
  if (second !== 'zh' && second !== 'en') return undefined;
  if (kind === 'language') return { kind, language: second };
  if (third === undefined) return undefined;
  if (kind === 'show' || kind === 'source') return { kind, language: second, chosen: rest };
  if (kind === 'ask') return { kind, language: second, question: third };
  return kind === 'brief' ? { kind, language: second, report: third } : undefined;
}

function wordsOf(action: Action): readonly string[] {
  switch (action.kind) {
    case 'show':
    case 'source':
      return [action.kind, action.language, ...action.chosen];
    case 'ask':
      return [action.kind, action.language, wellFormed(action.question)];
    case 'brief':
      return [action.kind, action.language, action.report];
    case 'language':
      return [action.kind, action.language];
    case 'verdict':
      return [action.kind, action.verdict, action.reply];
  }
}

function decoded(text: string): string[] {
  try {
    return text.split(' ').map(decodeURIComponent);
  } catch {
    return [];
  }
}

function isVerdict(word: string): word is Verdict {
  return word === 'good' || word === 'bad';
}

/** Half a character, which a platform may cut a text to, cannot be encoded. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
