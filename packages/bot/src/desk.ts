// What every surface shares: the reports of the moment, answers with the memory of a thread, briefs on request.

import { askCatalogue, type Catalogue } from '@jianbao/catalogue';
import {
  type Answer,
  type AnswerText,
  type AskContext,
  answerText,
  contextOf,
  type Language,
  type Report,
  type Stated,
} from '@jianbao/core';
import { createTurns } from './in-turn.ts';
import { catalogueShelf } from './shelf/catalogue-shelf.ts';
import { listShelf } from './shelf/list-shelf.ts';
import type { Shelf } from './shelf/shelf.ts';
import { createThreads } from './threads.ts';

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

/** Only of what may be seen now: a report under embargo is as if it were not there. */
export interface Desk {
  /** The reports to show in a list; of a large catalogue only the newest. The same array as long as nothing changes. */
  readonly reports: () => Promise<readonly Report[]>;
  readonly report: (id: string) => Promise<Report | undefined>;
  /** Answers one question; `thread` is any name under which follow-ups (那停车位呢？) are understood. */
  readonly ask: (question: string, thread?: string) => Promise<Reply>;
  /** States what was chosen, as `report/indicator`; nothing where one of them may not be seen or is no more. */
  readonly show: (chosen: readonly string[], language: Language, thread?: string) => Promise<Reply | undefined>;
  /** The same desk as this person sees it, who may know some reports before the others. */
  readonly as: (person: Person) => Desk;
  readonly brief?: MakeBrief;
}

/** A list of reports, read anew at every call: whoever owns them may replace them at any time. Or a catalogue. */
export type Holdings =
  | {
      readonly reports: () => readonly Report[];
      /** Whether a person may see a report that is still under embargo; nobody may by default. */
      readonly mayPreview?: (report: Report, person: Person) => boolean;
    }
  | {
      readonly catalogue: Catalogue;
      /** The ids of the reports that a person may see while they are under embargo. */
      readonly previewsOf?: (person: Person) => readonly string[];
    };

export type DeskOptions = Holdings & {
  readonly now?: () => Date;
  readonly brief?: MakeBrief;
};

export function createDesk(options: DeskOptions): Desk {
  const { now = () => new Date(), brief } = options;
  const threads = createThreads();
  const inTurn = createTurns();
  const shelfOf =
    'catalogue' in options
      ? catalogueShelf(options.catalogue, options.previewsOf)
      : listShelf(options.reports, now, options.mayPreview);
  const deskFor = (person?: Person): Desk => {
    const shelf = shelfOf(person);
    const remember = (answer: Answer, thread: string | undefined, context?: AskContext): Reply => {
      const next = contextOf(answer, context);
      if (thread !== undefined && next) threads.set(thread, next);
      return { answer, text: answerText(answer) };
    };
    const ask = async (question: string, thread: string | undefined): Promise<Reply> => {
      const known = thread === undefined ? undefined : threads.get(thread);
      const context = known && (await stillStanding(known, shelf));
      const today = dateInBeijing(now());
      const answer = await askCatalogue(shelf, question, { today, ...(context && { context }) });
      return remember(answer, thread, context);
    };
    return {
      reports: shelf.reports,
      report: shelf.report,
      ...(brief && { brief }),
      as: deskFor,
      // What is said in one thread is understood in the order in which it was said.
      ask: (question, thread) =>
        thread === undefined ? ask(question, thread) : inTurn(thread, () => ask(question, thread)),
      show: async (chosen, language, thread) => {
        const stated = await statedUnder(chosen, shelf);
        return stated && remember({ kind: 'found', language, stated }, thread);
      },
    };
  };
  return deskFor();
}

/** The name under which `show` knows a figure. */
export function nameOf({ report, indicator }: Stated): string {
  return `${report.id}/${indicator.id}`;
}

/** All of these, or nothing. */
async function statedUnder(names: readonly string[], shelf: Shelf): Promise<Stated[] | undefined> {
  const stated: Stated[] = [];
  for (const name of names) {
    const at = name.indexOf('/');
    const report = await shelf.report(name.slice(0, at));
    const indicator = report?.indicators.find(({ id }) => id === name.slice(at + 1));
    if (!report || !indicator) return undefined;
    stated.push({ report, indicator });
  }
  return stated.length > 0 ? stated : undefined;
}

/** A thread forgets a figure that has been withdrawn or corrected since, or that this person may not see. */
async function stillStanding(context: AskContext, shelf: Shelf): Promise<AskContext | undefined> {
  const now = await statedUnder([...new Set(context.stated.map(nameOf))], shelf);
  const same = now?.every(({ indicator }, at) => {
    const before = context.stated[at]?.indicator;
    return indicator.printed === before?.printed && indicator.period === before.period;
  });
  return now && same ? { ...context, stated: now } : undefined;
}

/** The ISO date that the authors of the reports have, wherever this runs. */
function dateInBeijing(instant: Date): string {
  const BEIJING_OFFSET = 8 * 60 * 60 * 1000;
  return new Date(instant.getTime() + BEIJING_OFFSET).toISOString().slice(0, 10);
}
