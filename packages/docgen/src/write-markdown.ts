// A brief as Markdown, figures put in and escaped.

import type { Block, Brief, Inline } from './brief.ts';

export function writeMarkdown(brief: Brief): string {
  return `${brief.blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${line(block.children)}`;
    case 'paragraph':
      return line(block.children);
    case 'list':
      return block.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table': {
      const [head = [], ...rows] = block.rows;
      return [head.map(line), head.map(() => '---'), ...rows.map((row) => row.map(line))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    }
  }
}

function line(pieces: readonly Inline[]): string {
  return pieces
    .map(({ text, strong, emphasis }) => {
      const escaped = text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replaceAll('\n', '\\\n');
      return strong ? `**${escaped}**` : emphasis ? `*${escaped}*` : escaped;
    })
    .join('');
}
