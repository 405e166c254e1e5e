// A problem of a report file in one line: `reports/a/report.yaml:12:5 …`.

import { relative } from 'node:path';
import { type Language, type Problem, problemText } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import type { Terminal } from '../terminal.ts';
import { visible } from '../visible.ts';

export function complaintOf(path: string, problem: Problem, terminal: Terminal, language: Language): string {
  const name = relative(terminal.cwd, path) || path;
  return visible(`${name}:${problem.line > 0 ? '' : ' '}${problemText(problem, speaker(language))}`);
}
