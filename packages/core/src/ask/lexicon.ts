// What the reports know: every phrase that names an indicator, a theme, a section or a place, as tokens, and an index of
// the distinct names, so that a question looks only at those that share a word with it.

import { yearOf } from '../period.ts';
import type { Indicator, Report } from '../report/model.ts';
import type { Stated } from './answer.ts';
import { keysOf, type Phrase, phrasesOf } from './phrase.ts';
import { indexPlaces, type PlaceIndex, placeKey } from './place-names.ts';
import { CHANGE_WORDS, STATUS_WORDS } from './scaffold.ts';
import { otherNames } from './synonyms.ts';
import { indexTopics, type TopicIndex } from './topic-index.ts';

/** One name: all indicators, of whatever place and period, that are called the same. */
export interface Group {
  readonly id: number;
  /** Label, aliases and their other names, in both languages. */
  readonly phrases: readonly Phrase[];
  /** Those, and the words that a question may add because of what the figure is: 增长, expected. */
  readonly words: readonly Phrase[];
  /** Only the latter. */
  readonly extras: readonly Phrase[];
  readonly labelLength: number;
  /** By place, the newest first. */
  readonly byPlace: ReadonlyMap<string, readonly Entry[]>;
}

/** One indicator under its name. */
export interface Entry {
  readonly stated: Stated;
  readonly group: Group;
}

export interface Lexicon {
  readonly groups: readonly Group[];
  /** The groups that have a word, or a pair of neighbouring Chinese characters. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Latin words of all names, for slips of the pen. */
  readonly vocabulary: readonly string[];
  readonly topics: TopicIndex;
  readonly places: PlaceIndex;
  /** The newest report of each place. */
  readonly newest: ReadonlyMap<string, Report>;
  /** The ids of these. */
  readonly newestIds: ReadonlySet<string>;
  /** The last year of any of them. */
  readonly newestYear: string | undefined;
  /** All that are called the same in Chinese. */
  readonly byLabel: ReadonlyMap<string, readonly Entry[]>;
  /** The indicators of one subject: its number, its amount. */
  readonly families: ReadonlyMap<string, readonly Entry[]>;
}

const made = new WeakMap<readonly Report[], Lexicon>();

/** The lexicon of these reports, made once for each array of reports. */
export function lexiconOf(reports: readonly Report[]): Lexicon {
  const known = made.get(reports);
  if (known) return known;
  const lexicon = build(reports);
  made.set(reports, lexicon);
  return lexicon;
}

interface Draft {
  readonly id: number;
  readonly phrases: readonly Phrase[];
  readonly words: readonly Phrase[];
  readonly extras: readonly Phrase[];
  readonly labelLength: number;
  readonly byPlace: Map<string, Entry[]>;
}

function build(reports: readonly Report[]): Lexicon {
  const groups = new Map<string, Draft>();
  const families = new Map<string, Entry[]>();
  const byLabel = new Map<string, Entry[]>();
  for (const report of reports) {
    const place = placeKey(report);
    for (const indicator of report.indicators) {
      const name = nameOf(indicator);
      const group = groups.get(name) ?? draftOf(groups.size, indicator);
      groups.set(name, group);
      const entry: Entry = { stated: { report, indicator }, group };
      push(group.byPlace, place, entry);
      push(byLabel, indicator.label.zh, entry);
      if (indicator.subject !== undefined) push(families, familyKey(report, indicator.subject), entry);
    }
  }
  const all = [...groups.values()];
  for (const { byPlace } of all) for (const entries of byPlace.values()) entries.sort(newestFirst);
  const postings = postingsOf(all);
  const newest = newestOf(reports);
  return {
    groups: all,
    postings,
    vocabulary: [...postings.keys()].filter((key) => /^[a-z][a-z-]{3,}$/.test(key)),
    topics: indexTopics(reports),
    places: indexPlaces(reports.map(({ place }) => place)),
    newest,
    newestIds: new Set([...newest.values()].map(({ id }) => id)),
    newestYear: [...newest.values()]
      .map(({ period }) => period.slice(0, 4))
      .toSorted()
      .at(-1),
    byLabel,
    families,
  };
}

export function familyKey(report: Report, subject: string): string {
  return `${report.id}\n${subject}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function newestFirst(a: Entry, b: Entry): number {
  return yearOf(b.stated.indicator.period) - yearOf(a.stated.indicator.period);
}

/** What is called so, in every respect, is of one group. */
export function nameOf({ label, aliases, direction, status }: Indicator): string {
  return [label.zh, label.en, ...aliases.zh, ...aliases.en, direction, status].join('\n');
}

/** Everything that an indicator is called: label, aliases and other names, in both languages. */
export function namesOf({ label, aliases }: Pick<Indicator, 'label' | 'aliases'>): string[] {
  const names = [label.zh, label.en, ...aliases.zh, ...aliases.en];
  return [...new Set([...names, ...[label.zh, label.en].flatMap(otherNames)])];
}

function draftOf(id: number, indicator: Indicator): Draft {
  const { label, direction, status } = indicator;
  const said = [...(direction ? CHANGE_WORDS[direction].split(' ') : []), ...STATUS_WORDS[status].split(' ')];
  const phrases = phrasesOf(namesOf(indicator));
  const extras = phrasesOf(said);
  return { id, phrases, words: [...phrases, ...extras], extras, labelLength: label.zh.length, byPlace: new Map() };
}

function postingsOf(groups: readonly Draft[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const { id, phrases } of groups) {
    for (const key of new Set(phrases.flatMap(keysOf))) push(postings, key, id);
  }
  return postings;
}

function newestOf(reports: readonly Report[]): Map<string, Report> {
  const newest = new Map<string, Report>();
  for (const report of reports) {
    const known = newest.get(placeKey(report));
    if (!known || yearOf(known.period) < yearOf(report.period)) newest.set(placeKey(report), report);
  }
  return newest;
}
