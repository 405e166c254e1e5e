// Characters that sound alike: 高薪技术 for 高新技术 is a slip of the input method.

import { SYLLABLES } from './syllables.ts';

let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function syllables(): ReadonlyMap<string, ReadonlySet<string>> {
  if (known) return known;
  const map = new Map<string, Set<string>>();
  for (const line of SYLLABLES.split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ');
    for (const character of characters) map.set(character, (map.get(character) ?? new Set()).add(blurred(syllable)));
  }
  known = map;
  return map;
}

/** zh and z, sh and s, ch and c, -ng and -n are one to many ears and fingers. */
function blurred(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^l(?=[^v])/, 'n');
}

/** Characters that look alike to a hurried eye, or to a scanner. */
const LOOK_ALIKE = '人入 己已 未末 土士 日曰 干千 大太 天夭 壹壶 免兔 析折 撒撤 住往 侯候 拔拨'.split(' ');

/** Whether two different characters are read alike, tones aside, or look alike. */
export function soundAlike(a: string, b: string): boolean {
  if (a === b) return false;
  if (LOOK_ALIKE.some((pair) => pair.includes(a) && pair.includes(b))) return true;
  const [mine, theirs] = [syllables().get(a), syllables().get(b)];
  return mine !== undefined && theirs !== undefined && [...mine].some((syllable) => theirs.has(syllable));
}
