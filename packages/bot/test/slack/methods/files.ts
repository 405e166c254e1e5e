// files.*: an address to upload to, the bytes, and then the sharing.

import { type Call, type Method, needed, Refusal, structured, text } from '../call.ts';
import { isObject } from '../limits/check.ts';
import type { File, Json, Workspace } from '../state.ts';
import { writable, write } from './messages.ts';

const scopes = ['files:write'];

export const getUploadUrl: Method = {
  scopes,
  run({ state, workspace, args, origin }) {
    const name = needed(args, 'filename');
    const length = Number(needed(args, 'length'));
    if (!Number.isInteger(length) || length <= 0) throw new Refusal('invalid_arguments');
    const id = state.nextId('F');
    workspace.files.set(id, { id, name, length });
    return { ok: true, upload_url: `${origin}/upload/v1/${workspace.team}/${id}`, file_id: id };
  },
};

/** Takes the bytes; false where no file of this name and length is waited for. */
export function upload(workspace: Workspace | undefined, id: string, bytes: Buffer): boolean {
  const file = workspace?.files.get(id);
  if (file === undefined || bytes.length !== file.length) return false;
  workspace?.files.set(id, { ...file, bytes });
  return true;
}

export const completeUpload: Method = {
  scopes,
  run(call) {
    const given = structured(call.args, 'files');
    if (!Array.isArray(given) || given.length === 0) throw new Refusal('invalid_arguments');
    const files = given.map((entry) => uploaded(call, entry));
    const channel = text(call.args, 'channel_id') === undefined ? undefined : writable(call, 'channel_id');
    if (channel) {
      const thread = text(call.args, 'thread_ts');
      write(call, channel, {
        text: text(call.args, 'initial_comment') ?? '',
        blocks: [],
        files: files.map(({ id }) => id),
        ...(thread !== undefined && { thread_ts: thread }),
      });
    }
    for (const file of files) call.workspace.files.set(file.id, { ...file, ...(channel && { sharedIn: channel.id }) });
    return { ok: true, files: files.map(({ id, name, title }) => ({ id, name, title: title ?? name })) };
  },
};

function uploaded({ workspace }: Call, entry: unknown): File {
  const { id, title } = isObject(entry) ? (entry as Json & { id?: string; title?: string }) : {};
  const file = workspace.files.get(id ?? '');
  if (file === undefined) throw new Refusal('file_not_found');
  if (file.bytes === undefined) throw new Refusal('file_not_found');
  return { ...file, ...(title !== undefined && { title }) };
}
