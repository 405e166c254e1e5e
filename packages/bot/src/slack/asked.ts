// Which messages are questions to us, and where their answer belongs.

import type { types } from '@slack/bolt';
import { questionIn } from './question.ts';

/** A question, with the thread that waits for the answer. */
export interface Asked {
  readonly question: string;
  readonly channel: string;
  /** The `ts` of the message: in its channel, its name. */
  readonly message: string;
  /** The `ts` of the message that the thread hangs on. */
  readonly thread: string;
}

/** Who mentions us asks us, unless it is a bot: two bots could go on for ever. */
export function askedInMention(event: types.AppMentionEvent): Asked | undefined {
  return event.bot_id === undefined ? asked(event) : undefined;
}

/** A person's own words in a direct message; not an edit, a deletion or a notice, which have a subtype. */
export function askedDirectly(event: types.AllMessageEvents): Asked | undefined {
  if (event.subtype !== undefined || event.channel_type !== 'im' || event.bot_id !== undefined) return undefined;
  return asked(event);
}

function asked(event: types.AppMentionEvent | types.GenericMessageEvent): Asked {
  const { text = '', channel, ts, thread_ts } = event;
  return { question: questionIn(text), channel, message: ts, thread: thread_ts ?? ts };
}
