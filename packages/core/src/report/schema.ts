// The shape of report.yaml, checked at the edge. Types first; each schema must fit its type.

import { z } from 'zod';
import { isPeriod } from '../period.ts';
import type { Attestation, Direction, Localized, Measure, StatementKind, Status } from './model.ts';

/** What a person writes: quantities as printed, quotes as words. */
export interface ReportFile {
  readonly id: string;
  readonly title: Localized;
  readonly place: PlaceFile;
  readonly period: string;
  readonly publisher?: Localized | undefined;
  readonly published?: string | undefined;
  readonly embargo?: string | undefined;
  readonly source: string;
  readonly sections: readonly { readonly id: string; readonly title: Localized }[];
  readonly themes?: readonly ThemeFile[] | undefined;
  readonly indicators: readonly IndicatorFile[];
  readonly statements?: readonly StatementFile[] | undefined;
  readonly terms?: readonly TermFile[] | undefined;
  readonly dismissed?: readonly DismissedFile[] | undefined;
}

export interface AliasesFile {
  readonly zh?: readonly string[] | undefined;
  readonly en?: readonly string[] | undefined;
}

interface PlaceFile {
  readonly code?: string | undefined;
  readonly name: Localized;
  readonly within?: Localized | undefined;
  readonly aliases?: AliasesFile | undefined;
}

interface ThemeFile {
  readonly id: string;
  readonly label: Localized;
  readonly aliases?: AliasesFile | undefined;
}

export interface IndicatorFile {
  readonly id: string;
  readonly label: Localized;
  readonly aliases?: AliasesFile | undefined;
  readonly value: string;
  /** The unit, where the source prints it apart from the number. */
  readonly unit?: string | undefined;
  readonly measure: Measure;
  readonly direction?: Direction | undefined;
  readonly status?: Status | undefined;
  readonly period?: string | undefined;
  readonly subject?: string | undefined;
  readonly partOf?: string | undefined;
  readonly section: string;
  readonly theme?: string | undefined;
  readonly quote: string;
  /** Where the figure stands in the source, in code points: for a quote that stands there twice. */
  readonly at?: number | undefined;
  readonly review?: 'draft' | undefined;
}

export interface DismissedFile {
  readonly value: string;
  readonly quote: string;
  readonly at?: number | undefined;
  readonly why?: string | undefined;
}

export interface StatementFile {
  readonly id: string;
  readonly kind: StatementKind;
  readonly section: string;
  readonly theme?: string | undefined;
  readonly text: Localized;
  readonly quote: string;
}

interface TermFile {
  readonly zh: string;
  readonly en: string;
  readonly short?: string | undefined;
  readonly gloss?: Localized | undefined;
  readonly attested: Attestation;
}

const id: z.ZodType<string> = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,30}$/);
const text: z.ZodType<string> = z.string().trim().min(1);
const localized: z.ZodType<Localized> = z.strictObject({ zh: text, en: text });
const aliases: z.ZodType<AliasesFile> = z.strictObject({ zh: z.array(text).optional(), en: z.array(text).optional() });
const period: z.ZodType<string> = z.string().refine(isPeriod, { params: { problem: 'badPeriod' } });
const instant: z.ZodType<string> = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

const offset: z.ZodType<number> = z.int().nonnegative();

const indicator: z.ZodType<IndicatorFile> = z.strictObject({
  id,
  label: localized,
  aliases: aliases.optional(),
  value: text,
  unit: text.optional(),
  measure: z.enum(['count', 'amount', 'area', 'output', 'share', 'level', 'change', 'rank', 'streak', 'grade']),
  direction: z.enum(['increase', 'decrease', 'improvement']).optional(),
  status: z.enum(['actual', 'estimate', 'target']).optional(),
  period: period.optional(),
  subject: id.optional(),
  partOf: id.optional(),
  section: id,
  theme: id.optional(),
  quote: text,
  at: offset.optional(),
  review: z.literal('draft').optional(),
});

const dismissed: z.ZodType<DismissedFile> = z.strictObject({
  value: text,
  quote: text,
  at: offset.optional(),
  why: text.optional(),
});

const statement: z.ZodType<StatementFile> = z.strictObject({
  id,
  kind: z.enum(['policy', 'project', 'honour', 'fact', 'task', 'goal']),
  section: id,
  theme: id.optional(),
  text: localized,
  quote: text,
});

const term: z.ZodType<TermFile> = z.strictObject({
  zh: text,
  en: text,
  short: text.optional(),
  gloss: localized.optional(),
  attested: z.union([z.literal('ours'), z.strictObject({ authority: text, where: text })]),
});

export const ReportFileSchema: z.ZodType<ReportFile> = z.strictObject({
  id,
  title: localized,
  place: z.strictObject({
    code: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
    name: localized,
    within: localized.optional(),
    aliases: aliases.optional(),
  }),
  period,
  publisher: localized.optional(),
  published: z.iso.date().optional(),
  embargo: instant.optional(),
  source: text,
  sections: z.array(z.strictObject({ id, title: localized })).min(1),
  themes: z.array(z.strictObject({ id, label: localized, aliases: aliases.optional() })).optional(),
  indicators: z.array(indicator).min(1),
  statements: z.array(statement).optional(),
  terms: z.array(term).optional(),
  dismissed: z.array(dismissed).optional(),
});
