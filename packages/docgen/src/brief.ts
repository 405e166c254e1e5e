// A brief: a small tree of blocks and inline pieces, ready for any writer (docx, Markdown, HTML).

import type { Language } from '@jianbao/core';

/** One piece of a line. A piece with `indicator` is a figure of the report. */
export interface Inline {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly indicator?: string;
}

export type Block =
  | { readonly type: 'heading'; readonly depth: 1 | 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

export interface Brief {
  readonly language: Language;
  readonly title: string;
  /** What document properties say of it. */
  readonly subject: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly reportId: string;
  readonly blocks: readonly Block[];
}

/** The ids of all indicators that a brief shows. */
export function indicatorsShown(brief: Brief): Set<string> {
  const inline = brief.blocks.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return block.items.flat();
      case 'table':
        return block.rows.flat(2);
      default:
        return block.children;
    }
  });
  return new Set(inline.flatMap((piece) => piece.indicator ?? []));
}
