// Answers and what homes give, in a form in which two of them can be compared: reports by their ids.

import type { Candidate } from '@jianbao/catalogue';
import type { Answer, Report, Stated } from '@jianbao/core';

/** An answer with every report as its id, and every bigint in words. */
export function plainAnswer(answer: Answer): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value) =>
      key === 'report' ? (value as Report).id : typeof value === 'bigint' ? String(value) : value,
    ),
  );
}

/** `a/figure-1`: what is stated, and where. */
function nameOf({ report, indicator }: Stated): string {
  return `${report.id}/${indicator.id}`;
}

export function namesOf(found: readonly (Stated | Candidate)[]): string[] {
  return found.map(nameOf);
}
