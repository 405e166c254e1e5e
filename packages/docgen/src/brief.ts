// A brief: a small tree of blocks and inline pieces, ready for any writer (docx, Markdown, HTML).

import type { Language } from '@jianbao/core';
import type { Chart } from './chart/chart.ts';

/** One piece of a line. A piece with `indicator` is a figure of the report. */
export interface Inline {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly indicator?: string;
  /** The words of the source, for a footnote behind the figure. */
  readonly note?: string;
  /** A number that ties this figure to its twin in the other language. */
  readonly pair?: number;
}

/** `panel` is a table of key facts that stands out from the text. */
export type TableRole = 'panel' | 'figures';

export type Block =
  | { readonly type: 'heading'; readonly depth: 1 | 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly type: 'table';
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      readonly role?: TableRole;
    }
  | { readonly type: 'chart'; readonly chart: Chart }
  /** Two languages side by side, a row for what belongs together. */
  | {
      readonly type: 'columns';
      readonly rows: readonly (readonly [left: readonly Block[], right: readonly Block[]])[];
    };

/** A picture for the head of the first page. */
export interface Logo {
  readonly bytes: Uint8Array;
  readonly kind: 'png' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface Brief {
  readonly language: Language;
  readonly title: string;
  /** What document properties say of it. */
  readonly subject: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly reportId: string;
  readonly blocks: readonly Block[];
  /** What stands before and behind the text, by the names that layouts use: office, issue, date, contact. */
  readonly matter?: Readonly<Record<string, string>>;
  readonly logo?: Logo;
  /** British spelling marks the language of the document as en-GB. */
  readonly british?: boolean;
}

/** All pieces of a block, in order. */
export function piecesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    case 'chart':
      return [];
    case 'columns':
      return block.rows.flatMap((row) => row.flatMap((side) => side.flatMap(piecesOf)));
    default:
      return block.children;
  }
}

/** The ids of all indicators that a brief shows, in words or in a chart. */
export function indicatorsShown(brief: Brief): Set<string> {
  return new Set(brief.blocks.flatMap(shownIn));
}

function shownIn(block: Block): string[] {
  if (block.type === 'chart') return block.chart.points.map(({ indicator }) => indicator);
  return piecesOf(block).flatMap((piece) => piece.indicator ?? []);
}
