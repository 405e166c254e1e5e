// Characters that nobody sees: zero-width and direction marks. A reader passes over them; a forger puts them into a figure.

const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

// A carriage return is honest, but no more to be read.
const UNREAD = new RegExp(`${HIDDEN.source}|\\r`);

export interface Visible {
  /** The text without them. */
  readonly text: string;
  /** The index in the whole text of a character of the visible one. */
  readonly indexOf: (visible: number) => number;
}

/** What is read of a text: neither what is not seen nor the ranges to be passed over, which come in order. */
export function visibleText(
  text: string,
  passed: readonly { readonly start: number; readonly end: number }[] = [],
): Visible {
  if (passed.length === 0 && !UNREAD.test(text)) return { text, indexOf: (index) => index };
  const kept: number[] = [];
  const pieces: string[] = [];
  let range = 0;
  for (let at = 0; at < text.length; at += 1) {
    const next = passed[range];
    if (next && at >= next.start) {
      at = Math.max(at, next.end) - 1;
      range += 1;
      continue;
    }
    const character = text.charAt(at);
    if (UNREAD.test(character)) continue;
    kept.push(at);
    pieces.push(character);
  }
  return { text: pieces.join(''), indexOf: (index) => kept[index] ?? text.length };
}

/** Whether a text has characters that are not seen. */
export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}
