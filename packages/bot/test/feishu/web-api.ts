// The Web API of the loopback Feishu: the token, the limits and the structure that Feishu checks.

import { randomBytes } from 'node:crypto';
import { APP } from './app-at-feishu.ts';
import { complaintsAboutCard } from './card-rules.ts';
import { partsOf } from './multipart.ts';

export interface Sent {
  readonly id: string;
  /** The message it answers. */
  readonly replyTo?: string;
  readonly inThread: boolean;
  /** The chat it is in; of a direct chat that we opened, the person. */
  readonly chat: string;
  readonly type: string;
  readonly content: string;
}

export interface Called {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  readonly contentType: string;
  readonly body: Buffer;
}

export interface Answered {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface State {
  readonly token: string;
  /** By the id of a message, the chat it is in. */
  readonly chats: Map<string, string>;
  readonly sent: Sent[];
  readonly files: Map<string, { readonly name: string; readonly bytes: Uint8Array }>;
  readonly uuids: Map<string, Answered>;
  /** Everything that Feishu did not like. */
  readonly complaints: string[];
  tokens: number;
}

export function newState(): State {
  const token = `t-${randomBytes(8).toString('hex')}`;
  return { token, chats: new Map(), sent: [], files: new Map(), uuids: new Map(), complaints: [], tokens: 0 };
}

const MAX_MESSAGE = 30_000;
const FILE_TYPES = ['opus', 'mp4', 'pdf', 'doc', 'xls', 'ppt', 'stream'];
const MAX_FILE = 30 * 1024 * 1024;

export async function answerCall(state: State, call: Called): Promise<Answered> {
  const answered = await route(state, call);
  if (answered.status !== 200) state.complaints.push(`${call.path}: ${JSON.stringify(answered.body)}`);
  return answered;
}

async function route(state: State, call: Called): Promise<Answered> {
  const { method, path, authorization } = call;
  if (method === 'POST' && path === '/open-apis/auth/v3/tenant_access_token/internal') return giveToken(state, call);
  if (authorization !== `Bearer ${state.token}`) return refused(99991663, 'Invalid access token for authorization.');
  if (method === 'GET' && path === '/open-apis/bot/v3/info') {
    return {
      status: 200,
      body: { code: 0, msg: 'ok', bot: { open_id: APP.bot, app_name: 'jianbao', activate_status: 2 } },
    };
  }
  if (method === 'POST' && path === '/open-apis/im/v1/files') return takeFile(state, call);
  if (method === 'POST' && path === '/open-apis/im/v1/messages') return takeMessage(state, call);
  const replied = /^\/open-apis\/im\/v1\/messages\/([^/]+)\/reply$/.exec(path)?.[1];
  if (method === 'POST' && replied !== undefined) return takeMessage(state, call, decodeURIComponent(replied));
  return { status: 404, body: { code: 404, msg: '404 page not found' } };
}

function giveToken(state: State, { body }: Called): Answered {
  const { app_id, app_secret } = JSON.parse(body.toString()) as Readonly<Record<string, unknown>>;
  if (app_id !== APP.id || app_secret !== APP.secret) {
    return { status: 200, body: { code: 10014, msg: 'app secret invalid' } };
  }
  state.tokens += 1;
  return { status: 200, body: { code: 0, msg: 'ok', tenant_access_token: state.token, expire: 7200 } };
}

function takeFile(state: State, { body, contentType }: Called): Answered {
  const parts = partsOf(body, contentType);
  const [file, name, type] = ['file', 'file_name', 'file_type'].map((part) => parts.get(part) ?? Buffer.alloc(0));
  if (!file || file.length === 0) return refused(234001, 'Invalid request param.');
  if (file.length > MAX_FILE) return refused(234006, 'The file size exceed the max value.');
  if (!FILE_TYPES.includes(String(type))) return refused(234001, 'Invalid file_type.');
  const key = `file_v3_${state.files.size}`;
  state.files.set(key, { name: String(name), bytes: new Uint8Array(file) });
  return { status: 200, body: { code: 0, msg: 'success', data: { file_key: key } } };
}

function takeMessage(state: State, { body, query }: Called, replyTo?: string): Answered {
  const message = JSON.parse(body.toString()) as Readonly<Record<string, unknown>>;
  const { msg_type: type, content, uuid, receive_id: receiver, reply_in_thread: inThread = false } = message;
  if (typeof type !== 'string' || typeof content !== 'string') return refused(230001, 'invalid request parameter');
  if (typeof uuid === 'string') {
    const before = state.uuids.get(uuid);
    if (uuid.length > 50) return refused(230001, 'uuid is too long');
    if (before) return before;
  }
  if (type !== 'text' && body.length > MAX_MESSAGE)
    return refused(230025, 'The length of the message content reaches its limit.');
  const complaint = complaintAbout(state, type, content);
  if (complaint !== undefined) return refused(230099, `Failed to create card content, ext=ErrMsg: ${complaint}`);
  const chat = replyTo === undefined ? directChat(query, receiver) : state.chats.get(replyTo);
  if (chat === undefined) return refused(230001, replyTo === undefined ? 'invalid receive_id' : 'invalid message_id');
  const id = `om_sent${state.sent.length}`;
  state.sent.push({ id, ...(replyTo !== undefined && { replyTo }), inThread: inThread === true, chat, type, content });
  state.chats.set(id, chat);
  const answered = { status: 200, body: { code: 0, msg: 'success', data: { message_id: id, chat_id: chat } } };
  if (typeof uuid === 'string') state.uuids.set(uuid, answered);
  return answered;
}

function directChat(query: URLSearchParams, receiver: unknown): string | undefined {
  const known =
    query.get('receive_id_type') === 'open_id' && typeof receiver === 'string' && receiver.startsWith('ou_');
  return known ? receiver : undefined;
}

function complaintAbout(state: State, type: string, content: string): string | undefined {
  const parsed = JSON.parse(content) as Readonly<Record<string, unknown>>;
  if (type === 'interactive') return complaintsAboutCard(parsed)[0];
  if (type === 'file') return state.files.has(String(parsed['file_key'])) ? undefined : 'no such file';
  return type === 'post' || type === 'text' ? undefined : 'unknown msg_type';
}

function refused(code: number, msg: string): Answered {
  return { status: 400, body: { code, msg } };
}
