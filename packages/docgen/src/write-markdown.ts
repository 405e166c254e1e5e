// A brief as Markdown, figures put in and escaped.

import type { Block, Brief, Inline } from './brief.ts';

export function writeMarkdown(brief: Brief): string {
  const notes: string[] = [];
  const text = blocksText(brief.blocks, notes);
  const behind = notes.map((note, index) => `[^${index + 1}]: ${escaped(note)}`).join('\n');
  return behind === '' ? `${text}\n` : `${text}\n\n${behind}\n`;
}

function blocksText(blocks: readonly Block[], notes: string[]): string {
  return blocks.map((block) => blockText(block, notes)).join('\n\n');
}

function blockText(block: Block, notes: string[]): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${line(block.children, notes)}`;
    case 'paragraph':
      return line(block.children, notes);
    case 'quote':
      return `> ${line(block.children, notes)}`;
    case 'list':
      return block.items.map((item) => `- ${line(item, notes)}`).join('\n');
    case 'table': {
      const [head = [], ...rows] = block.rows.map((row) => row.map((cell) => line(cell, notes)));
      return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    }
    // Without pictures, what a chart says is said by its words.
    case 'chart':
      return `*${escaped(block.chart.alt)}*`;
    // Markdown tables hold one line a cell: the sides follow each other.
    case 'columns':
      return block.rows.map((row) => row.map((side) => blocksText(side, notes)).join('\n\n')).join('\n\n---\n\n');
  }
}

function line(pieces: readonly Inline[], notes: string[]): string {
  return pieces
    .map(({ text, strong, emphasis, note, pair }) => {
      const words = escaped(text).replaceAll('\n', '\\\n');
      const marked = strong ? `**${words}**` : emphasis ? `*${words}*` : words;
      const tie = pair === undefined ? '' : `[${pair}]`;
      return marked + tie + (note === undefined ? '' : `[^${notes.push(note)}]`);
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
