// What every helper knows: one report in one language, and where values are held on their way through Markdown.

import type { FigureStyle, Indicator, Language, Report, Section, Statement, Term } from '@jianbao/core';
import type { Say } from '@jianbao/locales';
import { DRAFT_MARK } from '../draft-mark.ts';
import type { InertValues } from '../inert.ts';
import { TemplateError, type TemplateProblem } from '../template-error.ts';

export interface HelperContext {
  readonly report: Report;
  readonly language: Language;
  readonly style: FigureStyle;
  readonly values: InertValues;
  readonly say: Say;
  /** What the house gives: dateline, about, contact. */
  readonly matter: Readonly<Record<string, string>>;
  /** Puts the words of the source behind each figure. */
  readonly notes?: (indicator: Indicator) => string | undefined;
}

/** The options object that Handlebars hands to a helper last. */
export interface Options {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly fn?: (context: unknown) => string;
  readonly inverse?: (context: unknown) => string;
}

export function indicatorOf({ report }: HelperContext, id: unknown): Indicator {
  return found(report.indicators, String(id), 'noIndicator');
}

export function statementOf({ report }: HelperContext, id: unknown): Statement {
  return found(report.statements, String(id), 'noStatement');
}

export function sectionOf({ report }: HelperContext, id: unknown): Section {
  return found(report.sections, String(id), 'noSection');
}

export function termOf({ report }: HelperContext, zh: unknown): Term {
  const term = report.terms.find((candidate) => candidate.zh === zh);
  if (!term) throw new TemplateError('noTerm', { term: String(zh) });
  return term;
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string, code: TemplateProblem): T {
  const item = list.find((candidate) => candidate.id === id);
  if (!item) throw new TemplateError(code, { id });
  return item;
}

/** A figure, and behind it the mark of one that no person has approved. */
export function holdFigure(context: HelperContext, indicator: Indicator, text: string): string {
  const note = context.notes?.(indicator);
  const figure = context.values.hold({ text, indicator: indicator.id, ...(note !== undefined && { note }) });
  return indicator.draft ? figure + context.values.hold({ text: DRAFT_MARK }) : figure;
}

/** A label stands alone in a table: its first letter is a capital, past an opening quotation mark. */
export function capitalized(text: string): string {
  // [todo: 家电]: not English yet.
  if (text.startsWith('[')) return text;
  const at = /[\p{L}\p{N}]/u.exec(text)?.index ?? 0;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

/** The arguments of a helper without the options that Handlebars adds. */
export function idsOf(args: readonly unknown[]): { ids: string[]; options: Options } {
  const options = args.at(-1) as Options;
  return { ids: args.slice(0, -1).map(String), options };
}
