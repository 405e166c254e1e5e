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
  type Stated,
} from '@jianbao/core';

export type BriefFormat = 'docx' | 'html';

/** Makes the brief of a report; the command line hands it in, so that chat does not depend on document writing. */
export type MakeBrief = (report: Report, language: Language, format: BriefFormat) => Promise<Uint8Array>;

export interface Reply {
  readonly answer: Answer;
  readonly text: AnswerText;
}

/** Who asks, on which platform and in which of its workspaces; all three as the platform names them. */
export interface Person {
  readonly surface: string;
  readonly tenant: string;
  readonly id: string;
}

export interface Desk {
  /** The reports that may be seen now; one under embargo is as if it were not there. */
  readonly reports: () => readonly Report[];
  /** Answers one question; `thread` is any name under which follow-ups (那停车位呢？) are understood. */
  readonly ask: (question: string, thread?: string) => Reply;
  /** States what was chosen, as `report/indicator`; nothing where one of them may not be seen or is no more. */
  readonly show: (chosen: readonly string[], language: Language, thread?: string) => Reply | undefined;
  /** The same desk as this person sees it, who may know some reports before the others. */
  readonly as: (person: Person) => Desk;
  readonly brief?: MakeBrief;
}

export interface DeskOptions {
  /** The reports, read anew at every call: whoever owns them may replace them at any time. */
  readonly reports: () => readonly Report[];
  /** Whether a person may see a report that is still under embargo; nobody may by default. */
  readonly mayPreview?: (report: Report, person: Person) => boolean;
  readonly now?: () => Date;
  readonly brief?: MakeBrief;
}

/** Threads remembered; the oldest is forgotten first. */
const MOST_THREADS = 5_000;
const LONGEST_THREAD_NAME = 200;

export function createDesk({ reports, mayPreview, now = () => new Date(), brief }: DeskOptions): Desk {
  const threads = createThreads();
  const visibleTo = createViews(reports, now, mayPreview);
  const deskFor = (person?: Person): Desk => {
    const visible = (): readonly Report[] => visibleTo(person);
    const remember = (answer: Answer, thread: string | undefined, context?: AskContext): Reply => {
      const next = contextOf(answer, context);
      if (thread !== undefined && next) threads.set(thread, next);
      return { answer, text: answerText(answer) };
    };
    return {
      reports: visible,
      ...(brief && { brief }),
      as: deskFor,
      ask: (question, thread) => {
        const known = visible();
        const context = threads.get(thread, known);
        const today = dateInBeijing(now());
        return remember(ask(question, known, { today, ...(context && { context }) }), thread, context);
      },
      show: (chosen, language, thread) => {
        const stated = chosen.flatMap((name) => statedUnder(name, visible()) ?? []);
        if (stated.length === 0 || stated.length < chosen.length) return undefined;
        return remember({ kind: 'found', language, stated }, thread);
      },
    };
  };
  return deskFor();
}

/** The name under which `show` knows a figure. */
export function nameOf({ report, indicator }: Stated): string {
  return `${report.id}/${indicator.id}`;
}

function statedUnder(name: string, reports: readonly Report[]): Stated | undefined {
  const at = name.indexOf('/');
  const report = reports.find(({ id }) => id === name.slice(0, at));
  const indicator = report?.indicators.find(({ id }) => id === name.slice(at + 1));
  return report && indicator && { report, indicator };
}

/** The reports that each person sees: the same array for all who see the same, as long as nothing changes. */
function createViews(
  reports: () => readonly Report[],
  now: () => Date,
  mayPreview: DeskOptions['mayPreview'],
): (person?: Person) => readonly Report[] {
  let all: readonly Report[] = [];
  // What core knows of an array is made once, so arrays are kept: one for everybody and one for each circle of readers.
  let views = new Map<string, readonly Report[]>();
  return (person) => {
    const [instant, known] = [now(), reports()];
    const sees = known.map(
      (report) => isReleased(report, instant) || (person !== undefined && mayPreview?.(report, person) === true),
    );
    if (known !== all) [all, views] = [known, new Map()];
    const hidden = sees.flatMap((seen, at) => (seen ? [] : [at])).join();
    const view = views.get(hidden) ?? known.filter((_, at) => sees[at]);
    views.set(hidden, view);
    return view;
  };
}

interface Threads {
  readonly get: (name: string | undefined, visible: readonly Report[]) => AskContext | undefined;
  readonly set: (name: string, context: AskContext) => void;
}

function createThreads(): Threads {
  const threads = new Map<string, AskContext>();
  const short = (name: string): string => name.slice(0, LONGEST_THREAD_NAME);
  return {
    get: (name, visible) => {
      const context = name === undefined ? undefined : threads.get(short(name));
      // A thread forgets a report that has been withdrawn or corrected since, or that this person may not see.
      return context?.stated.every(({ report }) => visible.includes(report)) ? context : undefined;
    },
    set: (name, context) => {
      threads.delete(short(name));
      const [oldest] = threads.keys();
      if (oldest !== undefined && threads.size >= MOST_THREADS) threads.delete(oldest);
      threads.set(short(name), context);
    },
  };
}

/** The ISO date that the authors of the reports have, wherever this runs. */
export function dateInBeijing(instant: Date): string {
  const BEIJING_OFFSET = 8 * 60 * 60 * 1000;
  return new Date(instant.getTime() + BEIJING_OFFSET).toISOString().slice(0, 10);
}
