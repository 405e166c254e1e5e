// The places that the reports are of, by their names, and the larger places that these lie in.

import type { Localized, Place, Report } from '../report/model.ts';
import { type Phrase, phrasesOf } from './phrase.ts';

/** A place by its names. */
export interface PlaceNames {
  readonly key: string;
  readonly names: readonly Phrase[];
  /** What it lies in: accounted for only beside the place itself. */
  readonly within: readonly Phrase[];
}

/** A larger place, with the reporting places that lie in it. */
export interface Region {
  readonly name: Localized;
  readonly phrases: readonly Phrase[];
  /** The keys of these places. */
  readonly places: readonly string[];
}

export interface PlaceIndex {
  readonly byKey: ReadonlyMap<string, PlaceNames>;
  /** Places by the first word of each of their names. */
  readonly at: ReadonlyMap<string, readonly PlaceNames[]>;
  /** Larger places by the first word of each of their names. */
  readonly regionsAt: ReadonlyMap<string, readonly Region[]>;
}

/** Reports of one place share a key; two districts of one name in two cities do not. */
export function placeKey({ place }: Report): string {
  return keyOfPlace(place);
}

export function keyOfPlace({ code, within, name }: Place): string {
  return code ?? `${within?.zh ?? ''}${name.zh}`;
}

export function indexPlaces(places: Iterable<Place>): PlaceIndex {
  const byKey = new Map<string, PlaceNames>();
  const regions = new Map<string, { name: Localized; phrases: readonly Phrase[]; places: string[] }>();
  for (const place of places) {
    const key = keyOfPlace(place);
    if (byKey.has(key)) continue;
    const { name, within, aliases } = place;
    const parts = partsOf(within);
    const whole = within ? [within.zh, within.en] : [];
    byKey.set(key, {
      key,
      names: phrasesOf([name.zh, name.en, ...aliases.zh, ...aliases.en]),
      within: phrasesOf([...whole, ...parts.flatMap(spellings), ...ANYWHERE]),
    });
    for (const part of parts) {
      const region = regions.get(part.zh) ?? { name: part, phrases: phrasesOf(spellings(part)), places: [] };
      region.places.push(key);
      regions.set(part.zh, region);
    }
  }
  if (byKey.size > 0) {
    const name = { zh: '中国', en: 'China' };
    regions.set(name.zh, { name, phrases: phrasesOf(ANYWHERE), places: [...byKey.keys()] });
  }
  return {
    byKey,
    at: byFirstWord(byKey.values(), ({ names }) => names),
    regionsAt: byFirstWord(regions.values(), ({ phrases }) => phrases),
  };
}

/** Whatever a place lies in, and the kinds of place that its English name may be said with. */
const ANYWHERE = ['中国', 'China', 'Province', 'City'];

/** 江西省南昌市 and “Nanchang, Jiangxi Province”: the parts in pairs, the largest first. */
function partsOf(within: Localized | undefined): Localized[] {
  const zh = within?.zh.match(/.{2,}?(?:[省市县区州盟]|$)/gu) ?? [];
  const en = within?.en.split(/,\s*/).toReversed() ?? [];
  if (zh.length === en.length) return zh.map((part, at) => ({ zh: part, en: en[at] ?? part }));
  return [...zh.map((part) => ({ zh: part, en: part })), ...en.map((part) => ({ zh: part, en: part }))];
}

/** With and without its kind: 江西省 and 江西, Jiangxi Province and Jiangxi. */
function spellings({ zh, en }: Localized): string[] {
  const bare = [zh.replace(/^(..+)[省市]$/u, '$1'), en.replace(/ (?:Province|City)$/, '')];
  return [...new Set([zh, en, ...bare])];
}

function byFirstWord<T>(all: Iterable<T>, phrases: (one: T) => readonly Phrase[]): Map<string, T[]> {
  const at = new Map<string, T[]>();
  for (const one of all) {
    for (const first of new Set(phrases(one).map(([token]) => token?.word ?? ''))) {
      const list = at.get(first);
      if (list) list.push(one);
      else at.set(first, [one]);
    }
  }
  return at;
}
