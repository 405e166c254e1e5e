// Events as Slack sends them, in their envelopes.
// @see https://docs.slack.dev/reference/events

import type { Json } from './state.ts';
import { APP_ID, BOT_ID, BOT_USER, TEAM } from './workspace.ts';

export interface EventEnvelope {
  readonly type: 'event_callback';
  readonly team_id: string;
  readonly api_app_id: string;
  readonly event_id: string;
  readonly event_time: number;
  readonly authorizations: readonly Json[];
  readonly event: Json & { readonly type: string };
}

/** Whatever of an event a test wants otherwise; `team` for another workspace. */
export type Otherwise = Json & { readonly team?: string };

let count = 0;

/** Any event, in an envelope of its own. */
export function enveloped(type: string, fields: Json, { team = TEAM, ...more }: Otherwise = {}): EventEnvelope {
  count += 1;
  const event_time = 1_732_000_000 + count;
  const bot = { user_id: botOf(team), is_bot: true, is_enterprise_install: false, enterprise_id: null };
  return {
    type: 'event_callback',
    team_id: team,
    api_app_id: APP_ID,
    event_id: `Ev${String(count).padStart(8, '0')}`,
    event_time,
    authorizations: [{ ...bot, team_id: team }],
    event: { type, event_ts: `${event_time}.000100`, ...fields, ...more },
  };
}

function botOf(team: string): string {
  return team === TEAM ? BOT_USER : `${BOT_USER}${team}`;
}

function written(fields: Json, more: Otherwise): Json {
  const ts = `${1_732_000_000 + count + 1}.000100`;
  const { team = TEAM } = more;
  return { user: 'U1', team, ts, client_msg_id: `message-${ts}`, ...fields };
}

/** Somebody mentions the bot in a channel. Where the bot reads along, the same words come as a `message` too. */
export function appMention(text: string, more: Otherwise = {}): EventEnvelope {
  const words = `<@${botOf(more.team ?? TEAM)}> ${text}`;
  return enveloped('app_mention', written({ channel: 'C1', text: words, blocks: [typed(words)] }, more), more);
}

/** Somebody writes in a channel that the bot reads. */
export function channelMessage(text: string, more: Otherwise = {}): EventEnvelope {
  return enveloped('message', written({ channel: 'C1', channel_type: 'channel', text }, more), more);
}

/** Somebody writes to the bot alone. */
export function directMessage(text: string, more: Otherwise = {}): EventEnvelope {
  return enveloped('message', written({ channel: 'D1', channel_type: 'im', text, blocks: [typed(text)] }, more), more);
}

/** Somebody writes on in a thread: of a channel, or of the direct messages where the channel says so. */
export function threadReply(text: string, thread_ts: string, more: Otherwise = {}): EventEnvelope {
  const direct = String(more['channel'] ?? 'C1').startsWith('D');
  return (direct ? directMessage : channelMessage)(text, { thread_ts, parent_user_id: 'U1', ...more });
}

/** Somebody corrects what was said: the outer event has neither user nor text. */
export function edited(original: EventEnvelope, text: string, more: Otherwise = {}): EventEnvelope {
  const { channel, channel_type, user, ts } = original.event;
  const previous = { ...original.event, type: 'message' };
  const message = { ...previous, text, edited: { user, ts } };
  const fields = { subtype: 'message_changed', hidden: true, channel, channel_type, ts: laterThan(ts) };
  return enveloped('message', { ...fields, message, previous_message: previous }, more);
}

/** Slack itself edits a message when it unfolds a link in it: nobody has changed a word. */
export function unfurled(original: EventEnvelope): EventEnvelope {
  const { text } = original.event;
  const envelope = edited(original, String(text));
  const { edited: _, ...message } = envelope.event['message'] as Json;
  return { ...envelope, event: { ...envelope.event, message: { ...message, attachments: [{ id: 1 }] } } };
}

export function deleted(original: EventEnvelope, more: Otherwise = {}): EventEnvelope {
  const { channel, channel_type, ts } = original.event;
  const previous_message = { ...original.event, type: 'message' };
  const fields = { subtype: 'message_deleted', hidden: true, channel, channel_type, ts: laterThan(ts), deleted_ts: ts };
  return enveloped('message', { ...fields, previous_message }, more);
}

/** What the bot itself has just posted comes back to it. */
export function ownMessage(text: string, more: Otherwise = {}): EventEnvelope {
  const self = { user: botOf(more.team ?? TEAM), bot_id: BOT_ID, app_id: APP_ID, bot_profile: { id: BOT_ID } };
  return directMessage(text, { ...self, ...more });
}

/** Another bot speaks; an old one has a subtype and no user. */
export function botMessage(text: string, more: Otherwise = {}): EventEnvelope {
  return channelMessage(text, {
    subtype: 'bot_message',
    bot_id: 'B9',
    username: '另一个机器人',
    user: undefined,
    ...more,
  });
}

/** Somebody opens the app: its Home tab, or under an agent's view its messages. */
export function appHomeOpened(tab: 'home' | 'messages' = 'home', more: Otherwise = {}): EventEnvelope {
  return enveloped('app_home_opened', { user: 'U1', channel: 'D1', tab }, more);
}

/** Somebody looks at another channel while the agent is open; at nothing known, the context is empty. */
export function appContextChanged(channel?: string, more: Otherwise = {}): EventEnvelope {
  const entity = { type: 'slack#/types/channel_id', value: channel, team_id: more.team ?? TEAM };
  const context = channel === undefined ? {} : { entities: [entity] };
  return enveloped('app_context_changed', { user: 'U1', channel: 'D1', context }, more);
}

/** The app is removed from a workspace. */
export function appUninstalled(more: Otherwise = {}): EventEnvelope {
  return enveloped('app_uninstalled', {}, more);
}

function typed(text: string): Json {
  const section = { type: 'rich_text_section', elements: [{ type: 'text', text }] };
  return { type: 'rich_text', block_id: 'typed', elements: [section] };
}

function laterThan(ts: unknown): string {
  return (Number(ts) + 1).toFixed(6);
}
