// Figures in the shape of xBRL-JSON 1.0: a fact a number, what XBRL has no word for in dimensions of our own.

import { toCanonical } from '../quantity/decimal.ts';
import type { Unit } from '../quantity/unit.ts';
import type { Language } from '../report/model.ts';
import type { Component } from './components.ts';
import { type Observation, observations, type ReportFigure } from './observation.ts';
import { currencyOf } from './unit-facts.ts';

export interface XbrlJsonOptions {
  /** Entry points of a taxonomy that defines the concepts. None is published; a validating reader needs one. */
  readonly taxonomy?: readonly string[];
  /** The namespace of concepts, units and extra dimensions. */
  readonly namespace?: string;
}

interface Fact {
  readonly value: string;
  readonly decimals?: number;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const NAMESPACE = 'urn:jianbao:xbrl';
const PREFIX = 'jb';

/**
 * The JSON text of the report. What fits: a single exact number, with its digits, `decimals` as the source prints
 * them (136.1亿 has -7), concept, entity, period and unit; as notes the label and the figure in words of both
 * languages, and the quote with its place in the source. What does not fit XBRL:
 *
 * - bounds: `jb:bound`, which exact facts do not have, so that no bounded fact is taken for the same as an exact one;
 * - ranges, ratios and fractions that do not end: one fact a number, told apart by `jb:component`;
 * - expected values and targets: `jb:status`; changes: `jb:direction`; places in an order: `jb:form`;
 * - which report says so, and what kind of thing it states: `jb:report` and `jb:measure`, in every fact;
 * - counts and Chinese units: units of our own namespace; percent is one of them, 20% is 20 `jb:percent`.
 * @see https://www.xbrl.org/Specification/xbrl-json/REC-2021-10-13/xbrl-json-REC-2021-10-13.html
 * @throws {RangeError} when a figure is given twice.
 */
export function writeXbrlJson(figures: Iterable<ReportFigure>, options: XbrlJsonOptions = {}): string {
  const { taxonomy = [], namespace = NAMESPACE } = options;
  const facts: Record<string, Fact> = {};
  for (const observation of observations(figures)) {
    const id = localName(`${observation.report.id}.${observation.indicator.id}`);
    const notes = notesOf(observation, id);
    for (const component of observation.components) {
      const single = observation.components.length === 1;
      facts[single ? id : `${id}.${component.name}`] = fact(observation, component, Object.keys(notes));
    }
    Object.assign(facts, notes);
  }
  const documentInfo = {
    documentType: 'https://xbrl.org/2021/xbrl-json',
    namespaces: {
      [PREFIX]: namespace,
      gbt2260: `${namespace}:gbt2260`,
      place: `${namespace}:place`,
      iso4217: 'http://www.xbrl.org/2003/iso4217',
      xbrl: 'https://xbrl.org/2021',
    },
    linkTypes: { footnote: 'http://www.xbrl.org/2003/arcrole/fact-footnote' },
    linkGroups: { _: 'http://www.xbrl.org/2003/role/link' },
    taxonomy,
  };
  return `${JSON.stringify({ documentInfo, facts }, null, 2)}\n`;
}

function fact(observation: Observation, { name, value }: Component, notes: readonly string[]): Fact {
  const { report, indicator, quantity, form, components, placeId } = observation;
  const { code } = report.place;
  const unit = unitName(quantity.unit);
  return {
    value: toCanonical(value),
    // A quotient such as 3/4 is exact: without `decimals` a fact is of infinite precision.
    ...(form !== 'fraction' && { decimals: 0 - value.exponent }),
    dimensions: {
      concept: `${PREFIX}:${localName(indicator.id)}`,
      entity: code === undefined ? `place:${placeId.replaceAll(/\s/g, '_')}` : `gbt2260:${code}`,
      period: xbrlPeriod(observation),
      ...(unit !== undefined && { unit }),
      [`${PREFIX}:report`]: report.id,
      ...own('measure', indicator.measure),
      ...(quantity.bound !== 'exact' && own('bound', quantity.bound)),
      ...(indicator.status !== 'actual' && own('status', indicator.status)),
      ...(indicator.direction && own('direction', indicator.direction)),
      ...(form !== 'number' && own('form', form)),
      ...(components.length > 1 && own('component', name)),
      ...(indicator.draft && own('review', 'draft')),
    },
    links: { footnote: { _: notes } },
  };
}

/** What it is in both languages, and the words of the source. Notes hold XHTML, and nothing but a language. */
function notesOf({ report, indicator, figure }: Observation, id: string): Readonly<Record<string, Fact>> {
  const { label, source } = indicator;
  const note = (name: string, language: Language, value: string): readonly [string, Fact] => {
    const noteId = `${id}.${name}`;
    return [noteId, { value, dimensions: { concept: 'xbrl:note', noteId, language } }];
  };
  const cite = escaped(`${report.source.file}#char=${source.start},${source.end}`);
  return Object.fromEntries([
    note('quote', 'zh', `<q cite="${cite}">${escaped(source.text)}</q>`),
    note('zh', 'zh', escaped(`${label.zh}：${figure.zh}`)),
    note('en', 'en', escaped(`${label.en}: ${figure.en}`)),
  ]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function own(dimension: string, member: string): Readonly<Record<string, string>> {
  return { [`${PREFIX}:${dimension}`]: `${PREFIX}:${member}` };
}

/** A day is an instant, its end; everything else a stretch of time. Both name the day behind the last. */
function xbrlPeriod({ span }: Observation): string {
  const end = `${span.behind}T00:00:00`;
  return span.duration === 'P1D' ? end : `${span.first}T00:00:00/${end}`;
}

/** `iso4217:CNY`, `jb:microgram/jb:cubic-metre`; a bare number has none: xbrli:pure may not be written. */
function unitName(unit: Unit): string | undefined {
  if (unit.id === 'number') return undefined;
  return unit.id
    .split('/')
    .map((part) => (part === currencyOf(unit) ? `iso4217:${part}` : `${PREFIX}:${localName(part)}`))
    .join('/');
}

/** An NCName: `classifier:家` has a colon too many, and 5g-base-stations may not begin with a digit. */
function localName(id: string): string {
  const name = id.replaceAll(':', '.');
  return /^\d/.test(name) ? `_${name}` : name;
}
