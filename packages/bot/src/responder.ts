// The one thing a chat surface needs from the rest: a question in, an answer out.

import { type AnswerText, answerText, ask, isReleased, type Report } from '@jianbao/core';
import { dateInBeijing } from './desk.ts';

/** Answers one question, in the language of the question. */
export type Responder = (question: string) => AnswerText;

/**
 * A responder that answers from these reports, and from nothing else; “last year” counts from `now`.
 * A report under embargo is as if it were not there until its time has come.
 */
export function createResponder(reports: readonly Report[], now: () => Date = () => new Date()): Responder {
  let released: readonly Report[] = [];
  return (question) => {
    const instant = now();
    const current = reports.filter((report) => isReleased(report, instant));
    // The same array as long as nothing changes: what core knows of an array is made once.
    if (current.length !== released.length) released = current;
    return answerText(ask(question, released, { today: dateInBeijing(instant) }));
  };
}
