// What a person gets when there is nothing to answer, or when answering breaks.

import { randomBytes } from 'node:crypto';
import type { AnswerText, Language } from '@jianbao/core';
import { LANGUAGES, speaker } from '@jianbao/locales';
import type { Responder } from './responder.ts';

/**
 * The same responder, but one that never leaves a person without a reply: an empty question gets a hint,
 * a crash an apology with a short id. `onCrash` gets the same id, to be logged beside the error.
 */
export function courteous(respond: Responder, onCrash: (id: string, error: unknown) => void): Responder {
  return (question) => {
    if (question.trim() === '') return hint();
    try {
      return respond(question);
    } catch (error) {
      const id = randomBytes(4).toString('hex');
      onCrash(id, error);
      return apology(languageOf(question), id);
    }
  };
}

/** Nothing was asked, so nothing tells the language: the hint comes in both. */
function hint(): AnswerText {
  return spoken(
    'zh',
    LANGUAGES.map((language) => speaker(language)('bot.hint')),
  );
}

function apology(language: Language, id: string): AnswerText {
  return spoken(language, [speaker(language)('bot.crashed', { id })]);
}

function spoken(language: Language, sentences: readonly string[]): AnswerText {
  return { language, text: sentences.join('\n'), parts: sentences.map((text) => ({ type: 'note', text })) };
}

function languageOf(question: string): Language {
  return /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
}
