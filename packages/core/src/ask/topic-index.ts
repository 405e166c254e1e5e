// The themes and sections of the reports by their names: all that are called the same are one, as with indicators.

import type { Indicator, Localized, Report } from '../report/model.ts';
import { cover } from './cover.ts';
import { keysAt, keysOf, type Phrase, phrasesOf } from './phrase.ts';

interface Topic {
  readonly report: Report;
  readonly title: Localized;
  readonly indicators: readonly Indicator[];
}

interface TopicGroup {
  readonly phrases: readonly Phrase[];
  /** In the order of the reports. */
  readonly topics: Topic[];
}

export interface TopicIndex {
  /** Those that are called by words of the question, all their words in it; with the names that are. */
  readonly named: (tokens: Phrase) => readonly { readonly phrase: Phrase; readonly topics: readonly Topic[] }[];
  /** Whether any name has this key. */
  readonly has: (key: string) => boolean;
}

export function indexTopics(reports: readonly Report[]): TopicIndex {
  const groups = new Map<string, TopicGroup>();
  for (const report of reports) {
    for (const { names, ...topic } of topicsOf(report)) {
      const key = names.join('\n');
      const group = groups.get(key) ?? { phrases: phrasesOf(names), topics: [] };
      group.topics.push(topic);
      groups.set(key, group);
    }
  }
  const all = [...groups.values()];
  const byKey = new Map<string, number[]>();
  for (const [id, { phrases }] of all.entries()) {
    for (const key of new Set(phrases.flatMap(keysOf))) {
      const ids = byKey.get(key);
      if (ids) ids.push(id);
      else byKey.set(key, [id]);
    }
  }
  return {
    has: (key) => byKey.has(key),
    named: (tokens) => {
      const ids = new Set(tokens.flatMap((_, at) => keysAt(tokens, at).flatMap((key) => byKey.get(key) ?? [])));
      return [...ids]
        .toSorted((a, b) => a - b)
        .flatMap((id) => {
          const { phrases, topics } = all[id] ?? { phrases: [], topics: [] };
          return phrases.filter((phrase) => isIn(phrase, tokens)).map((phrase) => ({ phrase, topics }));
        });
    },
  };
}

function isIn(phrase: Phrase, tokens: Phrase): boolean {
  const marks = phrase.map(() => false);
  cover(phrase, tokens, marks);
  return marks.every(Boolean);
}

function topicsOf(report: Report): (Topic & { readonly names: readonly string[] })[] {
  const sections = report.sections.map(({ id, title }) => ({
    report,
    title,
    // 产业向新：撑起发展脊梁 is asked for by its first half.
    names: [title.zh, title.en].flatMap((text) => [text, text.split(/[：:]/)[0] ?? text]),
    indicators: report.indicators.filter((indicator) => indicator.section === id),
  }));
  const themes = report.themes.map(({ id, label, aliases }) => ({
    report,
    title: label,
    names: [label.zh, label.en, ...aliases.zh, ...aliases.en],
    indicators: report.indicators.filter((indicator) => indicator.theme === id),
  }));
  return [...sections, ...themes].filter(({ indicators }) => indicators.length > 0);
}
