// Offsets in code points, the unit in which spans are stored, and the UTF-16 indices that strings use.

/** How many code points stand before a UTF-16 index. */
export function codePointOffset(text: string, index: number): number {
  return codePointCounter(text)(index);
}

/** The same for many indices of one text, asked for in rising order: the text is passed over once. */
export function codePointCounter(text: string): (index: number) => number {
  let at = 0;
  let count = 0;
  return (index) => {
    for (; at < index; at += 1) if (!isLowSurrogate(text.charCodeAt(at))) count += 1;
    return count;
  };
}

/** The UTF-16 index at which the n-th code point begins. */
export function utf16Index(text: string, codePoints: number): number {
  return utf16Counter(text)(codePoints);
}

/** The same for many code points of one text, asked for in rising order: the text is passed over once. */
export function utf16Counter(text: string): (codePoints: number) => number {
  let at = 0;
  let seen = 0;
  return (codePoints) => {
    for (; seen < codePoints && at < text.length; seen += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return at;
  };
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
