// What DingTalk tells a robot: who said what, where, and where the answer goes.
// @see https://open.dingtalk.com/document/orgapp/receive-message

import { z } from 'zod';
import type { Heard } from '../chat/port.ts';

export interface RobotMessage {
  readonly msgId: string;
  readonly conversationId: string;
  /** 1 is between two, 2 a group. */
  readonly conversationType: string;
  readonly senderId: string;
  readonly senderStaffId?: Maybe;
  readonly senderCorpId?: Maybe;
  readonly chatbotCorpId?: Maybe;
  readonly robotCode?: Maybe;
  readonly sessionWebhook: string;
  readonly sessionWebhookExpiredTime: number;
  readonly msgtype: string;
  readonly text?: { readonly content: string } | null | undefined;
  readonly content?: { readonly richText: readonly { readonly text?: string | undefined }[] } | null | undefined;
}

type Maybe = string | null | undefined;

const maybe = z.string().nullish();

const robotMessage: z.ZodType<RobotMessage> = z.object({
  msgId: z.string().min(1),
  conversationId: z.string().min(1),
  conversationType: z.string(),
  senderId: z.string().min(1),
  senderStaffId: maybe,
  senderCorpId: maybe,
  chatbotCorpId: maybe,
  robotCode: maybe,
  sessionWebhook: z.string(),
  sessionWebhookExpiredTime: z.number(),
  msgtype: z.string(),
  text: z.object({ content: z.string() }).nullish().catch(undefined),
  content: z
    .object({ richText: z.array(z.object({ text: z.string().optional().catch(undefined) })) })
    .nullish()
    .catch(undefined),
});

/** @returns nothing for what is no message of a robot. */
export function readRobotMessage(data: unknown): RobotMessage | undefined {
  try {
    return robotMessage.safeParse(JSON.parse(String(data))).data;
  } catch {
    return undefined;
  }
}

export function heardIn(message: RobotMessage): Heard {
  const { msgId, conversationId, conversationType, senderId } = message;
  return {
    event: msgId,
    person: { surface: 'dingtalk', tenant: tenantOf(message), id: staffOf(message) ?? senderId },
    channel: conversationId,
    thread: conversationId,
    private: conversationType === '1',
    text: wordsIn(message),
  };
}

/** Who is of the company of the robot has an id of staff there. */
export function staffOf({ senderStaffId }: RobotMessage): string | undefined {
  return senderStaffId || undefined;
}

/** A guest from outside is never of the company of the robot. */
function tenantOf({ senderCorpId, chatbotCorpId, senderStaffId }: RobotMessage): string {
  return senderCorpId || (senderStaffId && chatbotCorpId) || '';
}

/** The words; a picture or a recording has none, and is answered with a hint. */
function wordsIn({ msgtype, text, content }: RobotMessage): string {
  if (msgtype === 'text') return text?.content.trim() ?? '';
  if (msgtype !== 'richText') return '';
  return (content?.richText ?? [])
    .map((piece) => piece.text ?? '')
    .join('')
    .trim();
}
