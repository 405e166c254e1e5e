// response_url: five answers within half an hour to one command or one press of a button.

import { type Call, judge, Refusal } from './call.ts';
import { complaintsAboutMessage } from './limits.ts';
import { writable, write } from './methods/messages.ts';
import type { Json, ResponseUrl } from './state.ts';

const LIFETIME = 30 * 60 * 1000;
const MAX_USES = 5;

/** Does what was posted to the address. */
export function respond(call: Call, url: ResponseUrl): void {
  if (call.state.now() - url.issuedAt > LIFETIME) throw new Refusal('expired_url');
  if (url.uses >= MAX_USES) throw new Refusal('used_url');
  url.uses += 1;
  const { args, workspace } = call;
  const list = workspace.messages.get(url.channel) ?? [];
  const index = list.findIndex(({ ts }) => ts === url.message);
  if (args['delete_original'] === true) {
    if (index >= 0) list.splice(index, 1);
    return;
  }
  const content = contentOf(args);
  judge(call, complaintsAboutMessage(args));
  const original = list[index];
  if (args['replace_original'] === true && original) {
    list[index] = { ...original, ...content, edited: original.edited + 1 };
    return;
  }
  const thread = args['thread_ts'] ?? original?.thread_ts;
  write(call, writable({ ...call, args: { channel: url.channel } }), {
    ...content,
    ...(args['response_type'] !== 'in_channel' && { ephemeral: url.user }),
    ...(typeof thread === 'string' && { thread_ts: thread }),
  });
}

function contentOf({ text, blocks }: Json): { text: string; blocks: readonly Json[] } {
  if (text === undefined && blocks === undefined) throw new Refusal('no_text');
  return { text: typeof text === 'string' ? text : '', blocks: Array.isArray(blocks) ? blocks : [] };
}
