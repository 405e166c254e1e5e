// What a text is checked against: the facts of a report, or of an original.

import type { SourceDates } from './dates.ts';
import type { Item } from './item.ts';

export interface Source {
  readonly text: string;
  readonly facts: readonly Item[];
  readonly dates: SourceDates;
}
