// Numbers and words as values of CSS.

export function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}

/** Twips as points, for paper. */
export function points(twips: number): string {
  return `${round(twips / 20)}pt`;
}

/** Words as a string of CSS, whatever they hold: they end neither the string nor the style element. */
export function cssString(words: string): string {
  return `"${words.replace(/[\p{Cc}"\\<>]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
