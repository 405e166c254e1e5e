// The ranks of headings: those who listen to a page find their way by them, so none is left out on the way down.

import type { Block } from '../brief.ts';

export class Outline {
  /** The depths of the headings that the next one stands under. */
  readonly #above: number[];

  constructor(blocks: readonly Block[]) {
    // A brief whose title stands in its masthead begins with the second rank.
    this.#above = blocks.some(hasTitle) ? [] : [1];
  }

  /** The rank of the next heading, at most one below the heading it stands under. */
  rankOf(depth: number): number {
    while ((this.#above.at(-1) ?? 0) >= depth) this.#above.pop();
    return this.#above.push(depth);
  }
}

function hasTitle(block: Block): boolean {
  if (block.type === 'columns') return block.rows.flat(2).some(hasTitle);
  return block.type === 'heading' && block.depth === 1;
}
