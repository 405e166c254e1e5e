// What a question can get: an Answer is data; every surface draws the same one.

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
}

/** Several indicators fit equally: offered by label, without figures. */
export interface Choose {
  readonly kind: 'choose';
  readonly language: Language;
  readonly options: readonly Stated[];
}

/** A theme or a section was asked for. */
export interface Listed {
  readonly kind: 'list';
  readonly language: Language;
  readonly title: Localized;
  readonly stated: readonly Stated[];
}

/**
 * Why there is no answer: a place or period not covered, a word that no report knows, a level, part or unit not stated,
 * nothing asked, or too much.
 */
export type Silence = 'place' | 'period' | 'word' | 'scope' | 'empty' | 'long';

/** The reports do not say. `neighbours` are labels that come near, never figures. */
export interface NotStated {
  readonly kind: 'not-stated';
  readonly language: Language;
  readonly silence: Silence;
  /** The word of the question that no report knows. */
  readonly unknown?: string;
  readonly neighbours: readonly Stated[];
}

export type Answer = Found | Choose | Listed | NotStated;

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
