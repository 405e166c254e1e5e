// Kinds of characters in a folded text. The empty string, which is what lies beyond an end, is of none.

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

export function isLatin(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/** A Chinese character, 〇 and those of extension A included. */
export function isHan(character: string): boolean {
  return (
    (character >= '\u4e00' && character <= '\u9fff') ||
    (character >= '\u3400' && character <= '\u4dbf') ||
    character === '〇'
  );
}
