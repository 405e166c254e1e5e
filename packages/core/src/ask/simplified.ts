// Traditional characters as simplified ones, character for character, so that every offset stays true.

import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;
let made: Convert | undefined;

/** A question typed in Hong Kong or on an old keyboard: 高新技術企業. Text without such characters is left as it is. */
export function simplified(text: string): string {
  if (!/[\u4e00-\u9fff]/.test(text)) return text;
  const convert = made ?? (Converter({ from: 'hk', to: 'cn' }) as Convert);
  made = convert;
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  return [...text]
    .map((character) => (convert(character).length === character.length ? convert(character) : character))
    .join('');
}
