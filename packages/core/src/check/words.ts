// The words around a figure, in a form that Chinese and English share: stems of English words. Chinese is turned into
// them term by term with the termbase; what it does not know is left out, or kept as pairs of characters.

import { lexicon } from '../terms/lexicon.ts';
import { isHan } from '../text/characters.ts';

export type Words = ReadonlyMap<string, number>;

const STOP = new Set(
  ('a an the of in on at to for by with from and or as is are was were be been has have had it its their his her this that these those there ' +
    'which who whom while when than then also over more most less up down year years yuan percent per cent million billion trillion thousand hundred ' +
    'total number reached reach rose rise grew grow growth increase increased decrease fell all new first last previous same period compared ' +
    'respectively about around nearly some including included amounted came stood will would can may into out after before between during under ' +
    'since through both each every other another such so not no but one two three rate percentage point points annual annually city county district ' +
    'province town township village year-on-year nationwide above down made up set put').split(' '),
);

/** The stems of English words with their weights; words that say nothing are left out. */
export function englishWords(text: string, weight = 1, into: Map<string, number> = new Map()): Map<string, number> {
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{2,24}/g)) {
    if (STOP.has(word)) continue;
    const key = stem(word);
    into.set(key, Math.max(into.get(key) ?? 0, weight));
  }
  return into;
}

/** A crude stem: enough to join exports and exporting, industry and industrial. */
function stem(word: string): string {
  const bare = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ings|ing|ed|es|s|ers|er|ial|al|ion|ions|ment|ments|ly|ity|ive|ure|ural|ce|t|e|y)$/, '');
  return bare.length < 3 ? word : bare.slice(0, 7);
}

/** The English of a Chinese text term by term, longest first, as stems. */
export function glossed(text: string, weight = 1, into: Map<string, number> = new Map()): Map<string, number> {
  const { terms, longest } = lexicon();
  for (let at = 0; at < text.length; ) {
    if (!isHan(text.charAt(at))) {
      at += 1;
      continue;
    }
    let length = Math.min(longest, text.length - at);
    while (length > 1 && !terms.has(text.slice(at, at + length))) length -= 1;
    const term = length > 1 ? terms.get(text.slice(at, at + length)) : undefined;
    if (term) englishWords(term.en, weight, into);
    at += length;
  }
  return into;
}

/** Pairs of neighbouring characters, for comparing Chinese with Chinese. */
export function pairs(text: string, weight = 1, into: Map<string, number> = new Map()): Map<string, number> {
  let last = '';
  for (const character of text) {
    if (isWord(character) && last !== '') into.set(last + character, Math.max(into.get(last + character) ?? 0, weight));
    last = isWord(character) ? character : '';
  }
  return into;
}

function isWord(character: string): boolean {
  return isHan(character) || /[A-Za-z\d]/.test(character);
}

/** How much two sets of words share, 0 to 1, rare words counting most. `rarity` gives the weight of a word. */
export function likeness(a: Words, b: Words, rarity: (word: string) => number): number {
  let [shared, left, right] = [0, 0, 0];
  for (const [word, weight] of a) {
    const worth = weight * rarity(word);
    left += worth * worth;
    const other = b.get(word);
    if (other !== undefined) shared += worth * other * rarity(word);
  }
  for (const [word, weight] of b) right += (weight * rarity(word)) ** 2;
  return left === 0 || right === 0 ? 0 : shared / Math.sqrt(left * right);
}
