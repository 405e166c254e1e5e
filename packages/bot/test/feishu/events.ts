// Events as Feishu words them.

import { APP } from './app-at-feishu.ts';

export interface Said {
  readonly id: string;
  readonly text: string;
  readonly person: string;
  readonly chat: string;
  readonly alone: boolean;
  /** The message at the top of the thread. */
  readonly root?: string;
  /** Whether the bot is called by its name. */
  readonly named: boolean;
}

export function messageEvent(said: Said): Record<string, unknown> {
  const text = said.named ? `@_user_1 ${said.text}` : said.text;
  return event('im.message.receive_v1', said.id, {
    sender: { sender_id: idsOf(said.person), sender_type: 'user', tenant_key: APP.tenant },
    message: {
      message_id: said.id,
      ...(said.root !== undefined && { root_id: said.root, parent_id: said.root }),
      create_time: '1764194400000',
      chat_id: said.chat,
      chat_type: said.alone ? 'p2p' : 'group',
      message_type: 'text',
      content: JSON.stringify({ text }),
      ...(said.named && {
        mentions: [{ key: '@_user_1', id: idsOf(APP.bot), name: '简报', tenant_key: APP.tenant }],
      }),
    },
  });
}

export interface Press {
  readonly person: string;
  readonly chat: string;
  readonly message: string;
  readonly value: unknown;
}

let presses = 0;

export function pressEvent({ person, chat, message, value }: Press): Record<string, unknown> {
  presses += 1;
  return event('card.action.trigger', `press${presses}`, {
    operator: { ...idsOf(person), tenant_key: APP.tenant },
    token: 'c-token-of-the-card',
    action: { value, tag: 'button' },
    host: 'im_message',
    context: { open_message_id: message, open_chat_id: chat },
  });
}

/** Any event, in the second version of its envelope. */
export function event(type: string, id: string, inside: object, token: string = APP.verificationToken) {
  return {
    schema: '2.0',
    header: {
      event_id: `event-${id}`,
      event_type: type,
      create_time: '1764194400000',
      token,
      app_id: APP.id,
      tenant_key: APP.tenant,
    },
    event: inside,
  };
}

function idsOf(open_id: string): object {
  return { open_id, union_id: `on_${open_id}`, user_id: open_id.slice(3) };
}
