// What the reports know: every phrase that names an indicator, a theme, a section or a place, as tokens, and an index of
// the distinct names, so that a question looks only at those that share a word with it.

import { yearOf } from '../period.ts';
import type { Indicator, Report } from '../report/model.ts';
import type { Stated } from './answer.ts';
import { CHANGE_WORDS, STATUS_WORDS } from './scaffold.ts';
import { otherNames } from './synonyms.ts';
import { type Token, tokenize } from './tokens.ts';

export type Phrase = readonly Token[];

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

export interface Topic {
  readonly report: Report;
  readonly title: { readonly zh: string; readonly en: string };
  readonly phrases: readonly Phrase[];
  readonly indicators: readonly Indicator[];
}

interface PlaceNames {
  readonly key: string;
  readonly names: readonly Phrase[];
  /** What the place lies in: accounted for only beside the place itself. */
  readonly within: readonly Phrase[];
}

export interface Lexicon {
  readonly groups: readonly Group[];
  /** The groups that have a word, or a pair of neighbouring Chinese characters. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Latin words of all names, for slips of the pen. */
  readonly vocabulary: readonly string[];
  readonly topics: readonly Topic[];
  readonly places: readonly PlaceNames[];
  /** Places by the first word of each of their names. */
  readonly placesAt: ReadonlyMap<string, readonly PlaceNames[]>;
  readonly newest: ReadonlyMap<string, Report>;
  /** The same reports, for asking whether one is among them. */
  readonly newestReports: ReadonlySet<Report>;
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

/** Reports of one place share a key. */
export function placeKey({ place }: Report): string {
  return place.code ?? place.name.zh;
}

/** The key under which two neighbouring tokens, or one word, are indexed. */
export function pairKey(token: Token, next?: Token): string | undefined {
  if (!token.han) return token.word;
  return next?.han ? token.word + next.word : undefined;
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
  const places = placesOf(reports);
  const newest = newestOf(reports);
  return {
    groups: all,
    postings,
    vocabulary: [...postings.keys()].filter((key) => /^[a-z][a-z-]{3,}$/.test(key)),
    topics: reports.flatMap(topicsOf),
    places,
    placesAt: placesAtOf(places),
    newest,
    newestReports: new Set(newest.values()),
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

function nameOf({ label, aliases, direction, status }: Indicator): string {
  return [label.zh, label.en, ...aliases.zh, ...aliases.en, direction, status].join('\n');
}

function draftOf(id: number, { label, aliases, direction, status }: Indicator): Draft {
  const names = [label.zh, label.en, ...aliases.zh, ...aliases.en];
  const said = [...(direction ? CHANGE_WORDS[direction].split(' ') : []), ...STATUS_WORDS[status].split(' ')];
  const phrases = phrasesOf([...new Set([...names, ...[label.zh, label.en].flatMap(otherNames)])]);
  const extras = phrasesOf(said);
  return { id, phrases, words: [...phrases, ...extras], extras, labelLength: label.zh.length, byPlace: new Map() };
}

function postingsOf(groups: readonly Draft[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const { id, phrases } of groups) {
    const keys = new Set<string>();
    for (const phrase of phrases) {
      for (const [at, token] of phrase.entries()) {
        const key = pairKey(token, phrase[at + 1]);
        if (key !== undefined) keys.add(key);
        // A name of one character is covered by that character alone.
        if (token.han && phrase.length === 1) keys.add(token.word);
      }
    }
    for (const key of keys) push(postings, key, id);
  }
  return postings;
}

function topicsOf(report: Report): Topic[] {
  const sections = report.sections.map(({ id, title }): Topic => {
    // 产业向新：撑起发展脊梁 is asked for by its first half.
    const halves = [title.zh, title.en].flatMap((text) => [text, text.split(/[：:]/)[0] ?? text]);
    return {
      report,
      title,
      phrases: phrasesOf(halves),
      indicators: report.indicators.filter((indicator) => indicator.section === id),
    };
  });
  const themes = report.themes.map(
    ({ id, label, aliases }): Topic => ({
      report,
      title: label,
      phrases: phrasesOf([label.zh, label.en, ...aliases.zh, ...aliases.en]),
      indicators: report.indicators.filter((indicator) => indicator.theme === id),
    }),
  );
  return [...sections, ...themes].filter((topic) => topic.indicators.length > 0);
}

function placesOf(reports: readonly Report[]): PlaceNames[] {
  const places = new Map<string, PlaceNames>();
  for (const report of reports) {
    const key = placeKey(report);
    if (places.has(key)) continue;
    const { name, within, aliases } = report.place;
    const parts = within
      ? [within.zh, within.en, ...within.zh.split(/(?<=[省市县区])/), ...within.en.split(/,\s*/)]
      : [];
    places.set(key, {
      key,
      names: phrasesOf([name.zh, name.en, ...aliases.zh, ...aliases.en]),
      within: phrasesOf([...parts, '中国', 'China', 'Province', 'City']),
    });
  }
  return [...places.values()];
}

function placesAtOf(places: readonly PlaceNames[]): Map<string, PlaceNames[]> {
  const at = new Map<string, PlaceNames[]>();
  for (const place of places) {
    for (const first of new Set(place.names.map(([token]) => token?.word ?? ''))) push(at, first, place);
  }
  return at;
}

function newestOf(reports: readonly Report[]): Map<string, Report> {
  const newest = new Map<string, Report>();
  for (const report of reports) {
    const known = newest.get(placeKey(report));
    if (!known || yearOf(known.period) < yearOf(report.period)) newest.set(placeKey(report), report);
  }
  return newest;
}

function phrasesOf(texts: readonly string[]): Phrase[] {
  return texts
    .map(tokenize)
    .filter((phrase) => phrase.length > 0)
    .toSorted((a, b) => b.length - a.length);
}
