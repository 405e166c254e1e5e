// What the reports know: every phrase that names an indicator, a theme, a section or a place, as tokens, and an index of
// the distinct names, so that a question looks only at those that share a word with it.

import { yearOf } from '../period.ts';
import type { Indicator, Report } from '../report/model.ts';
import type { Stated } from './answer.ts';
import { keysOf, type Phrase, phrasesOf } from './phrase.ts';
import { indexPlaces, type PlaceIndex, placeKey } from './place-names.ts';
import { CHANGE_WORDS, STATUS_WORDS } from './scaffold.ts';
import { otherNames } from './synonyms.ts';
import { createTopics, type TopicIndex } from './topic-index.ts';

/** One name: all indicators, of whatever place and period, that are called the same. */
export interface Group {
  readonly id: number;
  /** All that it is called: see `nameOf`. */
  readonly name: string;
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
  /** Its place among the figures of its report. */
  readonly order: number;
}

export interface Lexicon {
  /** By id; nothing where a name is no more. */
  readonly groups: readonly (Group | undefined)[];
  /** The groups that have a word, or a pair of neighbouring Chinese characters, in the order of their ids. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Latin words of all names, for slips of the pen. */
  readonly vocabulary: () => readonly string[];
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

const made = new WeakMap<readonly Report[], Growing>();

/** The lexicon of these reports, made once for each array of reports. */
export function lexiconOf(reports: readonly Report[]): Lexicon {
  const known = made.get(reports);
  if (known) return known.lexicon;
  const growing = createLexicon();
  growing.change([], reports, reports);
  made.set(reports, growing);
  return growing.lexicon;
}

/** Where more of the reports differ than this share of them, a new lexicon is made as quickly. */
const MOST_CHANGED = 0.25;

/**
 * Makes the lexicon of `next` out of that of `previous`, which is given up: where one list follows another that has all
 * but a few of its reports, this is quicker by far.
 */
export function inheritLexicon(previous: readonly Report[], next: readonly Report[]): void {
  const growing = made.get(previous);
  if (!growing || previous === next || made.has(next)) return;
  const [before, after] = [new Set(previous), new Set(next)];
  const gone = previous.filter((report) => !after.has(report));
  const come = next.filter((report) => !before.has(report));
  if (gone.length + come.length > next.length * MOST_CHANGED) return;
  made.delete(previous);
  growing.change(gone, come, next);
  made.set(next, growing);
}

interface Growing {
  readonly lexicon: Lexicon;
  /** `all` are those that there are now. */
  readonly change: (gone: readonly Report[], come: readonly Report[], all: readonly Report[]) => void;
}

interface Draft {
  readonly id: number;
  readonly name: string;
  readonly phrases: readonly Phrase[];
  readonly words: readonly Phrase[];
  readonly extras: readonly Phrase[];
  readonly labelLength: number;
  readonly byPlace: Map<string, Entry[]>;
}

function createLexicon(): Growing {
  const groups: (Draft | undefined)[] = [];
  const byName = new Map<string, Draft>();
  const postings = new Map<string, number[]>();
  const byLabel = new Map<string, Entry[]>();
  const families = new Map<string, Entry[]>();
  const topics = createTopics();
  let vocabulary: readonly string[] | undefined;
  const lexicon: Mutable<Lexicon> = {
    groups,
    postings,
    byLabel,
    families,
    topics,
    vocabulary: () => {
      vocabulary ??= [...postings.keys()].filter((key) => /^[a-z][a-z-]{3,}$/.test(key));
      return vocabulary;
    },
    places: indexPlaces([]),
    newest: new Map(),
    newestIds: new Set(),
    newestYear: undefined,
  };
  const groupOf = (indicator: Indicator): Draft => {
    const name = nameOf(indicator);
    const known = byName.get(name);
    if (known) return known;
    const group = draftOf(groups.length, name, indicator);
    byName.set(name, group);
    groups.push(group);
    for (const key of new Set(group.phrases.flatMap(keysOf))) push(postings, key, group.id);
    return group;
  };
  const add = (report: Report, changed: Set<Entry[]>): void => {
    const place = placeKey(report);
    topics.add(report);
    for (const [order, indicator] of report.indicators.entries()) {
      const group = groupOf(indicator);
      const entry: Entry = { stated: { report, indicator }, group, order };
      changed.add(push(group.byPlace, place, entry));
      push(byLabel, indicator.label.zh, entry);
      if (indicator.subject !== undefined) push(families, familyKey(report, indicator.subject), entry);
    }
  };
  const remove = (report: Report): void => {
    const place = placeKey(report);
    topics.remove(report);
    const isOther = ({ stated }: Entry): boolean => stated.report !== report;
    for (const indicator of report.indicators) {
      keep(byLabel, indicator.label.zh, isOther);
      if (indicator.subject !== undefined) keep(families, familyKey(report, indicator.subject), isOther);
      const group = byName.get(nameOf(indicator));
      if (!group) continue;
      keep(group.byPlace, place, isOther);
      if (group.byPlace.size > 0) continue;
      // A name that nothing is called by any more is no word that the reports know.
      byName.delete(group.name);
      groups[group.id] = undefined;
      for (const key of new Set(group.phrases.flatMap(keysOf))) keep(postings, key, (id) => id !== group.id);
    }
  };
  return {
    lexicon,
    change: (gone, come, all) => {
      for (const report of gone) remove(report);
      const changed = new Set<Entry[]>();
      for (const report of come) add(report, changed);
      for (const entries of changed) entries.sort(newestFirst);
      vocabulary = undefined;
      lexicon.places = indexPlaces(all.map(({ place }) => place));
      const newest = newestOf(all);
      lexicon.newest = newest;
      lexicon.newestIds = new Set([...newest.values()].map(({ id }) => id));
      lexicon.newestYear = [...newest.values()]
        .map(({ period }) => period.slice(0, 4))
        .toSorted()
        .at(-1);
    },
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export function familyKey(report: Report, subject: string): string {
  return `${report.id}\n${subject}`;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): T[] {
  const list = map.get(key);
  if (list) {
    list.push(value);
    return list;
  }
  const begun = [value];
  map.set(key, begun);
  return begun;
}

/** Keeps those of a list for which a condition holds, and no empty list. */
function keep<T>(map: Map<string, T[]>, key: string, holds: (value: T) => boolean): void {
  const list = map.get(key);
  if (!list) return;
  const kept = list.filter(holds);
  if (kept.length === 0) map.delete(key);
  else if (kept.length < list.length) map.set(key, kept);
}

/** In one order, whatever the order in which they came to be known. */
function newestFirst(a: Entry, b: Entry): number {
  const [one, other] = [a.stated, b.stated];
  return (
    yearOf(other.indicator.period) - yearOf(one.indicator.period) ||
    (one.report.id < other.report.id ? -1 : one.report.id > other.report.id ? 1 : a.order - b.order)
  );
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

function draftOf(id: number, name: string, indicator: Indicator): Draft {
  const { label, direction, status } = indicator;
  const said = [...(direction ? CHANGE_WORDS[direction].split(' ') : []), ...STATUS_WORDS[status].split(' ')];
  const phrases = phrasesOf(namesOf(indicator));
  const extras = phrasesOf(said);
  const labelLength = label.zh.length;
  return { id, name, phrases, words: [...phrases, ...extras], extras, labelLength, byPlace: new Map() };
}

function newestOf(reports: readonly Report[]): Map<string, Report> {
  const newest = new Map<string, Report>();
  for (const report of reports) {
    const known = newest.get(placeKey(report));
    if (!known || yearOf(known.period) < yearOf(report.period)) newest.set(placeKey(report), report);
  }
  return newest;
}
