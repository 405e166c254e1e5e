// Files into a conversation: uploaded as media, then sent by the robot.
// @see https://open.dingtalk.com/document/orgapp/upload-media-files
// @see https://open.dingtalk.com/document/orgapp/the-robot-sends-a-group-message

import { extname } from 'node:path';
import type { Upload } from '../chat/port.ts';
import { call, formOf } from '../platform/call.ts';
import { createToken, type WithToken } from '../platform/token.ts';
import type { DingtalkAddresses } from './addresses.ts';
import { type RobotMessage, staffOf } from './robot-message.ts';

const EXPIRED: ReadonlySet<string> = new Set(['40014', '42001', 'InvalidAuthentication']);

export function createAccessToken(clientId: string, clientSecret: string, { api }: DingtalkAddresses): WithToken {
  return createToken(async () => {
    const body = { appKey: clientId, appSecret: clientSecret };
    const { accessToken, expireIn } = await call(new URL('/v1.0/oauth2/accessToken', api), { body });
    return { token: String(accessToken), seconds: Number(expireIn) || 0 };
  }, EXPIRED);
}

/** Where a file can go: to a group, or to a person of the company. */
export function canReceive(message: RobotMessage): boolean {
  return message.conversationType === '2' || staffOf(message) !== undefined;
}

export async function sendFile(
  message: RobotMessage,
  { name, bytes }: Upload,
  { withToken, robot, addresses: { api, oapi } }: FileOptions,
): Promise<void> {
  const mediaId = await withToken(async (token) => {
    const url = new URL('/media/upload', oapi);
    url.search = String(new URLSearchParams({ access_token: token, type: 'file' }));
    const { media_id } = await call(url, { body: formOf(name, bytes) });
    return String(media_id);
  });
  const group = message.conversationType === '2';
  const to = group ? { openConversationId: message.conversationId } : { userIds: [staffOf(message)] };
  const body = {
    robotCode: message.robotCode || robot,
    ...to,
    msgKey: 'sampleFile',
    msgParam: JSON.stringify({ mediaId, fileName: name, fileType: extname(name).slice(1) }),
  };
  const url = new URL(`/v1.0/robot/${group ? 'groupMessages/send' : 'oToMessages/batchSend'}`, api);
  await withToken((token) => call(url, { headers: { 'x-acs-dingtalk-access-token': token }, body }));
}

interface FileOptions {
  readonly withToken: WithToken;
  /** The code of the robot, where a message does not tell. */
  readonly robot: string;
  readonly addresses: DingtalkAddresses;
}
