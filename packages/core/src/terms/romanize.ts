// Names of places and people in pinyin: words joined, a capital, an apostrophe before a, e and o (GB/T 28039, GB 17733).

import { pinyin } from 'pinyin-pro';
import { isHan } from '../text/characters.ts';

/** The pinyin of a name as one word: 洪腾 → Hongteng, 西安 → Xi’an, 吕梁 → Lüliang. Other characters stay. */
export function romanize(name: string): string {
  let out = '';
  for (const run of name.match(/[\u3400-\u4dbf\u4e00-\u9fff〇]+|[^\u3400-\u4dbf\u4e00-\u9fff〇]+/g) ?? []) {
    out += isHan(run.charAt(0)) ? joined(run) : run;
  }
  return out;
}

/** What a character is read as in names, where words read it otherwise. */
const IN_NAMES: ReadonlyMap<string, string> = new Map([
  ['都', 'du'],
  ['长', 'chang'],
]);

function joined(run: string): string {
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
    syllable.replaceAll('v', 'ü'),
  );
  const characters = [...run];
  for (const [index, character] of characters.entries()) {
    const name = IN_NAMES.get(character);
    if (name !== undefined && characters.length === syllables.length) syllables[index] = name;
  }
  const word = syllables.map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable));
  const text = word.join('');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
