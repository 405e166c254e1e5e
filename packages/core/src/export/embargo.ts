// When an embargo ends, with its time zone: readers would take a bare date for midnight where they are.

import type { Report } from '../report/model.ts';

/** ISO 8601 with an offset; empty where there is no embargo. A bare date is midnight in Beijing. */
export function embargoInstant({ embargo = '' }: Report): string {
  return embargo.length === 10 ? `${embargo}T00:00:00+08:00` : embargo;
}
