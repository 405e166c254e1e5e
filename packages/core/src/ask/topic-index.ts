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
  readonly id: number;
  readonly phrases: readonly Phrase[];
  topics: Topic[];
}

export interface TopicIndex {
  /** Those that are called by words of the question, all their words in it; with the names that are. */
  readonly named: (tokens: Phrase) => readonly { readonly phrase: Phrase; readonly topics: readonly Topic[] }[];
  /** Whether any name has this key. */
  readonly has: (key: string) => boolean;
}

/** An index that reports come into and leave. */
export interface GrowingTopics extends TopicIndex {
  readonly add: (report: Report) => void;
  readonly remove: (report: Report) => void;
}

export function createTopics(): GrowingTopics {
  const groups = new Map<string, TopicGroup>();
  const byKey = new Map<string, TopicGroup[]>();
  let count = 0;
  return {
    has: (key) => byKey.has(key),
    named: (tokens) => {
      const near = new Set(tokens.flatMap((_, at) => keysAt(tokens, at).flatMap((key) => byKey.get(key) ?? [])));
      return [...near]
        .toSorted((a, b) => a.id - b.id)
        .flatMap(({ phrases, topics }) =>
          phrases.filter((phrase) => isIn(phrase, tokens)).map((phrase) => ({ phrase, topics })),
        );
    },
    add: (report) => {
      for (const { names, ...topic } of topicsOf(report)) {
        const name = names.join('\n');
        const known = groups.get(name);
        if (known) {
          known.topics.push(topic);
          continue;
        }
        const group: TopicGroup = { id: count, phrases: phrasesOf(names), topics: [topic] };
        count += 1;
        groups.set(name, group);
        for (const key of new Set(group.phrases.flatMap(keysOf))) byKey.set(key, [...(byKey.get(key) ?? []), group]);
      }
    },
    remove: (report) => {
      for (const { names } of topicsOf(report)) {
        const name = names.join('\n');
        const group = groups.get(name);
        if (!group) continue;
        group.topics = group.topics.filter((topic) => topic.report !== report);
        if (group.topics.length > 0) continue;
        groups.delete(name);
        for (const key of new Set(group.phrases.flatMap(keysOf))) {
          const left = (byKey.get(key) ?? []).filter((other) => other !== group);
          if (left.length > 0) byKey.set(key, left);
          else byKey.delete(key);
        }
      }
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
