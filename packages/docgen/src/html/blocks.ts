// One block, one function: a heading, a paragraph, a list, a quotation as HTML.

import type { Block, Brief, Inline } from '../brief.ts';
import type { Layout } from '../layouts/layout.ts';
import { columnsHtml } from './columns.ts';
import { figureHtml } from './figure.ts';
import { piecesHtml } from './inline.ts';
import type { Notes } from './notes.ts';
import type { Outline } from './outline.ts';
import { tableHtml } from './table.ts';

/** What blocks need besides themselves. */
export interface Context {
  readonly brief: Brief;
  readonly layout: Layout;
  readonly notes: Notes;
  readonly outline: Outline;
}

export function blocksHtml(blocks: readonly Block[], context: Context): string {
  return blocks.map((block) => blockHtml(block, context)).join('\n');
}

function blockHtml(block: Block, context: Context): string {
  const { notes, layout, brief } = context;
  switch (block.type) {
    case 'heading':
      return headingHtml(block.depth, block.children, context);
    case 'paragraph':
      return `<p>${piecesHtml(block.children, notes)}</p>`;
    case 'quote':
      return `<blockquote><p>${piecesHtml(block.children, notes)}</p></blockquote>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${piecesHtml(item, notes)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block.rows, block.role, notes, brief.language);
    case 'chart':
      return figureHtml(block.chart, layout);
    case 'columns':
      return columnsHtml(block.rows, brief, (side) => blocksHtml(side, context));
  }
}

function headingHtml(depth: number, pieces: readonly Inline[], { notes, outline }: Context): string {
  const rank = outline.rankOf(depth);
  // A heading looks as deep as the brief says, also where the outline has no gap to show.
  const look = rank === depth ? '' : ` class="depth-${depth}"`;
  return `<h${rank}${look}>${piecesHtml(pieces, notes)}</h${rank}>`;
}
