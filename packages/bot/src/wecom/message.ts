// What WeCom tells an app: who said what to it; a conversation is always between two.
// @see https://developer.work.weixin.qq.com/document/path/90239

import type { Heard } from '../chat/port.ts';
import { readFlatXml } from './flat-xml.ts';

/** @returns nothing for what nobody said: somebody opened the app, a menu, a message for another app. */
export function heardIn(xml: string, corpId: string, agentId: number): Heard | undefined {
  const fields = readFlatXml(xml);
  const [type, person, event] = ['MsgType', 'FromUserName', 'MsgId'].map((name) => fields?.get(name));
  if (!type || type === 'event' || !person || !event) return undefined;
  if ((fields?.get('AgentID') ?? String(agentId)) !== String(agentId)) return undefined;
  return {
    event,
    person: { surface: 'wecom', tenant: corpId, id: person },
    channel: person,
    thread: person,
    private: true,
    // A picture or a recording has no words, and is answered with a hint.
    text: type === 'text' ? (fields?.get('Content')?.trim() ?? '') : '',
  };
}
