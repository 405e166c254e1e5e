// The words for a figure in each language, with what must never be lost: its bound, direction and status.

import type { Say } from '@jianbao/locales';
import { formatEn } from '../quantity/format-en.ts';
import { DEFAULT_STYLE, type FigurePlace, type FigureStyle } from '../quantity/style.ts';
import type { Indicator, Language } from './model.ts';

/** The bare figure: 超10亿元 as printed, or more than 1 billion yuan. */
export function figureText(
  indicator: Indicator,
  language: Language,
  place: FigurePlace = 'table',
  style: FigureStyle = DEFAULT_STYLE,
): string {
  return language === 'zh' ? indicator.printed : formatEn(indicator.quantity, style, place);
}

/** The figure by itself, with its direction and status: 预计200亿元, up more than 20 percent. */
export function standaloneFigure(
  indicator: Indicator,
  language: Language,
  say: Say,
  style: FigureStyle = DEFAULT_STYLE,
): string {
  const printed = figureText(indicator, language, 'table', style);
  // 增长-0.5% is a fall of 0.5%: the direction says what the sign said.
  const figure = indicator.direction === 'decrease' ? printed.replace(/^[-−]/, '') : printed;
  const moved = indicator.direction ? say(`figure.${indicator.direction}`, { figure }) : figure;
  return indicator.status === 'actual' ? moved : say(`figure.${indicator.status}`, { figure: moved });
}
