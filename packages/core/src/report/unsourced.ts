// Numbers in our own words that the source does not have.

import { beginsQuantity } from '../quantity/find.ts';
import { formatEn } from '../quantity/format-en.ts';
import { readQuantity } from '../quantity/read-zh.ts';
import { foldWidth } from '../text/fold.ts';

const NUMBER = /\d{1,20}(?:[.,]\d{1,20}){0,8}/g;

/**
 * The numbers of a text that stand neither in the quote, nor in the English of one of its quantities (200,000 for
 * 20万元), nor in the English of a term that the quote uses.
 */
export function unsourcedNumbers(
  text: string,
  quote: string,
  terms: readonly { readonly zh: string; readonly en: string }[],
): string[] {
  const numbers = text.match(NUMBER) ?? [];
  if (numbers.length === 0) return [];
  const renderings = terms.filter((term) => quote.includes(term.zh)).map((term) => term.en);
  const plain = numbersOf([quote, ...renderings]);
  const missing = numbers.filter((number) => !plain.has(number));
  if (missing.length === 0) return missing;
  const stated = numbersOf(englishOf(foldWidth(quote)));
  return missing.filter((number) => !stated.has(number));
}

function numbersOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((words) => words.match(NUMBER) ?? []));
}

/** Every quantity of a folded Chinese text in English; a bare scale word counts: 亿元以上 is of 100 million. */
function englishOf(text: string): string[] {
  const stated: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const match = beginsQuantity(text, at) ? readQuantity(text, at) : undefined;
    if (!match) continue;
    stated.push(formatEn(match.quantity));
    at = match.end - 1;
  }
  return stated;
}
