// The themes and sections of a report that have figures: by what they are called, and by the keys of their names.

import type { Report } from '@jianbao/core';
import { keysOfText, topicKeys } from '@jianbao/core/search';
import { digestOf } from './digest.ts';

export interface Topic {
  /** Topics of all reports that are called the same share it. */
  readonly digest: string;
  /** Each name by its keys, that of its beginning first. */
  readonly names: readonly (readonly string[])[];
  readonly keys: readonly string[];
}

export function topicsOf({ sections, themes, indicators }: Report): Topic[] {
  const withFigures = new Set(indicators.flatMap(({ section, theme }) => [`s ${section}`, `t ${theme}`]));
  const topics = [
    ...sections
      .filter(({ id }) => withFigures.has(`s ${id}`))
      .map((section) => ({
        keys: topicKeys({ sections: [section], themes: [] }),
        names: [section.title.zh, section.title.en].flatMap((text) => [text, text.split(/[：:]/)[0] ?? text]),
      })),
    ...themes
      .filter(({ id }) => withFigures.has(`t ${id}`))
      .map((theme) => ({
        keys: topicKeys({ sections: [], themes: [theme] }),
        names: [theme.label.zh, theme.label.en, ...theme.aliases.zh, ...theme.aliases.en],
      })),
  ];
  return topics.map(({ keys, names }) => ({
    digest: digestOf(names.join('\n')),
    keys,
    names: [...new Set(names)].map(keysInOrder).filter((each) => each.length > 0),
  }));
}

/** The keys of a name: pairs of characters and words, no character that has a neighbour. */
function keysInOrder(name: string): string[] {
  const keys = keysOfText(name);
  const pairs = keys.filter((key) => key.length > 1 || !/\p{Script=Han}/u.test(key));
  return pairs.length > 0 ? pairs : keys;
}
