// The desk of a test, and the one that says what is to be expected.

import type { Report } from '@jianbao/core';
import { type AccessRules, mayPreview } from '../../src/chat/index.ts';
import { createDesk, type Desk, type MakeBrief } from '../../src/index.ts';
import { BEFORE, OPEN, SECRET, SECRET_PLACE } from './reports.ts';

/** What is open to everybody, and what is not yet. */
const ALL: readonly Report[] = [SECRET, ...OPEN, SECRET_PLACE];

export interface TestDesk {
  readonly desk: Desk;
  /** Moves the clock. */
  readonly on: (instant: Date) => void;
}

/** A desk over all reports on the last evening of the embargo. */
export function deskOfItsOwn(access: AccessRules = {}): TestDesk {
  let instant = BEFORE;
  return {
    desk: createDesk({
      reports: () => ALL,
      mayPreview: (report, person) => mayPreview(access, report, person),
      now: () => instant,
      brief,
    }),
    on: (moved) => {
      instant = moved;
    },
  };
}

/** The same for tests that move no clock: one desk for the same reports, without the memory of other tests. */
export function deskOver(reports: readonly Report[] = ALL): Desk {
  const known = DESKS.get(reports) ?? createDesk({ reports: () => reports, now: () => BEFORE, brief });
  DESKS.set(reports, known);
  tests += 1;
  return forgetful(known, `test ${tests}`);
}

/** A desk that has never heard of a report under embargo. */
export function twin(reports: readonly Report[] = OPEN): Desk {
  return deskOver(reports);
}

const DESKS = new Map<readonly Report[], Desk>();
let tests = 0;

function forgetful(desk: Desk, test: string): Desk {
  const apart = (thread: string | undefined): string | undefined => thread && `${test} ${thread}`;
  return {
    ...desk,
    ask: (question, thread) => desk.ask(question, apart(thread)),
    show: (chosen, language, thread) => desk.show(chosen, language, apart(thread)),
    as: (person) => forgetful(desk.as(person), test),
  };
}

const brief: MakeBrief = async ({ id }, language, format) =>
  new TextEncoder().encode(`${format} of ${id} in ${language}`);
