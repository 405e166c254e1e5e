// What a person gets when there is nothing to answer, too much to read, or when answering breaks.

import { randomBytes } from 'node:crypto';
import type { AnswerText, Language } from '@jianbao/core';
import { LANGUAGES, speaker } from '@jianbao/locales';
import type { Responder } from './responder.ts';

/** Longer than any question to a report; a pasted page would hold up everybody else's. */
const LONGEST_QUESTION = 500;

/**
 * The same responder, but one that never leaves a person without a reply: an empty question gets a hint,
 * a page of text a request for less, a crash an apology with a short id. `onCrash` gets the same id, for the log.
 */
export function courteous(respond: Responder, onCrash: (id: string, error: unknown) => void): Responder {
  return (question) => {
    if (question.trim() === '') return hint();
    const language = languageOf(question);
    const say = speaker(language);
    if (question.length > LONGEST_QUESTION) return spoken(language, say('bot.tooLong', { limit: LONGEST_QUESTION }));
    try {
      return respond(question);
    } catch (error) {
      const id = randomBytes(4).toString('hex');
      onCrash(id, error);
      return spoken(language, say('bot.crashed', { id }));
    }
  };
}

/** Nothing was asked, so nothing tells the language: the hint comes in both. */
function hint(): AnswerText {
  return spoken('zh', ...LANGUAGES.map((language) => speaker(language)('bot.hint')));
}

function spoken(language: Language, ...sentences: readonly string[]): AnswerText {
  return { language, text: sentences.join('\n'), parts: sentences.map((text) => ({ type: 'note', text })) };
}

function languageOf(question: string): Language {
  return /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
}
