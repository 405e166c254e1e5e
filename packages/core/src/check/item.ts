// A number of a text as the check sees it, whatever its language: what it may state, how it turns, what stands around it.

import type { Quantity } from '../quantity/quantity.ts';
import type { Status } from '../report/model.ts';
import type { Sense } from './sense.ts';

export interface Item {
  /** UTF-16 span in its text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** `other`: a name, a code, a list number, which only has to exist somewhere. */
  readonly kind: 'figure' | 'date' | 'ordinal' | 'other';
  readonly readings: readonly Reading[];
  /** What a date names: `Y2024`, `M1`, `Q3`. */
  readonly parts: readonly string[];
  readonly soft: boolean;
  /** The first words behind it, in lower case. */
  readonly after?: string;
  /** Which way the words around it say that it went. */
  readonly polarity?: Polarity;
  /** Those words stand apart from the figure, or others of the clause contradict them. */
  readonly polarityUnsure?: boolean;
  /** The word for its direction touches it: 增长5.2%. */
  readonly turns?: true;
  /** What the words before say that the figure is: what was reached (降至), a change (下降了), or a part (占). */
  readonly relation?: Relation;
  /** For each of which stretch of time it holds: 日均, a month. */
  readonly per?: string;
  readonly status?: Status;
  /** The words it stands among, by weight. */
  readonly words: ReadonlyMap<string, number>;
  /** What is counted, where the noun leaves no doubt. */
  readonly counted?: 'people' | 'households';
  /** The sentence, from 0. */
  readonly sentence: number;
  /** Reads together with its neighbour as well: 3 hours and 20 minutes. */
  readonly sums?: true;
  /** Known from a definition, not printed. */
  readonly defined?: true;
  /** Of a report: the id of the indicator. */
  readonly indicator?: string;
  /** How a finding quotes it: 136.1亿元. */
  readonly shown: string;
}

export interface Reading {
  readonly quantity: Quantity;
  readonly senses: readonly Sense[];
}

export type Relation = 'level' | 'change' | 'share';

export type Polarity = 'up' | 'down';
