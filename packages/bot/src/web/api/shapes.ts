// What the API says, as types. Words that exist in both languages come in both.

import type {
  Answer,
  AnswerPart,
  Bound,
  Direction,
  Language,
  Localized,
  Measure,
  Period,
  Silence,
  Status,
} from '@jianbao/core';

/** Words of the source with the span they cover: code points, end exclusive. */
export interface QuoteJSON {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the figure itself stands. */
  readonly figure: { readonly start: number; readonly end: number };
}

export interface UnitJSON {
  readonly id: string;
  readonly zh: string;
  /** In the plural; a classifier that English leaves out has none. */
  readonly en?: string | undefined;
}

export interface IndicatorJSON {
  readonly id: string;
  /** The id of the report that states it. */
  readonly report: string;
  readonly label: Localized;
  /** The figure as printed, and in English. */
  readonly figure: Localized;
  /** The exact number without its unit, 万 and 亿 applied: `13610000000`, `1/3`, `5..6`, `8.3:41.5:50.2`. */
  readonly value: string;
  readonly unit: UnitJSON;
  readonly bound: Bound;
  readonly measure: Measure;
  readonly direction?: Direction | undefined;
  readonly status: Status;
  readonly period: Period;
  readonly place: Localized;
  readonly section: string;
  readonly theme?: string | undefined;
  readonly quote: QuoteJSON;
  /** Taken from the source by software; nobody has reviewed it yet. */
  readonly draft?: true | undefined;
}

/** What can be chosen; never with a figure. Asked again with `option`, it is answered. */
export interface OptionJSON {
  readonly id: string;
  readonly report: string;
  readonly label: string;
}

export interface AnswerJSON {
  readonly kind: Answer['kind'];
  /** That of the question. */
  readonly language: Language;
  /** The whole answer as plain text. */
  readonly text: string;
  /** The same in parts, to be drawn. The n-th `figure` is that of the n-th indicator. */
  readonly parts: readonly AnswerPart[];
  readonly indicators: readonly IndicatorJSON[];
  readonly options: readonly OptionJSON[];
  /** Of a comparison: the first less the second, without its sign. */
  readonly difference?: { readonly less: boolean; readonly value: string; readonly unit: UnitJSON } | undefined;
  readonly silence?: Silence | undefined;
  /** The word of the question that no report knows. */
  readonly unknown?: string | undefined;
  /** Set when a slip of the pen was read over: the words as they were understood. */
  readonly understood?: string | undefined;
}

export interface ThemeJSON {
  readonly id: string;
  readonly label: Localized;
  readonly indicators: number;
}

export interface ReportJSON {
  readonly id: string;
  readonly title: Localized;
  readonly place: { readonly code?: string | undefined; readonly name: Localized };
  readonly period: Period;
  readonly publisher?: Localized | undefined;
  readonly published?: string | undefined;
  readonly indicators: number;
  readonly themes: readonly ThemeJSON[];
  /** Addresses of its briefs, where briefs are made. */
  readonly briefs: readonly string[];
}

export interface ReportsJSON {
  readonly reports: readonly ReportJSON[];
}

export interface IndicatorsJSON {
  readonly report: string;
  readonly indicators: readonly IndicatorJSON[];
}

/** A stretch of the source: plain, in the quote, or the figure inside the quote. */
export interface SegmentJSON {
  readonly text: string;
  readonly mark?: 'quote' | 'figure' | undefined;
}

/** The words around a figure. */
export interface PassageJSON {
  readonly report: string;
  readonly indicator: string;
  readonly title: Localized;
  readonly section: Localized;
  /** The source file. */
  readonly file: string;
  readonly lines: readonly (readonly SegmentJSON[])[];
}

export interface HealthJSON {
  readonly status: 'ok' | 'ready';
  readonly reports?: number | undefined;
}

/** RFC 9457; `title` and `detail` in the language of the request, `languages` in both. */
export interface ProblemJSON {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly languages: Readonly<Record<Language, { readonly title: string; readonly detail: string }>>;
}
