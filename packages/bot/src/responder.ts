// The one thing a chat surface needs from the rest: a question in, an answer out.

import { type AnswerText, answerText, ask, type Report } from '@jianbao/core';

/** Answers one question, in the language of the question. */
export type Responder = (question: string) => AnswerText;

/** A responder that answers from these reports, and from nothing else; “last year” counts from `today`. */
export function createResponder(reports: readonly Report[], today: () => string = todayInBeijing): Responder {
  return (question) => answerText(ask(question, reports, { today: today() }));
}

/** The ISO date that the authors of the reports have, wherever this runs. */
function todayInBeijing(): string {
  const BEIJING_OFFSET = 8 * 60 * 60 * 1000;
  return new Date(Date.now() + BEIJING_OFFSET).toISOString().slice(0, 10);
}
