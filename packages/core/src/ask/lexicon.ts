// What the reports know: every phrase that names an indicator, a theme, a section or a place, as tokens.

import type { Indicator, Report } from '../report/model.ts';
import type { Stated } from './answer.ts';
import { CHANGE_WORDS, STATUS_WORDS } from './scaffold.ts';
import { type Token, tokenize } from './tokens.ts';

export type Phrase = readonly Token[];

export interface Entry {
  readonly stated: Stated;
  /** Label and aliases, in both languages. */
  readonly phrases: readonly Phrase[];
  /** Those, and the words that a question may add because of what the figure is: 增长, expected. */
  readonly words: readonly Phrase[];
}

export interface Topic {
  readonly report: Report;
  readonly title: { readonly zh: string; readonly en: string };
  readonly phrases: readonly Phrase[];
  readonly indicators: readonly Indicator[];
}

interface PlaceNames {
  readonly report: Report;
  readonly names: readonly Phrase[];
  /** What the place lies in: accounted for only beside the place itself. */
  readonly within: readonly Phrase[];
}

export interface Lexicon {
  readonly entries: readonly Entry[];
  readonly topics: readonly Topic[];
  readonly places: readonly PlaceNames[];
}

const made = new WeakMap<readonly Report[], Lexicon>();

/** The lexicon of these reports, made once for each array of reports. */
export function lexiconOf(reports: readonly Report[]): Lexicon {
  const known = made.get(reports);
  if (known) return known;
  const lexicon: Lexicon = {
    entries: reports.flatMap((report) => report.indicators.map((indicator) => entryOf(report, indicator))),
    topics: reports.flatMap(topicsOf),
    places: reports.map(placeOf),
  };
  made.set(reports, lexicon);
  return lexicon;
}

function entryOf(report: Report, indicator: Indicator): Entry {
  const { label, aliases, direction, status } = indicator;
  const extras = [...(direction ? CHANGE_WORDS[direction].split(' ') : []), ...STATUS_WORDS[status].split(' ')];
  const phrases = phrasesOf([label.zh, label.en, ...aliases.zh, ...aliases.en]);
  return { stated: { report, indicator }, phrases, words: [...phrases, ...phrasesOf(extras)] };
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

function placeOf(report: Report): PlaceNames {
  const { name, within, aliases } = report.place;
  const parts = within ? [within.zh, within.en, ...within.zh.split(/(?<=[省市县区])/), ...within.en.split(/,\s*/)] : [];
  return {
    report,
    names: phrasesOf([name.zh, name.en, ...aliases.zh, ...aliases.en]),
    within: phrasesOf([...parts, '中国', 'China', 'Province', 'City']),
  };
}

function phrasesOf(texts: readonly string[]): Phrase[] {
  return texts
    .map(tokenize)
    .filter((phrase) => phrase.length > 0)
    .toSorted((a, b) => b.length - a.length);
}
