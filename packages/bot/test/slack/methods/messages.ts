// chat.*: posting, changing and taking back messages.

import { type Call, channelOf, judge, type Method, needed, Refusal, structured, text } from '../call.ts';
import { lengthOf } from '../limits/check.ts';
import { complaintsAboutMessage } from '../limits.ts';
import type { Channel, Json, Message } from '../state.ts';

const CUT = 40_000;
/** Posting cuts a long text; changing refuses it. */
const MAX_UPDATE = 4000;

const scopes = ['chat:write'];

export const postMessage: Method = {
  scopes,
  run(call) {
    const channel = writable(call);
    const content = contentOf(call);
    const thread = threadOf(call, channel);
    const message = write(call, channel, { ...content, ...(thread !== undefined && { thread_ts: thread }) });
    const { warning, ...shown } = cut(content.text);
    return { ok: true, channel: channel.id, ts: message.ts, message: drawn({ ...message, ...shown }), ...warning };
  },
};

export const postEphemeral: Method = {
  scopes,
  run(call) {
    const channel = writable(call);
    const user = needed(call.args, 'user');
    if (!call.workspace.users.has(user)) throw new Refusal('user_not_in_channel');
    const thread = text(call.args, 'thread_ts');
    const message = write(call, channel, {
      ...contentOf(call),
      ephemeral: user,
      ...(thread !== undefined && { thread_ts: thread }),
    });
    return { ok: true, message_ts: message.ts };
  },
};

export const update: Method = {
  scopes,
  run(call) {
    const { list, index, message } = own(call, 'cant_update_message');
    const content = contentOf(call);
    if (lengthOf(content.text) > MAX_UPDATE) throw new Refusal('msg_too_long');
    const changed = { ...message, ...content, edited: message.edited + 1 };
    list[index] = changed;
    return { ok: true, channel: message.channel, ts: message.ts, text: content.text, message: drawn(changed) };
  },
};

export const remove: Method = {
  scopes,
  run(call) {
    const { list, index, message } = own(call, 'cant_delete_message');
    list.splice(index, 1);
    return { ok: true, channel: message.channel, ts: message.ts };
  },
};

/** A message as Slack shows it to apps. */
export function drawn(message: Message): Json {
  const { ts, thread_ts, user, bot_id, text: words, blocks, reactions } = message;
  return {
    type: 'message',
    ts,
    text: words,
    ...(user !== undefined && { user }),
    ...(bot_id !== undefined && { bot_id }),
    ...(thread_ts !== undefined && { thread_ts }),
    ...(blocks.length > 0 && { blocks }),
    ...(reactions.length > 0 && { reactions: reactions.map((name) => ({ name, count: 1 })) }),
  };
}

/** Puts a message of the bot into a channel; a status over its thread goes away. */
export function write(
  { state, workspace }: Pick<Call, 'state' | 'workspace'>,
  channel: Channel,
  content: Pick<Message, 'text' | 'blocks'> & Partial<Message>,
): Message {
  const { botUser: user, botId: bot_id } = workspace;
  const fresh = { ts: state.nextTs(), channel: channel.id, files: [], reactions: [], edited: 0, at: performance.now() };
  const message = { ...fresh, user, bot_id, ...content };
  workspace.messages.get(channel.id)?.push(message);
  workspace.statuses.delete(`${channel.id}/${message.thread_ts ?? message.ts}`);
  return message;
}

export function writable(call: Call, name = 'channel'): Channel {
  const channel = channelOf(call, name);
  if (channel.isArchived) throw new Refusal('is_archived');
  if (!channel.isMember) throw new Refusal('not_in_channel');
  return channel;
}

/** A thread that nobody knows is one that a person began elsewhere: Slack posts into it all the same. */
function threadOf({ args, workspace }: Call, channel: Channel): string | undefined {
  const thread = text(args, 'thread_ts');
  if (thread !== undefined && !/^\d{1,10}\.\d{1,6}$/.test(thread)) throw new Refusal('invalid_thread_ts');
  const parent = workspace.messages.get(channel.id)?.find(({ ts }) => ts === thread);
  return parent?.thread_ts ?? thread;
}

function contentOf(call: Call): Pick<Message, 'text' | 'blocks'> {
  const blocks = structured(call.args, 'blocks', 'invalid_blocks_format') ?? [];
  const attachments = structured(call.args, 'attachments', 'invalid_attachments');
  const words = text(call.args, 'text') ?? text(call.args, 'markdown_text') ?? '';
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  if (words === '' && blocks.length === 0 && attachments === undefined) throw new Refusal('no_text');
  judge(call, complaintsAboutMessage({ text: words, blocks, attachments }));
  return { text: words, blocks };
}

function cut(words: string): { readonly text: string; readonly warning?: Json } {
  if (lengthOf(words) <= CUT) return { text: words };
  const warning = { warning: 'message_truncated', response_metadata: { warnings: ['message_truncated'] } };
  return { text: [...words].slice(0, CUT).join(''), warning };
}

function own(call: Call, error: string): { list: Message[]; index: number; message: Message } {
  const list = call.workspace.messages.get(channelOf(call).id) ?? [];
  const ts = needed(call.args, 'ts');
  const index = list.findIndex((message) => message.ts === ts);
  const message = list[index];
  if (message === undefined || message.ephemeral !== undefined) throw new Refusal('message_not_found');
  if (message.bot_id !== call.workspace.botId) throw new Refusal(error);
  return { list, index, message };
}
