// Indicators by words, best first: for finding one, never for answering from it.

import type { Indicator, Report, Stated } from '@jianbao/core';

/** Where a word is found says how much it counts. */
interface Haystack {
  /** Label and aliases. */
  readonly names: Words;
  /** Theme, section, place, and the figure as printed. */
  readonly around: Words;
}

interface Words {
  /** Folded, for Han characters, which stand without blanks. */
  readonly text: string;
  readonly latin: ReadonlySet<string>;
}

const haystacks = new WeakMap<Indicator, Haystack>();

/** Those that have at least half of the words, those that have more of them in their names first. */
export function search(stated: readonly Stated[], words: string): Stated[] {
  const terms = [...new Set(termsOf(words))];
  if (terms.length === 0) return words.trim() === '' ? [...stated] : [];
  return stated
    .map((item) => ({ item, ...score(haystackOf(item), terms) }))
    .filter(({ found }) => found * 2 >= terms.length)
    .toSorted((a, b) => b.named + b.found - (a.named + a.found) || labelLength(a.item) - labelLength(b.item))
    .map(({ item }) => item);
}

function score({ names, around }: Haystack, terms: readonly string[]): { named: number; found: number } {
  const named = terms.filter((term) => has(names, term));
  const found = terms.filter((term) => has(names, term) || has(around, term));
  return { named: named.length, found: found.length };
}

function has({ text, latin }: Words, term: string): boolean {
  return HAN.test(term) ? text.includes(term) : latin.has(term);
}

function haystackOf({ report, indicator }: Stated): Haystack {
  const known = haystacks.get(indicator);
  if (known) return known;
  const { label, aliases } = indicator;
  const made = {
    names: wordsOf([label.zh, label.en, ...aliases.zh, ...aliases.en]),
    around: wordsOf(surroundings(report, indicator)),
  };
  haystacks.set(indicator, made);
  return made;
}

function surroundings({ themes, sections, place }: Report, indicator: Indicator): string[] {
  const theme = themes.find(({ id }) => id === indicator.theme);
  const section = sections.find(({ id }) => id === indicator.section);
  return [
    ...(theme ? [theme.label.zh, theme.label.en, ...theme.aliases.zh, ...theme.aliases.en] : []),
    ...(section ? [section.title.zh, section.title.en] : []),
    place.name.zh,
    place.name.en,
    indicator.printed,
    indicator.period,
  ];
}

function wordsOf(texts: readonly string[]): Words {
  const text = fold(texts.join('\n'));
  return { text, latin: new Set(latinWords(text)) };
}

const HAN = /\p{Script=Han}/u;

/** Latin words and numbers whole, Han characters in pairs: 企业 is a word, 企 is half of many. */
function termsOf(words: string): string[] {
  const text = fold(words);
  const han = (text.match(/\p{Script=Han}{1,200}/gu) ?? []).flatMap(pairs);
  return [...han, ...latinWords(text)];
}

function pairs(run: string): string[] {
  const signs = [...run];
  if (signs.length === 1) return signs;
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

function latinWords(text: string): string[] {
  return (text.match(/[\p{Script=Latin}\d][\p{Script=Latin}\d.]{0,60}/gu) ?? []).map((word) => {
    const bare = word.replace(/\.$/, '');
    return bare.length > 3 ? bare.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : bare;
  });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function labelLength({ indicator }: Stated): number {
  return indicator.label.zh.length;
}
