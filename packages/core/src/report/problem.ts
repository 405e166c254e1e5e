// What can be wrong with a report, as data; the words for it live in the locales under `problem`.

import type { MessageCode, MessageValues, Say } from '@jianbao/locales';

/** `quoteNotFound` and so on: the last part of a key under `problem`. */
export type ProblemCode = MessageCode<'problem'>;

export interface Problem {
  readonly code: ProblemCode;
  /** Where in the data: indicators.3.value. */
  readonly path: string;
  /** Where in the file, from 1; 0 when the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  readonly values: MessageValues;
}

/** Thrown by readers of a whole report; it carries every problem found, not the first alone. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `The report has ${problems.length} problem(s): ${problems.map((problem) => `${problem.line}:${problem.column} ${problem.code}`).join(', ')}`,
    );
    this.problems = problems;
  }
}

/** One problem in words: “12:5 …”. */
export function problemText(problem: Problem, say: Say): string {
  const where = problem.line > 0 ? `${problem.line}:${problem.column} ` : '';
  return `${where}${say(`problem.${problem.code}`, { path: problem.path, ...problem.values })}`;
}
