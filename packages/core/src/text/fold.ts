// Full-width signs as their ASCII twins, character for character, so that every offset stays true.

/**
 * Folds full-width digits, letters and signs (１, Ａ, ％, ．) to ASCII; the length never changes.
 * The comma is left alone: ， ends a clause, where , may group digits.
 */
export function foldWidth(text: string): string {
  if (!/[\uff01-\uff5e\u3000]/.test(text)) return text;
  return text.replace(/[\uff01-\uff0b\uff0d-\uff5e\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
