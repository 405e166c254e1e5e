// Verbs behind their noun: completed and put into operation.

import type { Token } from './token.ts';

export function participles(verbs: readonly Token[]): string {
  const words = verbs.map(({ en }) => en);
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
