// How we speak where Slack gave an address for the answer: to the one person who typed a command or pressed a button.

import { type Logger, RespondError, type RespondFn, type webApi } from '@slack/bolt';
import type { Voice } from '../chat/port.ts';
import { messagesOf, type SlackMessage } from './message.ts';
import { directChannel, post, uploadTo } from './voice.ts';

interface Listener {
  readonly respond: RespondFn;
  readonly client: webApi.WebClient;
  readonly logger: Logger;
  readonly person: string;
}

/** An address takes so many messages. */
const MOST_RESPONSES = 5;

/** Answers at the address; what is too long for it, and files, go into the direct messages with the person. */
export function respondVoice({ respond, client, logger, person }: Listener): Voice {
  let left = MOST_RESPONSES;
  return {
    say: async (card) => {
      for (const message of messagesOf(card)) {
        if (left > 0) left -= await respondWith(respond, message, logger);
        else {
          const channel = await directChannel(client, person);
          await post({ client, logger, channel, thread: undefined }, message, (body) => client.chat.postMessage(body));
        }
      }
    },
    upload: async (file) => uploadTo(client, await directChannel(client, person), undefined, file),
  };
}

/** @returns how many messages the address has taken for it. */
async function respondWith(respond: RespondFn, { text, blocks }: SlackMessage, logger: Logger): Promise<number> {
  const plain = { text, response_type: 'ephemeral', replace_original: false } as const;
  if (!(await isRefused(respond({ ...plain, blocks: [...blocks] })))) return 1;
  logger.warn('Slack refused the blocks of an answer; it went out as plain text.');
  await respond(plain);
  return 2;
}

const TOO_MANY = 429;

/** Slack says what it has against a message with a status of its own, or in words alone. */
async function isRefused(responding: ReturnType<RespondFn>): Promise<boolean> {
  try {
    const response = await responding;
    return (await response.text()).includes('blocks');
  } catch (error) {
    if (error instanceof RespondError && error.statusCode < 500 && error.statusCode !== TOO_MANY) return true;
    throw error;
  }
}
