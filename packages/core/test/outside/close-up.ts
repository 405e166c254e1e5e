// Blanks inside a number, as the suite writes them (一 百 五 十, 1000  万): taken out, with every offset kept.

import { foldWidth } from '../../src/text/fold.ts';

const ARABIC = '0123456789';
const CHINESE = '零〇一壹二贰貳两兩三叁四肆五伍六陆陸七柒八捌九玖';
const SIGNS = `${ARABIC}${CHINESE}十拾百佰千仟万萬亿億点點负負余多几幾半又分之个個成折小大于或者等<>=≥≤~–-`;

export interface ClosedUp {
  /** Folded, and without the blanks that cut a number. */
  readonly text: string;
  /** The index in the input of the character at an index of `text`. */
  readonly origin: (index: number) => number;
}

export function closeUp(input: string): ClosedUp {
  // In full-width digits the full-width comma groups: ４，５６５.
  const folded = foldWidth(input.replace(/([０-９])，(?=[０-９]{3}(?![０-９]))/g, '$1,'));
  const origins: number[] = [];
  let text = '';
  for (let at = 0; at < folded.length; at += 1) {
    let end = at;
    while (folded.charAt(end) === ' ') end += 1;
    if (end > at && cutsNumber(text.at(-1) ?? '', folded.charAt(end))) at = end;
    text += folded.charAt(at);
    origins.push(at);
  }
  return { text, origin: (index) => origins[index] ?? input.length };
}

/** Whether a blank between these two belongs to no more than the typesetting; 1 234 and 1.5 五 are two numbers. */
function cutsNumber(left: string, right: string): boolean {
  if (left === '' || right === '' || !SIGNS.includes(left) || !SIGNS.includes(right)) return false;
  return !(ARABIC.includes(left) && (ARABIC.includes(right) || CHINESE.includes(right)));
}
