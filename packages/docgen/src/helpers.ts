// What a template may say: each helper hands out values of one report in one language, held inert.

import {
  type FigurePlace,
  type FigureStyle,
  figureText,
  formatPeriod,
  type Indicator,
  type Language,
  type Report,
  type Section,
  standaloneFigure,
  type Term,
} from '@jianbao/core';
import { type Say, speaker } from '@jianbao/locales';
import type { HelperDeclareSpec, HelperOptions } from 'handlebars';
import { DRAFT_MARK } from './draft-mark.ts';
import type { InertValues } from './inert.ts';
import { TemplateError, type TemplateProblem } from './template-error.ts';

export interface HelperContext {
  readonly report: Report;
  readonly language: Language;
  readonly style: FigureStyle;
  readonly values: InertValues;
}

const PLACES: Readonly<Record<string, FigurePlace>> = { start: 'sentence', table: 'table', prose: 'prose' };

/** The helpers for one brief. A term is spelled out at its first use, so they remember what has been said. */
export function createHelpers(context: HelperContext): HelperDeclareSpec {
  const { report, language, style, values } = context;
  const say = speaker(language);
  const hold = (text: string): string => values.hold({ text });
  const spelledOut = new Set<string>();

  return {
    title: () => hold(report.title[language]),
    place: () => hold(report.place.name[language]),
    placeWithin: () => hold(report.place.within?.[language] ?? ''),
    period: () => hold(formatPeriod(report.period)[language]),
    publisher: () => hold(report.publisher?.[language] ?? ''),
    label: (id: string) => hold(indicatorOf(report, id).label[language]),
    sectionTitle: (id: string) => hold(found(report.sections, id, 'noSection').title[language]),
    statement: (id: string) => hold(found(report.statements, id, 'noStatement').text[language]),
    figure: (id: string, options: HelperOptions) => {
      const indicator = indicatorOf(report, id);
      const at = String(options.hash['at'] ?? 'prose');
      const place = PLACES[at];
      if (!place) throw new TemplateError('badPlace', { id, at });
      return holdFigure(indicator, figureText(indicator, language, place, style), values);
    },
    term: (zh: string) => {
      const term = termOf(report, zh);
      if (language === 'zh') return hold(term.zh);
      const text = spelledOut.has(zh) ? (term.short ?? term.en) : term.en;
      spelledOut.add(zh);
      return hold(text);
    },
    keyFigures: (...args: unknown[]) =>
      figureTable(
        args.slice(0, -1).map((id) => indicatorOf(report, String(id))),
        context,
        say,
      ),
    allFigures: () =>
      sections(report, ({ title, indicators }) => [
        `### ${hold(title[language])}`,
        figureTable(indicators, context, say),
      ]),
    allSections: () =>
      sections(report, ({ title, indicators, statements }) => [
        `## ${hold(title[language])}`,
        ...statements.map((statement) => hold(statement.text[language])),
        figureTable(indicators, context, say),
      ]),
    termNotes: (...args: unknown[]) =>
      args
        .slice(0, -1)
        .map((zh) => termNote(termOf(report, String(zh)), context, say))
        .join('\n'),
    sourceLine: () =>
      hold(
        report.publisher
          ? say('brief.source', { title: report.title[language], publisher: report.publisher[language] })
          : say('brief.sourceTitle', { title: report.title[language] }),
      ),
  };
}

type SectionContent = Section & Pick<Report, 'indicators' | 'statements'>;

/** Markdown blocks for each section that has figures. */
function sections(report: Report, blocksOf: (content: SectionContent) => string[]): string {
  return report.sections
    .map((section) => ({
      ...section,
      indicators: report.indicators.filter((indicator) => indicator.section === section.id),
      statements: report.statements.filter((statement) => statement.section === section.id),
    }))
    .filter(({ indicators }) => indicators.length > 0)
    .flatMap(blocksOf)
    .join('\n\n');
}

function figureTable(
  indicators: readonly Indicator[],
  { report, language, style, values }: HelperContext,
  say: Say,
): string {
  const hold = (text: string): string => values.hold({ text });
  const dated = indicators.some((indicator) => indicator.period !== report.period);
  const head = [say('brief.indicator'), say('brief.figure'), ...(dated ? [say('brief.period')] : [])].map(hold);
  const rows = indicators.map((indicator) => [
    hold(capitalized(indicator.label[language])),
    holdFigure(indicator, standaloneFigure(indicator, language, say, style), values),
    ...(dated ? [hold(formatPeriod(indicator.period)[language])] : []),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A figure, and behind it the mark of one that no person has approved. */
function holdFigure(indicator: Indicator, text: string, values: InertValues): string {
  const figure = values.hold({ text, indicator: indicator.id });
  return indicator.draft ? figure + values.hold({ text: DRAFT_MARK }) : figure;
}

function termNote(term: Term, { language, values }: HelperContext, say: Say): string {
  const gloss = term.gloss?.[language];
  const name = values.hold({
    text: language === 'zh' ? term.zh : say('brief.term', { en: capitalized(term.en), zh: term.zh }),
  });
  return gloss === undefined ? `- **${name}**` : `- **${name}**${say('brief.colon')}${values.hold({ text: gloss })}`;
}

/** A label stands alone in a table: its first letter is a capital, past an opening quotation mark. */
function capitalized(text: string): string {
  // [todo: 家电]: not English yet.
  if (text.startsWith('[')) return text;
  const at = /[\p{L}\p{N}]/u.exec(text)?.index ?? 0;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

function indicatorOf(report: Report, id: string): Indicator {
  return found(report.indicators, id, 'noIndicator');
}

function found<T extends { readonly id: string }>(list: readonly T[], id: string, code: TemplateProblem): T {
  const item = list.find((candidate) => candidate.id === id);
  if (!item) throw new TemplateError(code, { id });
  return item;
}

function termOf(report: Report, zh: string): Term {
  const term = report.terms.find((candidate) => candidate.zh === zh);
  if (!term) throw new TemplateError('noTerm', { term: zh });
  return term;
}
