// The termbase in memory, parsed on first use.

import { TERMBASE_TSV } from './termbase.ts';

/**
 * What a term is in a phrase: `head` a noun, `measure` a noun that measures what stands before it and whose English
 * ends with the preposition for it (value added of), `modifier` what stands before a noun, `verb` a participle,
 * `whole` and `phrase` fixed expressions, `generic` the kind of a named thing (Road), `place` a proper name.
 */
export type TermKind = 'head' | 'measure' | 'modifier' | 'verb' | 'whole' | 'generic' | 'phrase' | 'place';

export interface Term {
  readonly en: string;
  readonly kind: TermKind;
}

export interface Lexicon {
  readonly terms: ReadonlyMap<string, Term>;
  /** The length of its longest term. */
  readonly longest: number;
  /** The English of all verbs: what ends a noun phrase rather than opening one. */
  readonly participles: ReadonlySet<string>;
}

let parsed: Lexicon | undefined;

/** All terms by their Chinese, with and without its quotation marks. */
export function lexicon(): Lexicon {
  parsed ??= parse(TERMBASE_TSV);
  return parsed;
}

function parse(tsv: string): Lexicon {
  const terms = new Map<string, Term>();
  for (const line of tsv.trimEnd().split('\n').slice(1)) {
    const [zh = '', en = '', kind = ''] = line.split('\t');
    const term = { en, kind: kind as TermKind };
    terms.set(zh, term);
    const bare = zh.replace(/[“”]/g, '');
    if (!terms.has(bare)) terms.set(bare, term);
  }
  const longest = Math.max(...[...terms.keys()].map((zh) => zh.length));
  const participles = new Set([...terms.values()].filter(({ kind }) => kind === 'verb').map(({ en }) => en));
  return { terms, longest, participles };
}
