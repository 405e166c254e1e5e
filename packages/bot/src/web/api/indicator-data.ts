// An indicator as the API gives it.

import {
  type Indicator,
  type Language,
  quantityValue,
  type Report,
  type Stated,
  standaloneFigure,
  type Unit,
} from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import type { IndicatorJSON, UnitJSON } from './shapes.ts';

export function indicatorData({ report, indicator }: Stated): IndicatorJSON {
  const { id, label, quantity, measure, direction, status, period, section, theme, source, span, draft } = indicator;
  return {
    id,
    report: report.id,
    label,
    figure: { zh: figureIn(indicator, 'zh'), en: figureIn(indicator, 'en') },
    value: quantityValue(quantity),
    unit: unitData(quantity.unit),
    bound: quantity.bound,
    measure,
    ...(direction && { direction }),
    status,
    period,
    place: report.place.name,
    section,
    ...(theme !== undefined && { theme }),
    quote: { text: source.text, start: source.start, end: source.end, figure: span },
    ...(draft && { draft }),
  };
}

export function unitData({ id, zh, en }: Unit): UnitJSON {
  return { id, zh, ...(en && { en: en[1] }) };
}

/** The figure by itself, with its direction and status. */
export function figureIn(indicator: Indicator, language: Language): string {
  return standaloneFigure(indicator, language, speaker(language));
}

/** One indicator of a report, by its id. */
export function indicatorOf(report: Report, id: string): Indicator | undefined {
  return report.indicators.find((indicator) => indicator.id === id);
}
