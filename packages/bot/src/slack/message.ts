// A card as the messages that carry it: one with blocks, or, past Slack's limits, plain pages.

import type { Card } from '../chat/port.ts';
import { pagesOf } from '../platform/pages.ts';
import { type CardBlock, drawBlocks, LONGEST_SECTION, words } from './blocks.ts';
import { escapeMrkdwn, unescapeMrkdwn } from './mrkdwn.ts';

/** What is posted: `text` says everything that `blocks` show, for phones and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly CardBlock[];
}

const MAX_TEXT = 4000;
const MAX_BLOCKS = 50;
/** What all blocks of a message may hold together. */
const MAX_MESSAGE = 13_000;

/** The messages to post, in order; together they hold the whole card, however long. */
export function messagesOf(card: Card): readonly SlackMessage[] {
  const text = escapeMrkdwn(card.text);
  const message = { text, blocks: drawBlocks(card) };
  if (fits(message)) return [message];
  // Cut as it is sent, where a `<` is four characters long.
  const pages = pagesOf(text, LONGEST_SECTION);
  // What can be pressed comes under the last page.
  const below = drawBlocks({ ...card, parts: card.parts.filter(({ type }) => type === 'option') });
  return pages.map((page, at) => ({
    text: page,
    blocks: [words(unescapeMrkdwn(page)), ...(at === pages.length - 1 ? below : [])],
  }));
}

/** The JSON of a block is longer than any text in it, so a block that short is safe. */
function fits({ text, blocks }: SlackMessage): boolean {
  const sizes = blocks.map((block) => (block.type === 'actions' ? 0 : JSON.stringify(block).length));
  return (
    text.length <= MAX_TEXT &&
    blocks.length <= MAX_BLOCKS &&
    sizes.every((size) => size <= LONGEST_SECTION) &&
    sizes.reduce((sum, size) => sum + size, 0) <= MAX_MESSAGE
  );
}
