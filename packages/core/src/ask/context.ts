// What a thread remembers: the figures that were last spoken of, so that “那停车位呢？” and “来源？” are understood.

import type { Language } from '../report/model.ts';
import type { Answer, Stated } from './answer.ts';

export interface AskContext {
  readonly language: Language;
  /** What the last answer stated or offered. */
  readonly stated: readonly Stated[];
  /** Whether it was an offer, so that “the second” means one of it. */
  readonly offered: boolean;
}

/** The context after an answer; an answer without figures leaves the one before. */
export function contextOf(answer: Answer, before?: AskContext): AskContext | undefined {
  switch (answer.kind) {
    case 'found':
    case 'list':
    case 'compare':
      return { language: answer.language, stated: answer.stated, offered: false };
    case 'choose':
      return { language: answer.language, stated: answer.options, offered: true };
    default:
      return before;
  }
}
