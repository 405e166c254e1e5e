// Numbers in our own words that the source does not have.

const NUMBER = /\d{1,20}(?:[.,]\d{1,20}){0,8}/g;

/** The numbers of a text that stand neither in the quote nor in the English of a term that the quote uses. */
export function unsourcedNumbers(
  text: string,
  quote: string,
  terms: readonly { readonly zh: string; readonly en: string }[],
): string[] {
  const numbers = text.match(NUMBER) ?? [];
  if (numbers.length === 0) return [];
  const renderings = terms.filter((term) => quote.includes(term.zh)).map((term) => term.en);
  const sourced = new Set([quote, ...renderings].flatMap((words) => words.match(NUMBER) ?? []));
  return numbers.filter((number) => !sourced.has(number));
}
