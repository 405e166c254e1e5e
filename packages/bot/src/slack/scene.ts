// Which of Slack's events are questions to us, and where their answer belongs.

import type { types } from '@slack/bolt';
import type { Heard } from '../chat/port.ts';
import { questionIn } from './question.ts';

/** What Bolt knows of an event besides the event. */
export interface Installed {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly botUserId?: string | undefined;
}

/** Who mentions us asks us, unless it is a bot: two bots could go on for ever. */
export function heardInMention(event: types.AppMentionEvent, installed: Installed): Heard | undefined {
  return event.bot_id === undefined ? heard(event, event.user ?? '', installed) : undefined;
}

/**
 * A person's own words in a direct message, or in a thread of a channel; not an edit, a deletion or a notice, which have
 * a subtype. What mentions us comes as a mention as well.
 */
export function heardInMessage(event: types.AllMessageEvents, installed: Installed): Heard | undefined {
  if (event.subtype !== undefined && event.subtype !== 'thread_broadcast') return undefined;
  if ('bot_id' in event && event.bot_id !== undefined) return undefined;
  const { user = '', text = '', channel_type } = event;
  const said = heard(event as types.GenericMessageEvent, user, installed);
  if (channel_type === 'im') return { ...said, private: true };
  const named = installed.botUserId !== undefined && text.includes(`<@${installed.botUserId}>`);
  return 'thread_ts' in event && event.thread_ts !== undefined && !named ? { ...said, overheard: true } : undefined;
}

function heard(event: types.AppMentionEvent | types.GenericMessageEvent, user: string, installed: Installed): Heard {
  const { text = '', channel, ts, thread_ts } = event;
  return {
    // In its channel, the time stamp is the name of a message; a mention in a direct message arrives as two events.
    event: `${tenantOf(installed)}:${channel}:${ts}`,
    person: { surface: 'slack', tenant: ownTenant(event) ?? tenantOf(installed), id: user },
    channel,
    thread: thread_ts ?? ts,
    private: channel.startsWith('D'),
    text: questionIn(text),
  };
}

/** In a channel that is shared with another company, its people are not of our workspace. */
function ownTenant(event: types.AppMentionEvent | types.GenericMessageEvent): string | undefined {
  const { user_team, team } = event as { readonly user_team?: unknown; readonly team?: unknown };
  if (typeof user_team === 'string') return user_team;
  return typeof team === 'string' ? team : undefined;
}

/** What one person alone sees hangs together, whether they typed a command for it or pressed a button below the answer. */
export function threadAlone(person: string): string {
  return `alone:${person}`;
}

/** The workspace; of an app installed for a whole organization, the organization. */
export function tenantOf({ teamId, enterpriseId }: Installed): string {
  return teamId ?? enterpriseId ?? '';
}
