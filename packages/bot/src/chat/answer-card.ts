// An answer as a card: its parts, with what can be pressed below them.

import { type Answer, answerText, type Language, type Stated } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { nameOf, type Reply } from '../desk.ts';
import { type Action, writeAction } from './action.ts';
import type { Button, Card, CardPart } from './port.ts';

export interface AnswerCardOptions {
  /** What was asked, for the same answer in the other language. */
  readonly question: string;
  /** Under which name the reply is in the audit log; without one nobody is asked for a verdict. */
  readonly reply?: string;
  /** The address of a figure in its source, where there is a page for that. */
  readonly sourceUrl?: (stated: Stated) => string;
  /** Says the answer in another language than that of the question. */
  readonly language?: Language;
}

/** More than this and the sources would hide one another. */
const MOST_SOURCES = 3;

export function answerCard({ answer, text }: Reply, options: AnswerCardOptions): Card {
  const { question, reply, sourceUrl } = options;
  const language = options.language ?? answer.language;
  const spoken = language === text.language ? text : answerText({ ...answer, language });
  const offered = offeredBy(answer);
  const parts = spoken.parts.map((part): CardPart => {
    if (part.type !== 'option') return part;
    const stated = offered.shift();
    const action = stated && writeAction({ kind: 'show', language, chosen: [nameOf(stated)] });
    return action === undefined ? { type: 'note', text: part.label } : { type: 'option', label: part.label, action };
  });
  return {
    language,
    text: spoken.text,
    parts,
    buttons: [...sourceButtons(answer, language, sourceUrl), ...languageButton(answer, language, question)],
    ...(reply !== undefined && isGiven(answer) && { reply }),
  };
}

function offeredBy(answer: Answer): Stated[] {
  if (answer.kind === 'choose') return [...answer.options];
  return answer.kind === 'not-stated' ? [...answer.neighbours] : [];
}

/** A figure was given, which may be judged. */
function isGiven({ kind }: Answer): boolean {
  return kind === 'found' || kind === 'compare' || kind === 'list';
}

function sourceButtons(answer: Answer, language: Language, sourceUrl: AnswerCardOptions['sourceUrl']): Button[] {
  if (answer.kind !== 'found' && answer.kind !== 'compare') return [];
  const say = speaker(language);
  const stated = answer.stated.slice(0, MOST_SOURCES);
  const [first] = stated;
  const button = pressable(say('bot.button.source'), { kind: 'source', language, chosen: stated.map(nameOf) });
  return [...button, ...(sourceUrl && first ? [{ label: say('bot.button.page'), url: sourceUrl(first) }] : [])];
}

function languageButton(answer: Answer, language: Language, question: string): Button[] {
  const other = language === 'zh' ? 'en' : 'zh';
  const label = speaker(other)('bot.button.language');
  // Figures are named, not asked for again: the question may have hung on what was said before.
  if (answer.kind === 'found') {
    const named = pressable(label, { kind: 'show', language: other, chosen: answer.stated.map(nameOf) });
    if (named.length > 0) return named;
  }
  return question === '' ? [] : pressable(label, { kind: 'ask', language: other, question });
}

/** A button, unless what it would carry is too long for one. */
export function pressable(label: string, action: Action): Button[] {
  const words = writeAction(action);
  return words === undefined ? [] : [{ label, action: words }];
}
