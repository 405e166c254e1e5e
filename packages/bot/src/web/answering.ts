// One question from a person at the page or a program at the API: checked, then asked at the desk.

import type { Language } from '@jianbao/core';
import type { Desk, Reply } from '../desk.ts';
import type { WebProblem } from './problem.ts';
import type { WebValues } from './words.ts';

export interface Asked {
  readonly question: string;
  readonly thread?: string | undefined;
  /** What was chosen of an offer, as `report/indicator`. */
  readonly option?: string | undefined;
}

/** Longer than any question to a report; the core reads no further either. */
export const LONGEST_QUESTION = 500;

/** What is wrong with a question before anybody reads it. */
export function refusal({ question, thread }: Asked): { code: WebProblem; values?: WebValues } | undefined {
  if (question.trim() === '') return { code: 'question-missing' };
  const { length } = question;
  if (length > LONGEST_QUESTION) return { code: 'question-too-long', values: { length, limit: LONGEST_QUESTION } };
  if (thread !== undefined && !/^[\w-]{1,64}$/.test(thread)) return { code: 'bad-thread' };
  return undefined;
}

/** The answer of the desk. What was chosen of an offer is answered even where its label alone would not say which. */
export async function answerTo(desk: Desk, { question, thread, option }: Asked): Promise<Reply> {
  const chosen = option === undefined ? undefined : await desk.show([option], languageOf(question), thread);
  return chosen ?? desk.ask(question, thread);
}

function languageOf(question: string): Language {
  return /\p{Script=Han}/u.test(question) ? 'zh' : 'en';
}
