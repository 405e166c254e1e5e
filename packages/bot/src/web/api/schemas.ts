// The schemas of the API: each must fit its type. They shape the responses and make openapi.json.

import { type Answer, BOUNDS, type Direction, type Measure, type Silence, type Status } from '@jianbao/core';
import { z } from 'zod';
import type {
  AnswerJSON,
  HealthJSON,
  IndicatorJSON,
  IndicatorsJSON,
  OptionJSON,
  PassageJSON,
  ProblemJSON,
  QuoteJSON,
  ReportJSON,
  ReportsJSON,
  ThemeJSON,
} from './shapes.ts';

// Written as tables, so that the compiler misses none when the core learns a new one.
const KINDS: Record<Answer['kind'], true> = {
  found: true,
  choose: true,
  list: true,
  compare: true,
  'not-stated': true,
};
const SILENCES: Record<Silence, true> = {
  place: true,
  period: true,
  word: true,
  scope: true,
  empty: true,
  long: true,
  rate: true,
};
const STATUSES: Record<Status, true> = { actual: true, estimate: true, target: true };
const DIRECTIONS: Record<Direction, true> = { increase: true, decrease: true, improvement: true };
const MEASURES: Record<Measure, true> = {
  count: true,
  amount: true,
  area: true,
  output: true,
  share: true,
  level: true,
  change: true,
  rank: true,
  streak: true,
  grade: true,
};

const language = z.enum(['zh', 'en']);
const localized = z.object({ zh: z.string(), en: z.string() });
const span = { start: z.int().min(0), end: z.int().min(0) };
const oneOf = <Key extends string>(table: Record<Key, true>) => z.enum(Object.keys(table) as Key[]);

const unit = z.object({ id: z.string(), zh: z.string(), en: z.string().optional() });

const quote: z.ZodType<QuoteJSON> = z
  .object({ text: z.string(), ...span, figure: z.object(span) })
  .describe('Words of the source; spans count code points, end exclusive.');

export const IndicatorSchema: z.ZodType<IndicatorJSON> = z.object({
  id: z.string(),
  report: z.string(),
  label: localized,
  figure: localized.describe('As printed in the source, and in English.'),
  value: z.string().describe('The exact number in the unit: 13610000000, 1/3, 5..6 for a range, 8.3:41.5:50.2.'),
  unit,
  bound: z.enum(BOUNDS),
  measure: oneOf(MEASURES),
  direction: oneOf(DIRECTIONS).optional(),
  status: oneOf(STATUSES),
  period: z.string().describe('ISO 8601: 2024, 2024-H1, 2024-06, 2024-12-31, 2021/2025.'),
  place: localized,
  section: z.string(),
  theme: z.string().optional(),
  quote,
  draft: z.literal(true).optional().describe('Taken from the source by software; not reviewed by a person yet.'),
});

const option: z.ZodType<OptionJSON> = z.object({ id: z.string(), report: z.string(), label: z.string() });

const part = z.discriminatedUnion('type', [
  z.object({ type: z.literal('figure'), label: z.string(), figure: z.string(), detail: z.string() }),
  z.object({
    type: z.literal('quote'),
    before: z.string(),
    figure: z.string(),
    after: z.string(),
    pointer: z.string(),
  }),
  z.object({ type: z.literal('note'), text: z.string() }),
  z.object({ type: z.literal('option'), id: z.string(), label: z.string() }),
]);

export const AnswerSchema: z.ZodType<AnswerJSON> = z.object({
  kind: oneOf(KINDS),
  language: language.describe('That of the question.'),
  text: z.string().describe('The whole answer as plain text.'),
  parts: z.array(part).describe('The same to be drawn; the n-th figure is that of the n-th indicator.'),
  indicators: z.array(IndicatorSchema),
  options: z.array(option).describe('What can be chosen: ask again with q=label and option=report/id.'),
  difference: z
    .object({ less: z.boolean(), value: z.string(), unit })
    .optional()
    .describe('Of a comparison: the first less the second, without its sign.'),
  silence: oneOf(SILENCES).optional(),
  unknown: z.string().optional(),
  understood: z.string().optional(),
});

const theme: z.ZodType<ThemeJSON> = z.object({ id: z.string(), label: localized, indicators: z.int() });

const report: z.ZodType<ReportJSON> = z.object({
  id: z.string(),
  title: localized,
  place: z.object({ code: z.string().optional(), name: localized }),
  period: z.string(),
  publisher: localized.optional(),
  published: z.string().optional(),
  indicators: z.int(),
  themes: z.array(theme),
  briefs: z.array(z.string()),
});

export const ReportsSchema: z.ZodType<ReportsJSON> = z.object({ reports: z.array(report) });

export const IndicatorsSchema: z.ZodType<IndicatorsJSON> = z.object({
  report: z.string(),
  indicators: z.array(IndicatorSchema),
});

export const PassageSchema: z.ZodType<PassageJSON> = z.object({
  report: z.string(),
  indicator: z.string(),
  title: localized,
  section: localized,
  file: z.string(),
  lines: z.array(z.array(z.object({ text: z.string(), mark: z.enum(['quote', 'figure']).optional() }))),
});

export const HealthSchema: z.ZodType<HealthJSON> = z.object({
  status: z.enum(['ok', 'ready']),
  reports: z.int().optional(),
});

const words = z.object({ title: z.string(), detail: z.string() });

export const ProblemSchema: z.ZodType<ProblemJSON> = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string(),
  languages: z.object({ zh: words, en: words }),
});
