// The kind of a place where no name stands before it: 市重点项目, city-level; 示范镇, towns.

import type { Token } from './token.ts';

const LEVELS: ReadonlyMap<string, string> = new Map([
  ['省', 'provincial'],
  ['市', 'city-level'],
  ['区', 'district-level'],
  ['县', 'county-level'],
  ['镇', 'town-level'],
  ['乡', 'township-level'],
  ['村', 'village-level'],
  ['街道', 'subdistrict-level'],
]);

/** The common noun of a generic: parks; before another noun: city-level, park. */
export function genericEn({ zh, en }: Token, attributive: boolean = false): string {
  const level = LEVELS.get(zh);
  if (attributive && level !== undefined) return level;
  const noun = en.toLowerCase();
  if (attributive) return noun;
  if (noun.endsWith('rf')) return `${noun.slice(0, -1)}ves`;
  if (noun.endsWith('y') && !/[aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
