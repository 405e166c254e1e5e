// Words by their first character, the longest first: one look tells whether any can stand at a place.

export interface Spelling {
  readonly text: string;
}

/** By the code of the first character. */
export type Spellings<T extends Spelling> = ReadonlyMap<number, readonly T[]>;

export function byFirstCharacter<T extends Spelling>(list: readonly T[]): Spellings<T> {
  const map = new Map<number, T[]>();
  for (const spelling of list.toSorted((a, b) => b.text.length - a.text.length)) {
    const first = spelling.text.charCodeAt(0);
    const group = map.get(first);
    if (group) group.push(spelling);
    else map.set(first, [spelling]);
  }
  return map;
}
