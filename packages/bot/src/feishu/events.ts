// Which of Feishu's events are questions or presses to us, and where their answer belongs.

import { z } from 'zod';
import type { Heard, Pressed, Scene } from '../chat/port.ts';
import type { Log } from './log.ts';
import { wordsIn } from './words.ts';

/** What was said or pressed, and the message to which we reply. */
export interface Told<What extends Scene> {
  readonly scene: What;
  readonly message: string;
}

const NAME = z.string().min(1);

/** @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive */
const MESSAGE = z.object({
  tenant_key: z.string().nullish(),
  sender: z.object({
    sender_type: z.string(),
    sender_id: z.object({ open_id: NAME }),
    tenant_key: z.string().nullish(),
  }),
  message: z.object({
    message_id: NAME,
    root_id: z.string().nullish(),
    chat_id: NAME,
    chat_type: z.string(),
    message_type: z.string(),
    content: z.string(),
    mentions: z.array(z.object({ key: NAME, id: z.object({ open_id: z.string().nullish() }).nullish() })).nullish(),
  }),
});

/** A person's words in a direct message, or in a group: to us, or overheard. */
export function heardIn(event: unknown, bot: string, log: Log): Told<Heard> | undefined {
  const read = readAs(MESSAGE, event, log);
  // Two bots could go on for ever.
  if (read?.sender.sender_type !== 'user') return undefined;
  const { sender, message, tenant_key } = read;
  const mentions = message.mentions ?? [];
  const alone = message.chat_type === 'p2p';
  const named = mentions.some(({ id }) => id?.open_id === bot);
  const scene: Heard = {
    event: message.message_id,
    person: { surface: 'feishu', tenant: sender.tenant_key || (tenant_key ?? ''), id: sender.sender_id.open_id },
    channel: message.chat_id,
    thread: alone ? message.chat_id : message.root_id || message.message_id,
    private: alone,
    text: wordsIn(
      message,
      mentions.map(({ key }) => key),
    ),
  };
  return { scene: alone || named ? scene : { ...scene, overheard: true }, message: message.message_id };
}

/** @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication */
const PRESS = z.object({
  event_id: NAME,
  tenant_key: z.string().nullish(),
  operator: z.object({ open_id: NAME, tenant_key: z.string().nullish() }),
  // A button of another version says nothing that we know, which is a reply as well.
  action: z.object({ value: z.object({ action: z.string(), thread: z.string() }).catch({ action: '', thread: '' }) }),
  context: z.object({ open_message_id: NAME, open_chat_id: NAME }),
});

export function pressedIn(event: unknown, log: Log): Told<Pressed> | undefined {
  const read = readAs(PRESS, event, log);
  if (!read) return undefined;
  const { event_id, operator, action, context, tenant_key } = read;
  const { open_message_id: message, open_chat_id: channel } = context;
  const { thread } = action.value;
  return {
    scene: {
      event: `press:${event_id}`,
      person: { surface: 'feishu', tenant: operator.tenant_key || (tenant_key ?? ''), id: operator.open_id },
      channel,
      thread,
      // A press does not say where it was; only in a direct message does the thread have the name of the chat.
      private: thread === channel,
      action: action.value.action,
    },
    message,
  };
}

/** What has another shape is told to whoever runs this: where, without the words. */
function readAs<T>(shape: z.ZodType<T>, event: unknown, log: Log): T | undefined {
  const { data, error } = shape.safeParse(event);
  if (error) log(`Feishu: an event was not understood: ${error.issues.map(({ path }) => path.join('.')).join(', ')}`);
  return data;
}
