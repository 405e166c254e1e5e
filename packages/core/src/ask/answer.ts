// What a question can get: an Answer is data; every surface draws the same one.

import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/unit.ts';
import type { Indicator, Language, Localized, Report } from '../report/model.ts';

/** An indicator together with the report that states it. */
export interface Stated {
  readonly report: Report;
  readonly indicator: Indicator;
}

/** The report states it. Two figures on one subject (80 projects, 13.61 billion yuan) answer together. */
export interface Found {
  readonly kind: 'found';
  readonly language: Language;
  readonly stated: readonly Stated[];
  /** Set when a slip of the pen was read over: the words as they were understood. */
  readonly understood?: string;
  /** The unit that the answer was wanted in. */
  readonly wanted?: Unit;
  /** More was asked for than this. */
  readonly partial?: true;
}

/** One figure of two periods or two places. */
export interface Compared {
  readonly kind: 'compare';
  readonly language: Language;
  readonly stated: readonly [Stated, Stated];
  readonly basis: 'period' | 'place';
  /** The first less the second, without its sign. */
  readonly difference?: { readonly less: boolean; readonly quantity: Quantity };
  /** Why no difference is given: other units, a bound or a range, or figures of different kinds. */
  readonly refused?: 'unit' | 'bound' | 'scope';
}

/** Several indicators fit equally: offered by label, without figures. */
export interface Choose {
  readonly kind: 'choose';
  readonly language: Language;
  readonly options: readonly Stated[];
  /** There are more that fit than are offered. */
  readonly more?: true;
}

/** A theme or a section was asked for. */
export interface Listed {
  readonly kind: 'list';
  readonly language: Language;
  readonly title: Localized;
  readonly stated: readonly Stated[];
  /** There are more than are listed. */
  readonly more?: true;
}

/**
 * Why there is no answer: a place or period not covered, a word that no report knows, a level, part or unit not stated,
 * nothing asked, too much, or a currency for which there is no rate.
 */
export type Silence = 'place' | 'period' | 'word' | 'scope' | 'empty' | 'long' | 'rate';

/** The reports do not say. `neighbours` are labels that come near, never figures. */
export interface NotStated {
  readonly kind: 'not-stated';
  readonly language: Language;
  readonly silence: Silence;
  /** The word of the question that no report knows. */
  readonly unknown?: string;
  readonly neighbours: readonly Stated[];
}

export type Answer = Found | Choose | Listed | Compared | NotStated;

/** What one part of an answer is, so that a surface can draw it: bold, quoted, as a button. */
export type AnswerPart =
  | { readonly type: 'figure'; readonly label: string; readonly figure: string; readonly detail: string }
  | {
      readonly type: 'quote';
      readonly before: string;
      readonly figure: string;
      readonly after: string;
      readonly pointer: string;
    }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'option'; readonly id: string; readonly label: string };

export interface AnswerText {
  readonly language: Language;
  /** The whole answer as plain text, complete by itself. */
  readonly text: string;
  readonly parts: readonly AnswerPart[];
}
