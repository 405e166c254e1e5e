// Every English name of every division, however it is spelt, and names with commas: "Qingshanhu District, Nanchang".

import { BARE, type Candidate, type NameIndex, NameIndexMaker, SHORTER, WHOLE } from './candidate.ts';
import { inside } from './chinese-names.ts';
import type { Division } from './division.ts';
import { allPlaces, formerPlaces } from './gazetteer.ts';

/** Words for kinds, squeezed, and the ends of the Chinese names that they can stand for. */
const GENERICS: readonly (readonly [en: string, zh: RegExp])[] = [
  ['autonomousprefecture', /自治州$/],
  ['autonomouscounty', /自治县$/],
  ['autonomousbanner', /自治旗$/],
  ['autonomousregion', /自治区$/],
  ['municipality', /市$/],
  ['prefecture', /地区$|州$|盟$/],
  ['newdistrict', /新区$/],
  ['province', /省$/],
  ['district', /区$/],
  ['newarea', /新区$/],
  ['county', /县$/],
  ['banner', /旗$/],
  ['league', /盟$/],
  ['city', /市$/],
  ['sar', /特别行政区$/],
];

let made: NameIndex | undefined;

function englishNames(): NameIndex {
  if (made) return made;
  const names = new NameIndexMaker();
  for (const place of [...allPlaces(), ...formerPlaces()]) {
    // "Jilin" is the whole name of the city, but no more its than the province's.
    if (place.name.en !== place.stem.en || place.stem.zh === '') names.add(squeeze(place.name.en), place, WHOLE);
    // Banners that share a stem, 城区 and the like are not called by it.
    if (place.stem.zh === '' && !isShort(place)) continue;
    for (const stem of [place.stem.en, ...place.otherEnglish]) {
      names.add(squeeze(stem), place, BARE);
      // Lvliang: what stands on keyboards that have no ü.
      if (stem.includes('ü')) names.add(squeeze(stem.replaceAll('ü', 'v')), place, BARE);
    }
    // He County is 和县 too.
    if (isShort(place)) names.add(squeeze(place.name.en.replace(/xian County$/, ' County')), place, SHORTER);
  }
  made = names.index;
  return made;
}

/** 蔚县: a name of one character takes its kind into the English one. */
function isShort({ name, stem }: Division): boolean {
  return name.zh.length === 2 && name.en !== stem.en;
}

/** What these words as a whole may mean. */
export function readEnglish(words: string): readonly Candidate[] {
  // Yi Autonomous Prefecture of Liangshan, the city of Nanchang.
  const [, kind, name] = OF_KIND.exec(words) ?? [];
  const turned = name === undefined ? [] : candidatesFor(asked(`${name} ${kind}`));
  if (turned.length > 0) return turned;
  const nested = readNested(words);
  // Weining Yi, Hui and Miao Autonomous County: not every comma leads outwards.
  return nested.length > 0 ? nested : readNested(words.replace(AMONG_PEOPLES, ' '));
}

const AMONG_PEOPLES = /,(?=[\p{L}\s,]{1,40}\sand\s\p{L}{1,12}\sautonomous)/giu;

const OF_KIND = /^\s*(?:the\s+)?([^,]{1,60}?)\s+of\s+([^,]{1,40})$/iu;

function readNested(words: string): readonly Candidate[] {
  const parts = words
    .split(/,|，|\/|\bof\b|\bin\b/iu)
    .map(asked)
    .filter((part) => part !== '' && !/^(?:the)?(?:p?r?china|peoplesrepublicofchina|prc)$/.test(part));
  if (parts.length === 0 || parts.length > 4) return [];
  const inward = parts.map(candidatesFor);
  const found = chain(inward.toReversed());
  return found.length > 0 ? found : chain(inward);
}

/** The candidates of the last name, each inside the one before. */
function chain(names: readonly (readonly Candidate[])[]): readonly Candidate[] {
  let outer: readonly Candidate[] | undefined;
  for (const candidates of names) {
    outer = inside(candidates, outer);
    if (outer.length === 0) return [];
  }
  return outer ?? [];
}

function candidatesFor(part: string): readonly Candidate[] {
  const names = englishNames();
  const name = part.replace(/^the(?=.{4})/, '');
  const whole = names.get(part) ?? names.get(name) ?? [];
  if (whole.some(({ said }) => said === WHOLE)) return whole;
  const generic = GENERICS.find(([en]) => name.length > en.length && name.endsWith(en));
  if (!generic) return whole;
  const [en, zh] = generic;
  const stem = names.get(name.slice(0, name.length - en.length)) ?? [];
  const kind = stem
    .filter(({ place }) => zh.test(place.name.zh))
    .map(({ place }) => ({ place, said: SHORTER }) as const);
  return kind.length > 0 ? kind : whole;
}

/** Letters alone, small and without marks: Ürümqi is urumqi, Xi’an and Xi'an are xian. */
function squeeze(words: string): string {
  const plain = PLAIN.test(words) ? words : words.normalize('NFD').replace(/\P{L}/gu, '');
  return plain.replaceAll(' ', '').toLowerCase();
}

/** Most names are; the rest is for the few that are not. */
const PLAIN = /^[A-Za-z ]*$/;

/** Squeezed, with the peoples spelt as in our names. */
function asked(words: string): string {
  return PEOPLES.reduce((text, [other, people]) => text.replace(other, people), squeeze(words));
}

const PEOPLES: readonly (readonly [other: RegExp, people: string])[] = [
  [/u[iy]gh?ur(?=autonomous)/, 'uygur'],
  [/kazakh?(?=autonomous)/, 'kazak'],
  [/k[iy]rgh?[iy]z(?=autonomous)/, 'kirgiz'],
  [/mongol(?=and|autonomous)/, 'mongolian'],
  [/bu[yi]e?i(?=and|autonomous)/, 'bouyei'],
];
