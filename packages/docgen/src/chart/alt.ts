// What a chart says, in one sentence for those who cannot see it.

import type { Language } from '@jianbao/core';
import type { ChartKind, ChartPoint } from './chart.ts';
import { CHART_WORDS } from './words.ts';

/** 条形图：标题。甲：136.1亿元；乙：超10亿元。 */
export function altText(
  kind: ChartKind,
  title: string,
  points: readonly Pick<ChartPoint, 'label' | 'shown'>[],
  language: Language,
): string {
  const { kinds, colon, between, end } = CHART_WORDS[language];
  const list = points.map(({ label, shown }) => label + colon + shown).join(between);
  const space = language === 'en' ? ' ' : '';
  return kinds[kind] + colon + (title === '' ? '' : title + end + space) + list + end;
}
