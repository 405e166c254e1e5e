// report.yaml and its source in, a Report out, or every problem with its place.

import type { z } from 'zod';
import { parseQuantity } from '../quantity/read-zh.ts';
import { codePointOffset } from '../text/code-points.ts';
import { deepFreeze } from './freeze.ts';
import { locateFigure, locateQuote } from './locate.ts';
import type { Dismissed, Indicator, LocalizedList, Place, Quote, Report, Statement } from './model.ts';
import { type Problem, ReportError } from './problem.ts';
import { checkReferences } from './references.ts';
import {
  type AliasesFile,
  type DismissedFile,
  type IndicatorFile,
  type ReportFile,
  ReportFileSchema,
  type StatementFile,
} from './schema.ts';
import { unsourcedNumbers } from './unsourced.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface ReportText {
  /** The text of report.yaml. */
  readonly yaml: string;
  /** The text of the source file that it quotes. */
  readonly source: string;
}

/**
 * Reads a report.
 * @throws {ReportError} with every problem found.
 */
export function loadReport(text: ReportText): Report {
  const { report, problems } = checkReport(text);
  if (!report) throw new ReportError(problems);
  return report;
}

/** Reads a report and collects what is wrong with it. There is a report when there are no problems. */
export function checkReport({ yaml, source }: ReportText): CheckedReport {
  return openReport(yaml).check(source);
}

export interface CheckedReport {
  readonly report?: Report;
  readonly problems: readonly Problem[];
}

/** A report.yaml that has been parsed and waits for the text of its source. */
export interface OpenReport {
  /** The name of the source file; absent when the file names none. */
  readonly sourceFile?: string;
  check(source: string): CheckedReport;
}

/** Parses a report.yaml once, for readers that must first learn which source to fetch. */
export function openReport(yaml: string): OpenReport {
  const file = readYaml(yaml);
  const { data } = file;
  const named = typeof data === 'object' && data !== null && 'source' in data ? data.source : undefined;
  return { ...(typeof named === 'string' && { sourceFile: named }), check: (source) => checkFile(file, source) };
}

function checkFile(file: YamlFile, source: string): CheckedReport {
  if (file.problems.length > 0) return { problems: file.problems };
  const parsed = ReportFileSchema.safeParse(file.data);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => shapeProblems(issue, file)) };
  const data = parsed.data;
  const problems = checkReferences(data, file);
  const indicators = data.indicators.flatMap((item, index) => indicatorOf(item, index, data, source, file, problems));
  const statements = (data.statements ?? []).flatMap((item, index) =>
    statementOf(item, index, data, source, file, problems),
  );
  const dismissed = (data.dismissed ?? []).flatMap((item, index) =>
    dismissedOf(item, ['dismissed', index], source, file, problems),
  );
  checkGlosses(data, file, problems);
  if (problems.length > 0) return { problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
  return { report: deepFreeze(assemble(data, source, indicators, statements, dismissed)), problems };
}

function assemble(
  data: ReportFile,
  source: string,
  indicators: readonly Indicator[],
  statements: readonly Statement[],
  dismissed: readonly Dismissed[],
): Report {
  const { published, embargo } = data;
  return {
    id: data.id,
    title: data.title,
    place: placeOf(data.place),
    period: data.period,
    ...(data.publisher && { publisher: data.publisher }),
    ...(published !== undefined && { published }),
    ...(embargo !== undefined && { embargo }),
    source: { file: data.source, text: source },
    sections: data.sections,
    themes: (data.themes ?? []).map((theme) => ({ ...theme, aliases: listed(theme.aliases) })),
    indicators,
    statements,
    terms: (data.terms ?? []).map(({ zh, en, short, gloss, attested }) => ({
      zh,
      en,
      ...(short !== undefined && { short }),
      ...(gloss !== undefined && { gloss }),
      attested,
    })),
    dismissed,
  };
}

function indicatorOf(
  item: IndicatorFile,
  index: number,
  data: ReportFile,
  source: string,
  file: YamlFile,
  problems: Problem[],
): Indicator[] {
  const path = ['indicators', index];
  try {
    parseQuantity(item.value + (item.unit ?? ''));
  } catch {
    problems.push(file.problem('valueUnreadable', [...path, 'value'], { value: item.value + (item.unit ?? '') }));
    return [];
  }
  if (item.unit !== undefined && !source.includes(item.unit)) {
    problems.push(file.problem('unitNotInSource', [...path, 'unit'], { unit: item.unit }));
    return [];
  }
  const quote = quoteOf(item.quote, source, path, file, problems, item.at);
  const figure = locateFigure(
    item.quote,
    item.value,
    item.unit,
    quote && item.at !== undefined ? item.at - quote.start : undefined,
  );
  if ('failure' in figure) {
    problems.push(
      file.problem(figure.failure, [...path, 'value'], {
        value: item.value,
        quote: item.quote,
        instead: figure.instead ?? '',
      }),
    );
    return [];
  }
  reportUnsourced(item.label, item.quote, [...path, 'label'], data, file, problems);
  if (item.measure === 'change' && !item.direction)
    problems.push(file.problem('directionMissing', path, { id: item.id }));
  if (!quote) return [];
  const { direction, subject, partOf, theme } = item;
  return [
    {
      id: item.id,
      label: item.label,
      aliases: listed(item.aliases),
      quantity: figure.quantity,
      printed: item.value + (item.unit ?? ''),
      measure: item.measure,
      ...(direction && { direction }),
      status: item.status ?? 'actual',
      period: item.period ?? data.period,
      ...(subject !== undefined && { subject }),
      ...(partOf !== undefined && { partOf }),
      section: item.section,
      ...(theme !== undefined && { theme }),
      source: quote,
      ...(item.review === 'draft' && { draft: true as const }),
      span: { start: quote.start + figure.start, end: quote.start + figure.end },
    },
  ];
}

function statementOf(
  item: StatementFile,
  index: number,
  data: ReportFile,
  source: string,
  file: YamlFile,
  problems: Problem[],
): Statement[] {
  const path = ['statements', index];
  const quote = quoteOf(item.quote, source, path, file, problems);
  reportUnsourced(item.text, item.quote, [...path, 'text'], data, file, problems);
  if (!quote) return [];
  const { id, kind, section, theme, text } = item;
  return [{ id, kind, section, ...(theme !== undefined && { theme }), text, source: quote }];
}

function quoteOf(
  text: string,
  source: string,
  path: readonly PropertyKey[],
  file: YamlFile,
  problems: Problem[],
  at?: number,
): Quote | undefined {
  const located = locateQuote(source, text, at);
  if ('quote' in located) return located.quote;
  problems.push(file.problem(located.failure, [...path, 'quote'], { quote: text }));
  return undefined;
}

/** Its quote must stand in the source and its value in the quote, though it need be no quantity known here. */
function dismissedOf(
  item: DismissedFile,
  path: readonly PropertyKey[],
  source: string,
  file: YamlFile,
  problems: Problem[],
): Dismissed[] {
  const quote = quoteOf(item.quote, source, path, file, problems, item.at);
  if (!quote) return [];
  const inside =
    item.at === undefined ? codePointOffset(item.quote, item.quote.indexOf(item.value)) : item.at - quote.start;
  if (!item.quote.includes(item.value)) {
    problems.push(
      file.problem('valueNotInQuote', [...path, 'value'], { value: item.value, quote: item.quote, instead: '' }),
    );
    return [];
  }
  const start = quote.start + inside;
  return [{ value: item.value, source: quote, span: { start, end: start + [...item.value].length } }];
}

/** A number that a label or statement shows must stand in its quote, or in the English of a term that the quote uses. */
function reportUnsourced(
  words: { readonly zh: string; readonly en: string },
  quote: string,
  path: readonly PropertyKey[],
  data: ReportFile,
  file: YamlFile,
  problems: Problem[],
): void {
  for (const language of ['zh', 'en'] as const) {
    for (const number of unsourcedNumbers(words[language], quote, data.terms ?? [])) {
      problems.push(file.problem('numberWithoutSource', [...path, language], { number, quote }));
    }
  }
}

/** A gloss explains; a number in it that the term itself has not would be a figure without a source. */
function checkGlosses(data: ReportFile, file: YamlFile, problems: Problem[]): void {
  for (const [index, term] of (data.terms ?? []).entries()) {
    const words = `${term.zh} ${term.en}`;
    if (term.gloss) reportUnsourced(term.gloss, words, ['terms', index, 'gloss'], data, file, problems);
  }
}

function shapeProblems(issue: z.core.$ZodIssue, file: YamlFile): Problem[] {
  const at = issue.path;
  const name = String(at.at(-1) ?? '');
  if (!file.has(at)) return [file.problem('missing', at, { name })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => file.problem('unknownKey', [...at, key], { key }));
    case 'invalid_type':
      return [file.problem('wrongType', at, { name, expected: issue.expected })];
    case 'invalid_value':
      return [file.problem('notOneOf', at, { name, allowed: issue.values.map(String).join(', ') })];
    case 'custom':
      return [file.problem('badPeriod', at, { name })];
    case 'invalid_format':
      return [
        file.problem(name === 'code' ? 'badPlaceCode' : issue.format === 'regex' ? 'badId' : 'badDate', at, { name }),
      ];
    default:
      return [file.problem('wrongShape', at, { name })];
  }
}

function placeOf({ code, name, within, aliases }: ReportFile['place']): Place {
  return { ...(code !== undefined && { code }), name, ...(within && { within }), aliases: listed(aliases) };
}

function listed(aliases: AliasesFile | undefined): LocalizedList {
  return { zh: aliases?.zh ?? [], en: aliases?.en ?? [] };
}
