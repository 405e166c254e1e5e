// Which divisions were there when a report was written.

import { type Period, yearOf } from '../period.ts';
import type { Division } from './division.ts';

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years of a period and the one after it, in which its report is written, often under a new name. */
export function yearsOf(period: Period): Years {
  const [from = '', to = from] = period.split('/');
  return { from: yearOf(from), to: yearOf(to) + 1 };
}

/** Whether a division was there, under this name, in any of the years. */
export function existedIn({ since = 0, until = Number.POSITIVE_INFINITY }: Division, { from, to }: Years): boolean {
  return since <= to && from <= until;
}
