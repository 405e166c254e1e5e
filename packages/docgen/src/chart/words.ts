// The few words that a chart adds to those of the report, in both languages.

import type { Language } from '@jianbao/core';
import type { ChartKind } from './chart.ts';

interface ChartWords {
  readonly kinds: Readonly<Record<ChartKind, string>>;
  readonly colon: string;
  /** Between two points of the alternative text. */
  readonly between: string;
  readonly end: string;
  readonly value: string;
  /** The head of a column of values in a unit. */
  readonly valueIn: (unit: string) => string;
  /** Above the plot: what the axis counts. */
  readonly unit: (unit: string) => string;
}

export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = {
  zh: {
    kinds: { bar: '条形图', column: '柱形图', share: '占比条形图', completion: '完成率条形图' },
    colon: '：',
    between: '；',
    end: '。',
    value: '数值',
    valueIn: (unit) => `数值（${unit}）`,
    unit: (unit) => `单位：${unit}`,
  },
  en: {
    kinds: {
      bar: 'Bar chart',
      column: 'Column chart',
      share: 'Bar chart of shares',
      completion: 'Bar chart of completion rates',
    },
    colon: ': ',
    between: '; ',
    end: '.',
    value: 'Value',
    valueIn: (unit) => `Value (${unit})`,
    unit: (unit) => unit.charAt(0).toUpperCase() + unit.slice(1),
  },
};
