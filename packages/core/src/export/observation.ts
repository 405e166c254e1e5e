// A figure as every exporter sees it: the indicator, its report, and what has to be worked out, worked out once.

import { speaker } from '@jianbao/locales';
import { type Quantity, quantityValue } from '../quantity/quantity.ts';
import { standaloneFigure } from '../report/figure-text.ts';
import type { Indicator, Localized, Report } from '../report/model.ts';
import { type Component, componentsOf, type Form, formOf, statedQuantity } from './components.ts';
import { type PeriodSpan, periodSpan } from './period-span.ts';

/** One figure to export: an indicator, and the report that states it. */
export interface ReportFigure {
  readonly report: Report;
  readonly indicator: Indicator;
}

/** All figures of these reports, in their order. */
export function figuresOf(reports: readonly Report[]): readonly ReportFigure[] {
  return reports.flatMap((report) => report.indicators.map((indicator) => ({ report, indicator })));
}

export interface Observation extends ReportFigure {
  /** `report/indicator`. */
  readonly key: string;
  /** The code of the place, or its names where nobody has looked the code up. */
  readonly placeId: string;
  readonly quantity: Quantity;
  readonly form: Form;
  readonly components: readonly Component[];
  /** The whole value in one text: `13610000000`, `5..6`, `1/3`, `8.3:41.5:50.2`. */
  readonly text: string;
  readonly span: PeriodSpan;
  /** The figure in words, with its direction and status. */
  readonly figure: Localized;
}

const say = { zh: speaker('zh'), en: speaker('en') };

/**
 * What the exporters write, one by one.
 * @throws {RangeError} when a figure is given twice: in an export it stands once.
 */
export function* observations(figures: Iterable<ReportFigure>): Generator<Observation> {
  const seen = new Set<string>();
  for (const figure of figures) {
    const key = `${figure.report.id}/${figure.indicator.id}`;
    if (seen.has(key)) throw new RangeError(`The figure “${key}” is given twice. Give each report and figure once.`);
    seen.add(key);
    yield observe(figure, key);
  }
}

function observe({ report, indicator }: ReportFigure, key: string): Observation {
  const quantity = statedQuantity(indicator);
  return {
    report,
    indicator,
    key,
    placeId: placeId(report),
    quantity,
    form: formOf(quantity),
    components: componentsOf(quantity),
    text: quantityValue(quantity),
    span: periodSpan(indicator.period),
    figure: {
      zh: standaloneFigure(indicator, 'zh', say.zh),
      en: standaloneFigure(indicator, 'en', say.en),
    },
  };
}

/** Two districts of one name in two cities are two places. */
function placeId({ place }: Report): string {
  return place.code ?? `${place.within?.zh ?? ''}${place.name.zh}`;
}
