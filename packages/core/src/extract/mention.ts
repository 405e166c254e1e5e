// A numeral mention: something in a text that reads as a number, and what it is there.

import type { Quantity } from '../quantity/quantity.ts';
import type { Direction } from '../report/model.ts';

/** `figure` is a fact of the report; every other kind is a rejection that keeps its reason. */
export type MentionKind =
  | 'figure'
  | 'threshold'
  | 'date'
  | 'ordinal'
  | 'rank'
  | 'name'
  | 'list-number'
  | 'word'
  | 'other';

/** Why a mention is of its kind, for the person who reviews. */
export type Reason =
  | 'quantity'
  | 'streak'
  | 'grade'
  | 'which-things'
  | 'calendar'
  | 'plan-period'
  | 'span-of-years'
  | 'order'
  | 'place-in-ranking'
  | 'quoted-name'
  | 'title'
  | 'latin-name'
  | 'code'
  | 'set-phrase'
  | 'version'
  | 'heading'
  | 'ratio'
  | 'part-of-word'
  | 'no-unit'
  | 'hidden-character';

export interface Mention {
  /** UTF-16 span, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly reason: Reason;
  /** What it states, for figures and thresholds. */
  readonly quantity?: Quantity;
  /** Its unit, where that stands apart from it: at the head of a column, behind an aside, at the end of a list. */
  readonly unit?: string;
  /** What it measures, where a table says so. */
  readonly cell?: { readonly label: string; readonly direction?: Direction };
}

/** What a reader of one kind of mention finds at a place. */
export type Reading = Omit<Mention, 'start'>;
