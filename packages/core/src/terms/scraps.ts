// Single characters beside something unknown: parts of a word that is not in the termbase, not words of their own.

import type { Token } from './token.ts';

/** Endings that turn the word before them into another: 转移性 is not what was relocated. */
const SUFFIXES = new Set('性型类者式费品物业化率量额数级制'.split(''));

/** Makes one unknown piece of an unknown one and the single characters beside it, or the word that it ends. */
export function withoutScraps(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    const suffix = token.kind === 'unknown' && SUFFIXES.has(token.zh) && last !== undefined && isWord(last);
    const scrap =
      (token.kind === 'unknown' && last !== undefined && (isScrap(last) || last.kind === 'unknown')) ||
      (last?.kind === 'unknown' && isScrap(token));
    if (last && (suffix || scrap)) out[out.length - 1] = { kind: 'unknown', zh: last.zh + token.zh, en: '' };
    else out.push(token);
  }
  return out;
}

function isScrap({ kind, zh }: Token): boolean {
  return zh.length === 1 && kind !== 'particle' && kind !== 'latin' && kind !== 'unknown';
}

function isWord({ kind }: Token): boolean {
  return kind !== 'particle' && kind !== 'name' && kind !== 'place' && kind !== 'year' && kind !== 'latin';
}
