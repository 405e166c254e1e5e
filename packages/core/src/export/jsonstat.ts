// Figures as a JSON-stat 2.0 dataset: a sparse cube of places, periods and indicators, its numbers digit for digit.

import type { Language, Localized, Report } from '../report/model.ts';
import { BOUND_CODES, DRAFT_WORDS, FORM_CODES, STATUS_CODES } from './codes.ts';
import { decimalPlaces, singleValue } from './components.ts';
import { embargoInstant } from './embargo.ts';
import { type Axis, type Cube, cubeOf } from './jsonstat-cube.ts';
import { type Observation, observations, type ReportFigure } from './observation.ts';
import { type Json, RawNumber, writeJson } from './raw-json.ts';
import { unitWords } from './unit-facts.ts';

export interface JsonStatOptions {
  /** Of labels, which JSON-stat has in one language; the other language stands under `extension`. */
  readonly language?: Language;
  readonly label?: string;
}

const AXIS_LABELS: Readonly<Record<Axis['id'], Localized>> = {
  place: { zh: '地区', en: 'place' },
  period: { zh: '时期', en: 'period' },
  indicator: { zh: '指标', en: 'indicator' },
  report: { zh: '报告', en: 'report' },
};

/**
 * The JSON text of the dataset. A figure that is not plain — bounded, expected, a target, a draft, of several
 * numbers — has a `status`: codes joined by `+`, explained under `extension.status.label`. Ranges, ratios and
 * fractions that do not end have no value but that status, and their numbers under `extension.observation`.
 * Readers that parse JSON numbers into doubles keep 15 digits; the text has them all.
 * @see https://json-stat.org/full/
 * @throws {RangeError} when a figure is given twice.
 */
export function writeJsonStat(figures: Iterable<ReportFigure>, options: JsonStatOptions = {}): string {
  const { language = 'en', label } = options;
  const all = [...observations(figures)];
  const cube = cubeOf(all);
  const values: Record<string, Json> = {};
  const statuses: Record<string, Json> = {};
  const details: Record<string, Json> = {};
  const used = new Map<string, Localized>();
  for (const { at, observation } of cube.cells) {
    const value = singleValue(observation.components);
    const codes = statusOf(observation);
    if (value) values[`${at}`] = new RawNumber(value);
    if (codes.length > 0) statuses[`${at}`] = codes.map(([code]) => code).join('+');
    for (const [code, words] of codes) used.set(code, words);
    details[`${at}`] = detail(observation);
  }
  return writeJson({
    version: '2.0',
    class: 'dataset',
    id: cube.axes.map(({ id }) => id),
    size: cube.axes.map(({ categories }) => categories.length),
    label,
    source: [...new Set(all.map(({ report }) => report.title[language]))].join('; '),
    role: { geo: ['place'], time: ['period'], metric: ['indicator'] },
    dimension: Object.fromEntries(cube.axes.map((axis) => [axis.id, dimension(axis, cube, all, language)])),
    value: values,
    status: Object.keys(statuses).length > 0 ? statuses : undefined,
    extension: {
      status: { label: Object.fromEntries([...used].map(([code, meaning]) => [code, words(meaning)])) },
      report: reports(all),
      observation: details,
    },
  });
}

function reports(all: readonly Observation[]): Json {
  return Object.fromEntries(
    all.map(({ report }) => [
      report.id,
      {
        title: words(report.title),
        period: report.period,
        place: place(report),
        publisher: report.publisher && words(report.publisher),
        published: report.published,
        embargo: report.embargo && embargoInstant(report),
        source: report.source.file,
        section: Object.fromEntries(report.sections.map(({ id, title }) => [id, words(title)])),
        theme: Object.fromEntries(report.themes.map(({ id, label }) => [id, words(label)])),
      },
    ]),
  );
}

function place({ place: { code, name, within } }: Report): Json {
  return { code, name: words(name), within: within && words(within) };
}

function words({ zh, en }: Localized): Json {
  return { zh, en };
}

/** What keeps a figure from being read as a plain number, in the order in which it is said. */
function statusOf({ indicator, quantity, form }: Observation): (readonly [code: string, words: Localized])[] {
  const { status, draft } = indicator;
  const codes: (readonly [string, Localized])[] = [];
  if (draft) codes.push(['draft', DRAFT_WORDS]);
  if (status !== 'actual') codes.push([status, STATUS_CODES[status]]);
  if (quantity.bound !== 'exact') codes.push([quantity.bound, BOUND_CODES[quantity.bound]]);
  if (form !== 'number') codes.push([form, FORM_CODES[form]]);
  return codes;
}

/** What a number in a cell cannot say; the words of the source above all. */
function detail({ report, indicator, quantity, components, text, figure }: Observation): Json {
  const { source, span, measure, direction, status, draft, section, theme, subject, partOf } = indicator;
  const several = components.length > 1;
  return {
    report: report.id,
    indicator: indicator.id,
    label: words(indicator.label),
    aliases: { zh: indicator.aliases.zh, en: indicator.aliases.en },
    ...(several && Object.fromEntries(components.map(({ name, value }) => [name, new RawNumber(value)]))),
    text,
    decimals: decimalPlaces(components),
    unit: quantity.unit.id,
    bound: quantity.bound,
    measure,
    direction,
    status,
    draft,
    section,
    theme,
    subject,
    partOf,
    printed: indicator.printed,
    figure: words(figure),
    span: { start: span.start, end: span.end },
    quote: { text: source.text, start: source.start, end: source.end, file: report.source.file },
  };
}

function dimension({ id, categories }: Axis, cube: Cube, all: readonly Observation[], language: Language): Json {
  const labels = id === 'indicator' ? seriesLabels(cube) : labelsOf(id, all);
  const other = language === 'zh' ? 'en' : 'zh';
  const inLanguage = (chosen: Language): Json =>
    Object.fromEntries(categories.map((category) => [category, labels.get(category)?.[chosen] ?? category]));
  return {
    label: AXIS_LABELS[id][language],
    category: {
      index: categories,
      label: inLanguage(language),
      unit: id === 'indicator' ? units(cube, language) : undefined,
    },
    extension: { label: { [other]: inLanguage(other) } },
  };
}

function seriesLabels({ series }: Cube): ReadonlyMap<string, Localized> {
  return new Map(series.map(({ id, label }) => [id, label]));
}

function labelsOf(id: 'place' | 'period' | 'report', all: readonly Observation[]): ReadonlyMap<string, Localized> {
  if (id === 'place') return new Map(all.map(({ placeId, report }) => [placeId, report.place.name]));
  if (id === 'report') return new Map(all.map(({ report }) => [report.id, report.title]));
  // ISO 8601 is a label in every language.
  return new Map();
}

function units({ series }: Cube, language: Language): Json {
  return Object.fromEntries(
    series.map(({ id, observations }) => {
      const unit = observations[0]?.quantity.unit;
      const decimals = observations.reduce((most, { components }) => Math.max(most, decimalPlaces(components)), 0);
      return [id, { label: unit ? unitWords(unit)[language] : '', decimals, extension: { id: unit?.id } }];
    }),
  );
}
