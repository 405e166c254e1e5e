// A list of words that is looked up at a place in a text, in either direction, in constant time.

/** Words by their first and by their last character, the longest first. */
export class WordList {
  readonly #byFirst = new Map<string, string[]>();
  readonly #byLast = new Map<string, string[]>();
  readonly #all: ReadonlySet<string>;

  /** `words` are separated by blanks. */
  constructor(words: string) {
    const all = [...new Set(words.split(/\s+/).filter((word) => word !== ''))];
    this.#all = new Set(all);
    for (const word of all.toSorted((a, b) => b.length - a.length)) {
      push(this.#byFirst, word.charAt(0), word);
      push(this.#byLast, word.charAt(word.length - 1), word);
    }
  }

  has(word: string): boolean {
    return this.#all.has(word);
  }

  /** The longest word that begins at `at`. */
  startingAt(text: string, at: number = 0): string | undefined {
    return this.#byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
  }

  /** The longest word that ends before `end`. */
  endingAt(text: string, end: number = text.length): string | undefined {
    return this.#byLast.get(text.charAt(end - 1))?.find((word) => text.endsWith(word, end));
  }
}

function push(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words) words.push(word);
  else map.set(key, [word]);
}
