// The words around a figure, in a form that Chinese and English share: stems of English words. Chinese is turned into
// them term by term with the termbase; what it does not know is left out, or kept as pairs of characters.

import { GLOSSES } from '../terms/glosses.ts';
import { lexicon } from '../terms/lexicon.ts';
import { romanize } from '../terms/romanize.ts';
import { isHan } from '../text/characters.ts';

export type Words = ReadonlyMap<string, number>;

const STOP = new Set(
  (
    'a an the of in on at to for by with from and or as is are was were be been has have had it its their his her this that these those there ' +
    'which who whom while when than then also over more most less up down year years yuan percent per cent million billion trillion thousand hundred ' +
    'total number reached reach rose rise grew grow growth increase increased decrease fell all new first last previous same period compared ' +
    'respectively about around nearly some including included amounted came stood will would can may into out after before between during under ' +
    'since through both each every other another such so not no but one two three rate percentage point points annual annually city county district ' +
    'province town township village year-on-year nationwide above down made up set put'
  ).split(' '),
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
  collect(text, weight, into, LONGEST);
  for (const [, name] of text.matchAll(PLACES)) if (name !== undefined) englishWords(romanize(name), weight, into);
  return into;
}

/** The longest words first, and then the words within them: 农村 of 农村居民人均可支配收入. */
function collect(text: string, weight: number, into: Map<string, number>, longest: number): void {
  const words = vocabulary();
  for (let at = 0; at < text.length; ) {
    if (!isHan(text.charAt(at))) {
      at += 1;
      continue;
    }
    let length = Math.min(longest, text.length - at);
    while (length > 1 && !words.has(text.slice(at, at + length))) length -= 1;
    for (const word of words.get(text.slice(at, at + length)) ?? [])
      into.set(word, Math.max(into.get(word) ?? 0, weight));
    if (length > 3) collect(text.slice(at, at + length), weight, into, length - 1);
    at += length;
  }
}

const LONGEST = 12;
/** 东湖街道, 清河县: what stands before the kind of a place is its name. */
const PLACES = /([\u4e00-\u9fff]{2})(?=街道|镇|乡|村|区|县|市|省|路|河|湖|港|园区|集团|公司)/g;
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Chinese words with the stems of all their English. */
function vocabulary(): ReadonlyMap<string, ReadonlySet<string>> {
  if (known) return known;
  const words = new Map<string, Set<string>>();
  const put = (zh: string, en: string): void => {
    const stems = words.get(zh) ?? new Set<string>();
    for (const word of englishWords(en).keys()) stems.add(word);
    words.set(zh, stems);
  };
  for (const [zh, { en }] of lexicon().terms) if (zh.length > 1) put(zh, en);
  for (const line of GLOSSES.trim().split('\n')) {
    const at = line.indexOf(' ');
    put(line.slice(0, at), line.slice(at + 1));
  }
  known = words;
  return words;
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
