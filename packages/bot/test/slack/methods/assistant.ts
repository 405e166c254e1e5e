// assistant.threads.*: what an agent shows beside its messages.

import { type Call, channelOf, type Method, needed, Refusal, structured, text } from '../call.ts';
import { isObject } from '../limits/check.ts';

const MAX_PROMPTS = 4;
const MAX_LOADING = 10;

/** Either scope for the time being; later only chat:write. */
export const setStatus: Method = {
  scopes: ['chat:write', 'assistant:write'],
  run(call) {
    const key = threadKey(call);
    const status = call.args['status'];
    if (typeof status !== 'string') throw new Refusal('invalid_arguments');
    const loading = structured(call.args, 'loading_messages') ?? [];
    if (!Array.isArray(loading) || loading.length > MAX_LOADING) throw new Refusal('invalid_arguments');
    if (status === '') call.workspace.statuses.delete(key);
    else call.workspace.statuses.set(key, status);
    return { ok: true };
  },
};

export const setTitle: Method = {
  scopes: ['assistant:write'],
  run(call) {
    call.workspace.titles.set(threadKey(call), needed(call.args, 'title'));
    return { ok: true };
  },
};

/** In an agent's conversation, prompts belong to the channel: with a thread_ts Slack says ok and shows nothing. */
export const setSuggestedPrompts: Method = {
  scopes: ['assistant:write'],
  run(call) {
    const { id } = channelOf(call, 'channel_id');
    const prompts = structured(call.args, 'prompts');
    if (!Array.isArray(prompts) || prompts.length === 0) throw new Refusal('invalid_arguments');
    if (prompts.length > MAX_PROMPTS) throw new Refusal('invalid_arguments');
    for (const prompt of prompts) {
      if (!isObject(prompt) || !prompt['title'] || !prompt['message']) throw new Refusal('invalid_arguments');
    }
    if (text(call.args, 'thread_ts') === undefined) call.workspace.prompts.set(id, prompts);
    else
      call.complain([{ pointer: '/thread_ts', problem: 'an agent’s prompts are not shown where thread_ts is sent' }]);
    return { ok: true };
  },
};

function threadKey(call: Call): string {
  const { id } = channelOf(call, 'channel_id');
  const thread = needed(call.args, 'thread_ts');
  if (!/^\d{1,10}\.\d{1,6}$/.test(thread)) throw new Refusal('invalid_thread_ts');
  return `${id}/${thread}`;
}
