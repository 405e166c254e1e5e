// Indicators by theme and by words: each word typed must stand in a label, another name or the figure.

import type { Indicator, Report } from '@jianbao/core';
import { figureIn } from './indicator-data.ts';

export interface Wanted {
  readonly theme?: string | undefined;
  readonly words?: string | undefined;
}

/** The indicators that fit; all of them where nothing is wanted. */
export function findIndicators(report: Report, { theme, words = '' }: Wanted): readonly Indicator[] {
  const needles = folded(words).split(/\s+/).filter(Boolean);
  return report.indicators.filter((indicator) => {
    if (theme !== undefined && indicator.theme !== theme) return false;
    const text = needles.length > 0 ? searchText(indicator) : '';
    return needles.every((needle) => text.includes(needle));
  });
}

/** All words by which an indicator can be found, in both languages. */
export function searchText(indicator: Indicator): string {
  const { label, aliases } = indicator;
  return folded(
    [label.zh, label.en, ...aliases.zh, ...aliases.en, figureIn(indicator, 'zh'), figureIn(indicator, 'en')].join('\n'),
  );
}

/** Full-width and upper-case letters as people type them. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
