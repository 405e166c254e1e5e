// Which parts of a text are Chinese and which English: a parallel text has both, an English brief may quote its source.

import type { Language } from '../report/model.ts';
import { isHan } from '../text/characters.ts';

/** Chinese where there are more than a quarter as many Chinese characters as Latin letters: 汉字 say more each. */
export function languageOf(text: string): Language {
  const { han, latin } = lettersOf(text.slice(0, 20_000));
  return han * 4 > latin ? 'zh' : 'en';
}

/** The text with every piece in the other language blanked out, so that all places stay as they are. */
export function inLanguage(text: string, language: Language): string {
  let last: Language = language;
  return text.replace(/[^\n\t]+/g, (piece) => {
    const { han, latin } = lettersOf(piece);
    // A cell with digits alone goes with the cell before it.
    if (han + latin > 0) last = han * 4 > latin ? 'zh' : 'en';
    return last === language ? piece : ' '.repeat(piece.length);
  });
}

/** The languages of a text: its main one first, the other where a tenth of the text is in it. */
export function languagesOf(text: string): Language[] {
  const main = languageOf(text);
  const other = main === 'zh' ? 'en' : 'zh';
  const share = inLanguage(text, other).replace(/\s+/g, '').length / Math.max(1, text.replace(/\s+/g, '').length);
  return share > 0.1 ? [main, other] : [main];
}

function lettersOf(text: string): { han: number; latin: number } {
  let [han, latin] = [0, 0];
  for (const character of text) {
    if (isHan(character)) han += 1;
    else if ((character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')) latin += 1;
  }
  return { han, latin };
}
