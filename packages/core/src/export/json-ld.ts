// Figures as JSON-LD: a schema.org Observation each, and a Web Annotation that ties it to the words of its source.

import { type Decimal, toCanonical } from '../quantity/decimal.ts';
import type { Language, Localized, LocalizedList, Report } from '../report/model.ts';
import { decimalPlaces, singleValue } from './components.ts';
import { embargoInstant } from './embargo.ts';
import { CONTEXT } from './json-ld-context.ts';
import { type Observation, observations, type ReportFigure } from './observation.ts';
import { type Json, writeJson } from './raw-json.ts';
import { type Selectors, selectorsIn } from './selectors.ts';
import { seriesOf } from './series.ts';
import { currencyOf, unitWords } from './unit-facts.ts';

export interface JsonLdOptions {
  /** What the IRIs of reports, figures and places begin with: `https://data.example.gov.cn/`. */
  readonly base?: string;
}

type Node = { readonly [name: string]: Json | undefined };

const BASE = 'urn:jianbao:';

/**
 * The JSON-LD text: data sets (reports), places, statistical variables, observations and annotations in one graph.
 * `value` stands only where the figure is exactly one number; “more than” is a `minValue`, “below” a `maxValue`,
 * a range both; “about” and “nearly” have neither, since they bound nothing. The stated number is in every case
 * the property `text`, and the bound the property `bound`. Numbers are xsd:decimal literals, never doubles.
 * @see https://schema.org/Observation
 * @see https://schema.org/StatisticalVariable
 * @throws {RangeError} when a figure is given twice.
 */
export function writeJsonLd(figures: Iterable<ReportFigure>, { base = BASE }: JsonLdOptions = {}): string {
  const iri = (kind: string, ...names: readonly string[]): string =>
    `${base}${[kind, ...names].map(encodeURIComponent).join('/')}`;
  const all = [...observations(figures)];
  const reports = new Map(all.map(({ report }) => [report.id, report]));
  const selectors = new Map([...reports].map(([id, { source }]) => [id, selectorsIn(source)]));
  const series = seriesOf(all);
  const variables = new Map(series.flatMap(({ id, observations }) => observations.map(({ key }) => [key, id])));
  const graph: Node[] = [
    ...[...reports.values()].map((report) => dataset(report, iri)),
    ...[...new Map(all.map((observation) => [observation.placeId, observation])).values()].map((one) =>
      placeNode(one, iri),
    ),
    ...series.map(({ id, label }) => ({
      '@id': iri('variable', id),
      '@type': 'StatisticalVariable',
      identifier: id,
      name: inBoth(label),
    })),
    ...all.flatMap((observation) => {
      const find = selectors.get(observation.report.id);
      const variable = iri('variable', variables.get(observation.key) ?? '');
      return [
        observationNode(observation, variable, iri),
        ...(find ? [annotation(observation, find(observation.indicator), iri)] : []),
      ];
    }),
  ];
  return writeJson({ '@context': CONTEXT, '@graph': graph as Json[] });
}

type Iri = (kind: string, ...names: readonly string[]) => string;

function dataset(report: Report, iri: Iri): Node {
  return {
    '@id': iri('report', report.id),
    '@type': 'Dataset',
    identifier: report.id,
    name: inBoth(report.title),
    temporalCoverage: report.period,
    datePublished: report.published,
    conditionsOfAccess: report.embargo && `Not to be made public before ${embargoInstant(report)}`,
    available: report.embargo && embargoInstant(report),
    publisher: report.publisher && { '@type': 'Organization', name: inBoth(report.publisher) },
    isBasedOn: iri('source', report.id, report.source.file),
  };
}

function placeNode({ placeId, report }: Observation, iri: Iri): Node {
  const { code, name, within, aliases } = report.place;
  return {
    '@id': iri('place', placeId),
    '@type': 'AdministrativeArea',
    name: inBoth(name),
    alternateName: othersInBoth(aliases),
    identifier: code === undefined ? undefined : property('GB/T 2260', code),
    containedInPlace: within && { '@type': 'AdministrativeArea', name: inBoth(within) },
  };
}

function observationNode(observation: Observation, variable: string, iri: Iri): Node {
  const { report, indicator, quantity, form, text, span, figure, placeId } = observation;
  const { section, theme } = indicator;
  const stated: readonly (readonly [name: string, value: string | undefined, words?: Localized | undefined])[] = [
    ['text', text],
    ['bound', quantity.bound],
    ['form', form],
    ['decimals', String(decimalPlaces(observation.components))],
    ['unit', quantity.unit.id],
    ['measure', indicator.measure],
    ['direction', indicator.direction],
    ['status', indicator.status],
    ['period', indicator.period],
    ['printed', indicator.printed],
    ['partOf', indicator.partOf],
    ['subject', indicator.subject],
    ['section', section, report.sections.find(({ id }) => id === section)?.title],
    ['theme', theme, report.themes.find(({ id }) => id === theme)?.label],
    ['draft', indicator.draft && 'true'],
  ];
  return {
    '@id': iri('figure', report.id, indicator.id),
    '@type': 'Observation',
    identifier: indicator.id,
    name: inBoth(indicator.label),
    alternateName: othersInBoth(indicator.aliases),
    description: inBoth(figure),
    variableMeasured: variable,
    observationAbout: iri('place', placeId),
    observationDate: /^\d{4}(-\d\d){0,2}$/.test(indicator.period) ? indicator.period : span.first,
    observationPeriod: span.duration,
    ...limits(observation),
    unitCode: currencyOf(quantity.unit) === quantity.unit.id ? `iso4217:${quantity.unit.id}` : undefined,
    unitText: quantity.unit.zh === '' && !quantity.unit.en ? undefined : inBoth(unitWords(quantity.unit)),
    subjectOf: iri('report', report.id),
    additionalProperty: stated.flatMap(([name, value, words]) =>
      value === undefined ? [] : [property(name, value, words)],
    ),
  };
}

/** What the figure lets one say: the value itself, or what it lies above or below. */
function limits({ quantity, components }: Observation): Node {
  const low = components.find(({ name }) => name === 'low')?.value;
  const high = components.find(({ name }) => name === 'high')?.value;
  const { bound } = quantity;
  if (low && high) return bound === 'exact' ? { minValue: literal(low), maxValue: literal(high) } : {};
  const value = singleValue(components);
  if (!value) return {};
  if (bound === 'exact') return { value: literal(value) };
  if (bound === 'over' || bound === 'at-least') return { minValue: literal(value) };
  if (bound === 'under' || bound === 'at-most') return { maxValue: literal(value) };
  return {};
}

/** Ties the figure to the quote, by its words and by its place; the latter narrowed to the figure itself. */
function annotation({ report, indicator }: Observation, { quote, position, figure }: Selectors, iri: Iri): Node {
  return {
    '@id': iri('annotation', report.id, indicator.id),
    '@type': 'Annotation',
    motivation: 'oa:identifying',
    body: iri('figure', report.id, indicator.id),
    target: {
      '@type': 'SpecificResource',
      source: iri('source', report.id, report.source.file),
      selector: [
        { '@type': 'TextQuoteSelector', ...quote },
        {
          '@type': 'TextPositionSelector',
          ...position,
          refinedBy: { '@type': 'TextPositionSelector', ...figure },
        },
      ],
    },
  };
}

function property(name: string, value: string, words?: Localized): Json {
  return { '@type': 'PropertyValue', propertyID: name, value, name: words && inBoth(words) };
}

function literal(value: Decimal): Json {
  return { '@type': 'xsd:decimal', '@value': toCanonical(value) };
}

function othersInBoth({ zh, en }: LocalizedList): Json | undefined {
  if (zh.length + en.length === 0) return undefined;
  return [...zh.map((name) => tagged('zh', name)), ...en.map((name) => tagged('en', name))];
}

function inBoth({ zh, en }: Localized): Json {
  return [tagged('zh', zh), ...(en === '' ? [] : [tagged('en', en)])];
}

function tagged(language: Language, text: string): Json {
  return { '@language': language, '@value': text };
}
