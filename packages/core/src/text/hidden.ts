// Characters that nobody sees: zero-width and direction marks. A reader passes over them; a forger puts them into a figure.

const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

export interface Visible {
  /** The text without them. */
  readonly text: string;
  /** The index in the whole text of a character of the visible one. */
  readonly indexOf: (visible: number) => number;
}

/** The characters of a text that are seen, and where they stand in it. */
export function visibleText(text: string): Visible {
  if (!HIDDEN.test(text)) return { text, indexOf: (index) => index };
  const kept: number[] = [];
  let seen = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (HIDDEN.test(character)) continue;
    kept.push(at);
    seen += character;
  }
  return { text: seen, indexOf: (index) => kept[index] ?? text.length };
}

/** Whether a text has characters that are not seen. */
export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}
