// What every surface shares: the reports of the moment, answers with the memory of a thread, briefs on request.

import {
  type Answer,
  type AnswerText,
  type AskContext,
  answerText,
  ask,
  contextOf,
  isReleased,
  type Language,
  type Report,
} from '@jianbao/core';

export type BriefFormat = 'docx' | 'html';

/** Makes the brief of a report; the command line hands it in, so that chat does not depend on document writing. */
export type MakeBrief = (report: Report, language: Language, format: BriefFormat) => Promise<Uint8Array>;

export interface Reply {
  readonly answer: Answer;
  readonly text: AnswerText;
}

export interface Desk {
  /** The reports that may be seen now; one under embargo is as if it were not there. */
  readonly reports: () => readonly Report[];
  /** Answers one question; `thread` is any name under which follow-ups (那停车位呢？) are understood. */
  readonly ask: (question: string, thread?: string) => Reply;
  readonly brief?: MakeBrief;
}

export interface DeskOptions {
  /** The reports, read anew at every call: whoever owns them may replace them at any time. */
  readonly reports: () => readonly Report[];
  readonly now?: () => Date;
  readonly brief?: MakeBrief;
}

/** Threads remembered; the oldest is forgotten first. */
const MOST_THREADS = 5_000;
const LONGEST_THREAD_NAME = 200;

export function createDesk({ reports, now = () => new Date(), brief }: DeskOptions): Desk {
  const threads = new Map<string, AskContext>();
  let [all, released]: (readonly Report[])[] = [[], []];
  const current = (): readonly Report[] => {
    const instant = now();
    const known = reports();
    const visible = known.filter((report) => isReleased(report, instant));
    // The same array as long as nothing changes: what core knows of an array is made once.
    if (known !== all || visible.length !== released?.length) [all, released] = [known, visible];
    return released ?? [];
  };
  return {
    reports: current,
    ...(brief && { brief }),
    ask: (question, thread) => {
      const name = thread?.slice(0, LONGEST_THREAD_NAME);
      const visible = current();
      const remembered = name === undefined ? undefined : threads.get(name);
      // A thread forgets a report that has been withdrawn or corrected since.
      const context = remembered?.stated.every(({ report }) => visible.includes(report)) ? remembered : undefined;
      const answer = ask(question, visible, { today: dateInBeijing(now()), ...(context && { context }) });
      const next = contextOf(answer, context);
      if (name !== undefined && next) {
        threads.delete(name);
        const [oldest] = threads.keys();
        if (oldest !== undefined && threads.size >= MOST_THREADS) threads.delete(oldest);
        threads.set(name, next);
      }
      return { answer, text: answerText(answer) };
    },
  };
}

/** The ISO date that the authors of the reports have, wherever this runs. */
export function dateInBeijing(instant: Date): string {
  const BEIJING_OFFSET = 8 * 60 * 60 * 1000;
  return new Date(instant.getTime() + BEIJING_OFFSET).toISOString().slice(0, 10);
}
