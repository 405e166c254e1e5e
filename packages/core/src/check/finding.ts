// What the check has to say about one place of a text. The words for each code live in the locales.

import type { Language } from '../report/model.ts';

export type FindingCode =
  | 'wrong-magnitude'
  | 'wrong-value'
  | 'wrong-unit'
  | 'wrong-conversion'
  | 'wrong-direction'
  | 'wrong-relation'
  | 'wrong-date'
  | 'swapped'
  | 'unsourced'
  | 'bound-changed'
  | 'bound-lost'
  | 'direction-lost'
  | 'status-lost'
  | 'unit-lost'
  | 'rounded'
  | 'converted'
  | 'derived';

/** An `error` misstates the source, a `warning` blurs it, a `note` differs in form alone. */
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The words of the checked text. */
  readonly surface: string;
  /** Code points of the checked text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The indicator of the report that it should state. */
  readonly indicator?: string;
  /** What the source states instead, in its own words; of `swapped`, what belongs here. */
  readonly expected?: string;
  /** The same in the language of the checked text, where it can be written. */
  readonly written?: string;
  /** Where the source states it, in code points. */
  readonly source?: { readonly start: number; readonly end: number };
}

export interface CheckResult {
  readonly language: Language;
  readonly findings: readonly Finding[];
  /** Numbers that were looked at. */
  readonly checked: number;
  /** Figures of the source that the text leaves out, as printed. */
  readonly omitted: readonly string[];
}
