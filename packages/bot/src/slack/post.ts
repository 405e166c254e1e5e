// Posting a reply where the question stands.

import { type Logger, webApi } from '@slack/bolt';
import type { Asked } from './asked.ts';
import type { SlackMessage } from './message.ts';

/** What posts, and what hears of a message that Slack would not draw. */
export interface Poster {
  readonly client: webApi.WebClient;
  readonly logger: Logger;
}

/** Posts the messages one after the other into the thread of the question. */
export async function postReply(poster: Poster, asked: Asked, messages: readonly SlackMessage[]): Promise<void> {
  for (const message of messages) await postMessage(poster, asked, message);
}

async function postMessage({ client, logger }: Poster, asked: Asked, { text, blocks }: SlackMessage): Promise<void> {
  const { channel, thread } = asked;
  const plain = { channel, thread_ts: thread, text, parse: 'none', unfurl_links: false, unfurl_media: false } as const;
  try {
    await client.chat.postMessage({ ...plain, blocks: [...blocks] });
  } catch (error) {
    // The text says as much as the blocks: better a plain answer than none.
    if (!refusesBlocks(error)) throw error;
    logger.warn('Slack refused the blocks of an answer; it went out as plain text.', error);
    await client.chat.postMessage(plain);
  }
}

/** `invalid_blocks`, `msg_blocks_too_long`. */
function refusesBlocks(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error.includes('blocks');
}
