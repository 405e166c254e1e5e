// What a report is, once read: plain, deeply readonly data in which every figure stands once.

import type { Period } from '../period.ts';
import type { Quantity } from '../quantity/quantity.ts';

export type Language = 'zh' | 'en';

export interface Localized {
  readonly zh: string;
  readonly en: string;
}

export interface LocalizedList {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Words of the source, verbatim, with the span they cover: code points, end exclusive. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What kind of thing an indicator states. */
export type Measure =
  | 'count'
  | 'amount'
  | 'area'
  | 'output'
  | 'share'
  | 'level'
  | 'change'
  | 'rank'
  | 'streak'
  | 'grade';

/** Which way a change went; an improvement is a fall of something bad or a rise of something good. */
export type Direction = 'increase' | 'decrease' | 'improvement';

export type Status = 'actual' | 'estimate' | 'target';

/** One figure of a report, with what it measures. */
export interface Indicator {
  /** Kebab-case and stable: documents and exports refer to it. */
  readonly id: string;
  /** The noun phrase it measures, without a figure. */
  readonly label: Localized;
  /** What people also call it. */
  readonly aliases: LocalizedList;
  readonly quantity: Quantity;
  /** The figure as the source prints it: 超10亿元; with its unit where that stands at the head of a table. */
  readonly printed: string;
  readonly measure: Measure;
  readonly direction?: Direction;
  readonly status: Status;
  readonly period: Period;
  /** The indicator that counts the same thing: a total investment belongs to a number of projects. */
  readonly subject?: string;
  /** The indicator of the whole of which this is a part (其中99个). */
  readonly partOf?: string;
  readonly section: string;
  readonly theme?: string;
  readonly source: Quote;
  /** Drafted by software; no person has approved it yet. */
  readonly draft?: true;
  /** Where the printed figure itself stands in the source. */
  readonly span: { readonly start: number; readonly end: number };
}

export type StatementKind = 'policy' | 'project' | 'honour' | 'fact' | 'task' | 'goal';

/** A fact of a sentence, without a figure of its own. */
export interface Statement {
  readonly id: string;
  readonly kind: StatementKind;
  readonly section: string;
  readonly theme?: string;
  readonly text: Localized;
  readonly source: Quote;
}

/** Who prints an English rendering; `ours` when nobody does. */
export type Attestation = 'ours' | { readonly authority: string; readonly where: string };

/** The one English rendering that a report uses for a Chinese term. */
export interface Term {
  readonly zh: string;
  readonly en: string;
  /** A shorter form for every use after the first. */
  readonly short?: string;
  readonly gloss?: Localized;
  readonly attested: Attestation;
}

export interface Section {
  readonly id: string;
  readonly title: Localized;
}

export interface Theme {
  readonly id: string;
  readonly label: Localized;
  readonly aliases: LocalizedList;
}

/** A place with its code in GB/T 2260, once somebody has looked it up. */
export interface Place {
  readonly code?: string;
  readonly name: Localized;
  /** What it lies in: 江西省南昌市. */
  readonly within?: Localized;
  readonly aliases: LocalizedList;
}

export interface Report {
  readonly id: string;
  readonly title: Localized;
  readonly place: Place;
  readonly period: Period;
  readonly publisher?: Localized;
  /** ISO 8601 date. */
  readonly published?: string;
  /** Not to be shown before this instant (ISO 8601). */
  readonly embargo?: string;
  /** Which version of the report this is, where versions are kept: 1 for the first. */
  readonly version?: number;
  readonly source: SourceText;
  readonly sections: readonly Section[];
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
  readonly statements: readonly Statement[];
  readonly terms: readonly Term[];
  /** Numbers of the source that a person has decided are no figures of the report. */
  readonly dismissed: readonly Dismissed[];
}

/** A number of the source that is no figure of the report. */
export interface Dismissed {
  readonly value: string;
  readonly source: Quote;
  readonly span: { readonly start: number; readonly end: number };
}

/** The source file that quotes are taken from. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}
