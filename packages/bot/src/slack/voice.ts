// How we speak in Slack: in the thread of the question, or to one person alone.

import { setTimeout as pause } from 'node:timers/promises';
import { type Logger, webApi } from '@slack/bolt';
import type { Card, Upload, Voice } from '../chat/port.ts';
import { messagesOf, type SlackMessage } from './message.ts';

/** Where something is said, and what says it. */
export interface Stage {
  readonly client: webApi.WebClient;
  readonly logger: Logger;
  readonly channel: string;
  readonly thread: string;
  readonly person: string;
  readonly private: boolean;
}

/** Milliseconds that a status may take. */
const PATIENCE = 1_000;

/** Posts into the thread; what is for one person alone is ephemeral, except where nobody else is. */
export function threadVoice(stage: Stage): Voice {
  const { client, channel, thread, person } = stage;
  // What was said while work was under way makes room for what is said next.
  let pending: string | undefined;
  return {
    say: async (card, to = 'all') => {
      for (const message of messagesOf(card)) {
        const ts = pending;
        pending = undefined;
        // An apology, too: what everybody sees under way must not stay under way.
        if (ts !== undefined) await post(stage, message, (body) => client.chat.update({ ...body, ts }));
        else if (to === 'only' && !stage.private)
          await post(stage, message, (body) => client.chat.postEphemeral({ ...body, user: person }));
        else await post(stage, message, (body) => client.chat.postMessage({ ...body, mrkdwn: false }));
      }
    },
    busy: async (words) => {
      if (stage.private) {
        // Only where the app is an agent; elsewhere nobody misses it, and no answer waits for it.
        const status = client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: words });
        await Promise.race([status.catch(() => undefined), pause(PATIENCE)]);
        return;
      }
      const posted = await client.chat.postMessage({ channel, thread_ts: thread, text: words });
      pending = posted.ts;
    },
    upload: (file) => uploadTo(client, channel, thread, file),
  };
}

/** Speaks in the direct channel with a person: for what is pressed on a page of our own. */
export async function directVoice(client: webApi.WebClient, logger: Logger, person: string): Promise<[Voice, string]> {
  const channel = await directChannel(client, person);
  const say = async (card: Card): Promise<void> => {
    for (const message of messagesOf(card)) {
      await post({ client, logger, channel, thread: undefined }, message, (body) =>
        client.chat.postMessage({ ...body, mrkdwn: false }),
      );
    }
  };
  return [{ say, upload: (file) => uploadTo(client, channel, undefined, file) }, channel];
}

export async function directChannel(client: webApi.WebClient, person: string): Promise<string> {
  const opened = await client.conversations.open({ users: person });
  return opened.channel?.id ?? person;
}

type Where = Pick<Stage, 'client' | 'logger' | 'channel'> & { readonly thread: string | undefined };
type Body = { channel: string; text: string; blocks?: SlackMessage['blocks'][number][] };

/** Posts a message; its text alone where Slack refuses the blocks. */
export async function post(
  { logger, channel, thread }: Where,
  { text, blocks }: SlackMessage,
  send: (body: Body) => Promise<unknown>,
): Promise<void> {
  const plain = {
    channel,
    ...(thread !== undefined && { thread_ts: thread }),
    text,
    parse: 'none',
    unfurl_links: false,
    unfurl_media: false,
  } as const;
  try {
    await send({ ...plain, blocks: [...blocks] });
  } catch (error) {
    // The text says as much as the blocks: better a plain answer than none.
    if (!refusesBlocks(error)) throw error;
    logger.warn('Slack refused the blocks of an answer; it went out as plain text.', error);
    await send(plain);
  }
}

/** `invalid_blocks`, `msg_blocks_too_long`. */
function refusesBlocks(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error.includes('blocks');
}

export async function uploadTo(
  client: webApi.WebClient,
  channel: string,
  thread: string | undefined,
  { name, title, bytes }: Upload,
): Promise<void> {
  const file = { file: Buffer.from(bytes), filename: name, title };
  await (thread === undefined
    ? client.filesUploadV2({ channel_id: channel, ...file })
    : client.filesUploadV2({ channel_id: channel, thread_ts: thread, ...file }));
}
