// One figure as plain data for an assistant: in words, as a number, and with the source that proves it.

import {
  BOUNDS,
  type Bound,
  type Direction,
  formatPeriod,
  type Localized,
  type Measure,
  quantityValue,
  type Stated,
  type Status,
  standaloneFigure,
} from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { z } from 'zod';
import { inBoth, localized } from './localized.ts';
import { sourceUri } from './uris.ts';

export interface Figure {
  readonly report: string;
  readonly id: string;
  readonly label: Localized;
  readonly figure: Localized;
  readonly printed: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: Bound;
  readonly measure: Measure;
  readonly direction?: Direction | undefined;
  readonly status: Status;
  readonly period: string;
  readonly periodInWords: Localized;
  readonly place: Localized;
  readonly theme?: string | undefined;
  readonly draft: boolean;
  readonly source: FigureSource;
}

interface FigureSource {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly title: Localized;
  readonly section: Localized;
  readonly resource: string;
}

const MEASURES = ['count', 'amount', 'area', 'output', 'share', 'level', 'change', 'rank', 'streak', 'grade'] as const;

export const figure: z.ZodType<Figure> = z.object({
  report: z.string().describe('Id of the report that states it.'),
  id: z.string().describe('Id of the indicator within the report.'),
  label: localized.describe('What it measures.'),
  figure: localized.describe('The figure in words with its bound, direction and status. Quote this one, unchanged.'),
  printed: z.string().describe('The figure as the source prints it.'),
  value: z
    .string()
    .describe('The exact number with 万 and 亿 applied; 5..6 is a range, 1/3 a fraction. Not for quoting.'),
  unit: z.string().describe('Unit of value: CNY, percent, …'),
  bound: z.enum(BOUNDS).describe('How the true value lies to the printed one. Anything but exact must be said.'),
  measure: z.enum(MEASURES),
  direction: z.enum(['increase', 'decrease', 'improvement']).optional(),
  status: z.enum(['actual', 'estimate', 'target']).describe('Whether it was reached, is expected, or is aimed at.'),
  period: z.string().describe('ISO 8601: 2024, 2024-H1, 2024-Q3, 2024-06, 2024-12-31 or 2021/2025.'),
  periodInWords: localized,
  place: localized,
  theme: z.string().optional().describe('Id of the theme.'),
  draft: z.boolean().describe('True when software drafted it and no person has reviewed it yet.'),
  source: z.object({
    quote: z.string().describe('The words of the source, verbatim.'),
    start: z.number().int().describe('Where the quote begins in the source text, in code points.'),
    end: z.number().int(),
    title: localized.describe('Title of the report.'),
    section: localized,
    resource: z.string().describe('Address of the source text.'),
  }),
});

export function figureOf({ report, indicator }: Stated): Figure {
  const { quantity, source, direction, theme } = indicator;
  const section = report.sections.find(({ id }) => id === indicator.section);
  return {
    report: report.id,
    id: indicator.id,
    label: indicator.label,
    figure: inBoth((language) => standaloneFigure(indicator, language, speaker(language))),
    printed: indicator.printed,
    value: quantityValue(quantity),
    unit: quantity.unit.id,
    bound: quantity.bound,
    measure: indicator.measure,
    ...(direction && { direction }),
    status: indicator.status,
    period: indicator.period,
    periodInWords: formatPeriod(indicator.period),
    place: report.place.name,
    ...(theme !== undefined && { theme }),
    draft: indicator.draft === true,
    source: {
      quote: source.text,
      start: source.start,
      end: source.end,
      title: report.title,
      section: section?.title ?? { zh: '', en: '' },
      resource: sourceUri(report.id),
    },
  };
}
