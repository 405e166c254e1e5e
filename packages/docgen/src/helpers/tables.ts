// Tables, charts and whole sections.

import {
  formatPeriod,
  type Indicator,
  type Measure,
  quantityValue,
  type Report,
  type Section,
  standaloneFigure,
} from '@jianbao/core';
import type { HelperDelegate } from 'handlebars';
import type { TableRole } from '../brief.ts';
import { chartOf } from '../chart/choose.ts';
import { TemplateError } from '../template-error.ts';
import { capitalized, type HelperContext, holdFigure, idsOf, type Options } from './context.ts';
import { queried } from './query.ts';

export function tableHelpers(context: HelperContext): Record<string, HelperDelegate> {
  const { values, language } = context;
  const hold = (text: string): string => values.hold({ text });
  return {
    /** The key facts of a brief, in a panel. */
    keyFigures: (...args: unknown[]) => {
      const { ids, options } = idsOf(args);
      return figureTable(context, ids.length > 0 ? queried(context, ids, options) : leading(context.report), 'panel');
    },
    /** `{{table theme="environment"}}`, `{{table "pm25" "pm10"}}`. */
    table: (...args: unknown[]) => {
      const { ids, options } = idsOf(args);
      return figureTable(context, queried(context, ids, options), 'figures');
    },
    /** `{{chart "a" "b" title="…"}}`: a native Word chart of figures in one unit. */
    chart: (...args: unknown[]) => {
      const { ids, options } = idsOf(args);
      return chartLine(context, queried(context, ids, options), options);
    },
    allFigures: () =>
      sections(context.report, ({ title, indicators }) => [
        `### ${hold(title[language])}`,
        figureTable(context, indicators, 'figures'),
      ]),
    allSections: () =>
      sections(context.report, ({ title, indicators, statements }) => [
        `## ${hold(title[language])}`,
        ...statements.map((statement) => hold(statement.text[language])),
        figureTable(context, indicators, 'figures'),
        ...chartsOf(context, indicators),
      ]),
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

const MOST_LEADING = 8;
/** What a reader wants first: money, growth, shares and levels before counts. */
const WORTH: Readonly<Partial<Record<Measure, number>>> = {
  amount: 5,
  change: 5,
  share: 4,
  level: 4,
  output: 4,
  area: 3,
  count: 2,
};

/** What a report that has no template of its own leads with: the weightiest figures, from as many themes as there are. */
function leading({ indicators }: Report): readonly Indicator[] {
  const seen = new Set<string>();
  const ranked = indicators
    .filter(({ status }) => status === 'actual')
    .map((indicator, at) => {
      const about = indicator.theme ?? indicator.section;
      const first = seen.has(about) ? 0 : 1.5;
      seen.add(about);
      const small = indicator.measure === 'count' && quantityValue(indicator.quantity).length < 2 ? 2 : 0;
      return { indicator, at, worth: (WORTH[indicator.measure] ?? 0) + first - small };
    })
    .toSorted((a, b) => b.worth - a.worth || a.at - b.at)
    .slice(0, MOST_LEADING)
    .toSorted((a, b) => a.at - b.at);
  return ranked.length > 0 ? ranked.map(({ indicator }) => indicator) : indicators.slice(0, MOST_LEADING);
}

function figureTable(context: HelperContext, indicators: readonly Indicator[], role: TableRole): string {
  const { report, language, style, values, say } = context;
  const hold = (text: string): string => values.hold({ text });
  const dated = indicators.some((indicator) => indicator.period !== report.period);
  const [first, ...rest] = [say('brief.indicator'), say('brief.figure'), ...(dated ? [say('brief.period')] : [])];
  const head = [values.hold({ text: first ?? '', role }), ...rest.map(hold)];
  const rows = indicators.map((indicator) => [
    hold(capitalized(indicator.label[language])),
    holdFigure(context, indicator, standaloneFigure(indicator, language, say, style)),
    ...(dated ? [hold(formatPeriod(indicator.period)[language])] : []),
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function chartLine(context: HelperContext, indicators: readonly Indicator[], { hash }: Options): string {
  const title = hash['title'] === undefined ? '' : String(hash['title']);
  const chart = chartOf(indicators, context.language, { title: { zh: title, en: title }, style: context.style });
  if (!chart) throw new TemplateError('noChart', { ids: indicators.map(({ id }) => id).join(', ') });
  return context.values.hold({ text: chart.alt, chart });
}

const FEWEST_BARS = 2;
const MOST_BARS = 10;

/** What can be compared without a person's judgement: completion rates, and the parts of one whole. */
function chartsOf(context: HelperContext, indicators: readonly Indicator[]): string[] {
  const fit = indicators.filter(({ status, period }) => status === 'actual' && period === context.report.period);
  const wholes = new Set(fit.map(({ partOf }) => partOf).filter((id) => id !== undefined));
  const groups = [
    fit.filter(({ measure, label }) => measure === 'share' && label.zh.includes('完成率')),
    ...[...wholes].map((whole) => fit.filter(({ partOf }) => partOf === whole)),
  ];
  return groups.flatMap((group) => {
    if (group.length < FEWEST_BARS || group.length > MOST_BARS) return [];
    const chart = chartOf(group, context.language, { style: context.style });
    return chart ? [context.values.hold({ text: chart.alt, chart })] : [];
  });
}
