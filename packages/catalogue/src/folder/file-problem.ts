// What can be wrong with the files of a report, as data; the words for it live in the locales under `problem`.

import type { Problem, ProblemCode } from '@jianbao/core';

/** The problems of one report.yaml. */
export interface FileProblem {
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** A problem of the file as a whole. */
export function wholeFile(code: ProblemCode, values: Problem['values'] = {}): Problem {
  return { code, path: '', line: 0, column: 0, values };
}
