// The words that the script says by itself, in both languages: an answer may come in the other one.

import type { Language } from '@jianbao/core';
import { type WebKey, webSpeaker } from '../words.ts';

const KEYS = [
  'asking',
  'offline',
  'all',
  'shown',
  'showSource',
  'hideSource',
  'ofFigure',
  'sourceLost',
  'where',
  'wholeSource',
] as const satisfies readonly WebKey[];

export interface ClientWords {
  readonly language: Language;
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

export function clientWords(language: Language): ClientWords {
  return { language, zh: wordsIn('zh'), en: wordsIn('en') };
}

// Each blank is filled with itself, and truly by the script.
const BLANKS = Object.fromEntries(
  ['count', 'total', 'label', 'report', 'section'].map((name) => [name, `{{${name}}}`]),
);

function wordsIn(language: Language): Record<string, string> {
  const say = webSpeaker(language);
  return Object.fromEntries(KEYS.map((key) => [key, say(key, BLANKS)]));
}
