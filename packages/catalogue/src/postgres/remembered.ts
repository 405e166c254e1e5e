// What does not change is read once: a figure, and the head of a version. Which of them a reader sees is asked of
// the database every time; only what they say is remembered.

import type { Indicator, Report } from '@jianbao/core';
import { indicatorOf } from '@jianbao/core/search';

export type Head = Omit<Report, 'source' | 'indicators' | 'statements' | 'terms' | 'dismissed' | 'version'>;

export interface Remembered {
  /** The same object for the same figure, so that what two looks found can be told to be one. */
  readonly figure: (version: number, ordinal: number, record: string) => Indicator;
  readonly head: (version: number, text: string) => Head;
}

/** Some values, those that were used last. */
interface Memory<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => Value;
}

const MOST_FIGURES = 20_000;
const MOST_HEADS = 2_000;

export function remembering(): Remembered {
  const figures = memory<string, Indicator>(MOST_FIGURES);
  const heads = memory<number, Head>(MOST_HEADS);
  return {
    figure: (version, ordinal, record) => {
      const key = `${version}/${ordinal}`;
      return figures.set(key, figures.get(key) ?? indicatorOf(JSON.parse(record)));
    },
    head: (version, text) => heads.set(version, heads.get(version) ?? JSON.parse(text)),
  };
}

function memory<Key, Value>(most: number): Memory<Key, Value> {
  const known = new Map<Key, Value>();
  return {
    get: (key) => known.get(key),
    set: (key, value) => {
      known.delete(key);
      known.set(key, value);
      // Many at a time: to find the oldest behind many that are gone is slow.
      if (known.size > most * 1.25) for (const old of [...known.keys()].slice(0, most / 4)) known.delete(old);
      return value;
    },
  };
}
