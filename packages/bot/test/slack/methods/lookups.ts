// What an app asks about: itself, conversations, people; and the one thing it adds to others' messages.

import { type Call, channelOf, type Method, needed, Refusal } from '../call.ts';
import type { Channel, Json } from '../state.ts';
import { addChannel } from '../workspace.ts';
import { drawn } from './messages.ts';

export const authTest: Method = {
  scopes: [],
  run: ({ workspace }) => ({
    ok: true,
    url: `https://${workspace.team.toLowerCase()}.slack.com/`,
    team: workspace.name,
    team_id: workspace.team,
    user: 'jianbao',
    user_id: workspace.botUser,
    bot_id: workspace.botId,
    is_enterprise_install: false,
  }),
};

const FAMILY = { public: 'channels', private: 'groups', im: 'im', mpim: 'mpim' } as const;
const perKind = (right: string) => (call: Call) => [`${FAMILY[channelOf(call).kind]}:${right}`];

export const conversationsInfo: Method = {
  scopes: perKind('read'),
  run: (call) => ({ ok: true, channel: described(channelOf(call)) }),
};

export const conversationsReplies: Method = {
  scopes: perKind('history'),
  run(call) {
    const { id } = channelOf(call);
    const ts = needed(call.args, 'ts');
    const messages = (call.workspace.messages.get(id) ?? []).filter((message) => {
      return message.ephemeral === undefined && (message.ts === ts || message.thread_ts === ts);
    });
    if (messages.length === 0) throw new Refusal('thread_not_found');
    return { ok: true, messages: messages.map(drawn), has_more: false };
  },
};

/** The direct messages with a person, which begin where there were none. */
export const conversationsOpen: Method = {
  scopes: ['im:write'],
  run({ workspace, args }) {
    const user = needed(args, 'users');
    if (!workspace.users.has(user)) throw new Refusal('user_not_found');
    const known = [...workspace.channels.values()].find((channel) => channel.kind === 'im' && channel.user === user);
    const { id } = known ?? addChannel(workspace, user.replace(/^U/, 'D'), { kind: 'im', user });
    return { ok: true, no_op: known !== undefined, already_open: known !== undefined, channel: { id } };
  },
};

export const usersInfo: Method = {
  scopes: ['users:read'],
  run({ workspace, args }) {
    const user = workspace.users.get(needed(args, 'user'));
    if (user === undefined) throw new Refusal('user_not_found');
    return { ok: true, user };
  },
};

export const reactionsAdd: Method = {
  scopes: ['reactions:write'],
  run(call) {
    const name = needed(call.args, 'name');
    const ts = needed(call.args, 'timestamp');
    const list = call.workspace.messages.get(channelOf(call).id) ?? [];
    const index = list.findIndex((message) => message.ts === ts);
    const message = list[index];
    if (message === undefined) throw new Refusal('message_not_found');
    if (!/^[a-z0-9_+'-]+$/.test(name)) throw new Refusal('invalid_name');
    if (message.reactions.includes(name)) throw new Refusal('already_reacted');
    list[index] = { ...message, reactions: [...message.reactions, name] };
    return { ok: true };
  },
};

function described({ id, kind, user, isMember, isArchived }: Channel): Json {
  return {
    id,
    name: id.toLowerCase(),
    is_channel: kind === 'public',
    is_group: kind === 'private',
    is_im: kind === 'im',
    is_mpim: kind === 'mpim',
    is_private: kind !== 'public',
    is_member: isMember,
    is_archived: isArchived,
    ...(user !== undefined && { user }),
  };
}
