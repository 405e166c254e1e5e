// Kinds of characters in a folded text. The empty string, which is what lies beyond an end, is of none.

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

export function isLatin(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}
