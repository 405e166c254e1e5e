// An answer as the messages that carry it: one with blocks, or, past Slack's limits, plain pages.

import type { AnswerText } from '@jianbao/core';
import { type AnswerBlock, drawBlocks, section } from './blocks.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { pagesOf } from './pages.ts';

/** What is posted: `text` says everything that `blocks` show, for phones and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly AnswerBlock[];
}

const MAX_TEXT = 4000;
const MAX_BLOCKS = 50;
const MAX_SECTION = 3000;

/** The messages to post, in order; together they hold the whole answer, however long. */
export function messagesOf(answer: AnswerText): readonly SlackMessage[] {
  const text = escapeMrkdwn(answer.text);
  const message = { text, blocks: drawBlocks(answer.parts) };
  if (fits(message)) return [message];
  return pagesOf(text, MAX_SECTION).map((page) => ({ text: page, blocks: [section(page)] }));
}

/** The JSON of a block is longer than any text in it, so a block that short is safe. */
function fits({ text, blocks }: SlackMessage): boolean {
  return (
    text.length <= MAX_TEXT &&
    blocks.length <= MAX_BLOCKS &&
    blocks.every((block) => JSON.stringify(block).length <= MAX_SECTION)
  );
}
