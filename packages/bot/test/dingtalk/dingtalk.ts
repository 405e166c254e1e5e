// A DingTalk of one's own on 127.0.0.1 that checks what DingTalk checks, and writes everything down.

import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createFrameReader, frameOf, OPCODE, switchingProtocols } from '../slack/frames.ts';

export const CLIENT_ID = 'ding-client';
export const CLIENT_SECRET = 'ding-secret';
export const CORP = 'ding-corp';
const TOPIC = '/v1.0/im/bot/messages/get';
const MOST_BYTES = 20_000;
const MOST_A_MINUTE = 20;

interface Posted {
  readonly conversation: string;
  readonly text: string;
  readonly at: number;
}

interface SentFile {
  readonly to: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface TestDingtalk {
  readonly origin: URL;
  readonly posts: readonly Posted[];
  readonly files: readonly SentFile[];
  /** What the bot did that DingTalk would not take. */
  readonly complaints: readonly string[];
  /** The ids of the messages that were acknowledged, and how often connections were opened, tokens given. */
  readonly acknowledged: readonly string[];
  readonly counts: { opened: number; tokens: number };
  /** Sends a frame, as it is. */
  readonly push: (frame: unknown) => void;
  /** Sends a message to the robot and waits until it is acknowledged. */
  readonly deliver: (message: object) => Promise<void>;
  /** Where the answers of a conversation go. */
  readonly webhook: (conversation: string) => string;
  /** The next answers are refused with these codes. */
  readonly refuse: (...codes: readonly number[]) => void;
  readonly expireTokens: () => void;
  /** Ends every connection without a word. */
  readonly cut: () => void;
  readonly until: <T>(look: () => T | undefined | false) => Promise<T>;
  readonly stop: () => Promise<void>;
}

/** `minute` is how long its minute is, in milliseconds. */
export async function startDingtalk(minute = 60_000): Promise<TestDingtalk> {
  const posts: Posted[] = [];
  const files: SentFile[] = [];
  const complaints: string[] = [];
  const acknowledged: string[] = [];
  const refusals: number[] = [];
  const media = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  const tickets = new Set<string>();
  const streams = new Set<Duplex>();
  const listeners = new Set<() => void>();
  const counts = { opened: 0, tokens: 0 };
  let token = '';
  let sent = 0;
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const until: TestDingtalk['until'] = (look) =>
    new Promise((resolve) => {
      const listener = (): void => {
        const value = look();
        if (value === undefined || value === false) return;
        listeners.delete(listener);
        resolve(value);
      };
      listeners.add(listener);
      listener();
    });

  const routes: Readonly<Record<string, (asked: Asked) => Answer | Promise<Answer>>> = {
    '/v1.0/gateway/connections/open': ({ json }) => {
      if (json['clientId'] !== CLIENT_ID || json['clientSecret'] !== CLIENT_SECRET) {
        return { status: 401, code: 'authFailed', message: 'no such app' };
      }
      const [only] = json['subscriptions'] as { type: string; topic: string }[];
      if (only?.type !== 'CALLBACK' || only.topic !== TOPIC) complaints.push('subscriptions');
      const ticket = `ticket/${tickets.size}+=`;
      tickets.add(ticket);
      return { endpoint: `${origin().href.replace('http', 'ws')}connect`, ticket };
    },
    '/robot/sendBySession': ({ url, json }) => {
      const conversation = url.searchParams.get('session') ?? '';
      const refusal = refusals.shift();
      if (refusal !== undefined) return { errcode: refusal, errmsg: 'refused' };
      const lately = posts.filter((post) => post.conversation === conversation && post.at > Date.now() - minute);
      if (lately.length >= MOST_A_MINUTE) {
        complaints.push('over 20 a minute');
        return { errcode: 130101, errmsg: 'send too fast' };
      }
      const { content } = json['text'] as { content: string };
      if (json['msgtype'] !== 'text' || 'at' in json || content === '') complaints.push(JSON.stringify(json));
      if (Buffer.byteLength(JSON.stringify(json)) > MOST_BYTES) return { errcode: 460101, errmsg: 'too long' };
      posts.push({ conversation, text: content, at: Date.now() });
      return { errcode: 0, errmsg: 'ok' };
    },
    '/v1.0/oauth2/accessToken': ({ json }) => {
      if (json['appKey'] !== CLIENT_ID || json['appSecret'] !== CLIENT_SECRET) {
        return { status: 400, code: 'invalidClientIdOrSecret', message: 'no' };
      }
      counts.tokens += 1;
      token = `token-${counts.tokens}`;
      return { accessToken: token, expireIn: 7200 };
    },
    '/media/upload': async ({ url, form }) => {
      if (url.searchParams.get('access_token') !== token) return { errcode: 40014, errmsg: 'invalid access_token' };
      if (url.searchParams.get('type') !== 'file') return { errcode: 40004, errmsg: 'type' };
      const file = (await form())?.get('media');
      if (!(file instanceof File)) return { errcode: 40035, errmsg: 'no media' };
      const id = `@media-${media.size}`;
      media.set(id, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      return { errcode: 0, errmsg: 'ok', media_id: id, type: 'file' };
    },
    '/v1.0/robot/groupMessages/send': (asked) => takeFile(asked, String(asked.json['openConversationId'])),
    '/v1.0/robot/oToMessages/batchSend': (asked) => takeFile(asked, (asked.json['userIds'] as string[]).join()),
  };
  const takeFile = ({ json, headers }: Asked, to: string): Answer => {
    if (headers['x-acs-dingtalk-access-token'] !== token) {
      return { status: 400, code: 'InvalidAuthentication', message: 'token' };
    }
    const { mediaId, fileName, fileType } = JSON.parse(String(json['msgParam'])) as Record<string, string>;
    const file = media.get(String(mediaId));
    if (json['msgKey'] !== 'sampleFile' || json['robotCode'] !== 'robot-1' || !file) complaints.push('file');
    files.push({ to, name: String(fileName), type: String(fileType), bytes: file?.bytes ?? new Uint8Array() });
    return { processQueryKey: 'key' };
  };

  const server = createServer(async (request, response) => {
    const asked = await askedIn(request);
    const route = routes[asked.url.pathname];
    const { status, ...answer } = { status: route ? 200 : 404, ...(await route?.(asked)) };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    changed();
  });
  server.on('upgrade', (request: IncomingMessage, stream: Duplex) => {
    const url = new URL(request.url ?? '/', 'http://dingtalk');
    if (!tickets.delete(url.searchParams.get('ticket') ?? '')) {
      return void stream.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
    }
    stream.write(switchingProtocols(request));
    const framesIn = createFrameReader();
    stream.on('data', (data: Buffer) => {
      for (const { opcode, payload } of framesIn(data)) {
        if (opcode === OPCODE.close) stream.end(frameOf(OPCODE.close, payload));
        if (opcode !== OPCODE.text) continue;
        const { code, headers } = JSON.parse(payload.toString()) as { code: number; headers: { messageId: string } };
        if (code === 200) acknowledged.push(headers.messageId);
        changed();
      }
    });
    stream.on('error', () => stream.destroy());
    stream.on('close', () => {
      streams.delete(stream);
      changed();
    });
    streams.add(stream);
    counts.opened += 1;
    changed();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = (): URL => new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);

  const push = (frame: unknown): void => {
    const words = typeof frame === 'string' ? frame : JSON.stringify(frame);
    for (const stream of streams) stream.write(frameOf(OPCODE.text, Buffer.from(words)));
  };
  return {
    origin: origin(),
    posts,
    files,
    complaints,
    acknowledged,
    counts,
    push,
    deliver: async (message) => {
      sent += 1;
      const messageId = `frame-${sent}`;
      const headers = { appId: 'app', connectionId: 'c', contentType: 'application/json', messageId, topic: TOPIC };
      push({ specVersion: '1.0', type: 'CALLBACK', headers, data: JSON.stringify(message) });
      await until(() => acknowledged.includes(messageId));
    },
    webhook: (conversation) => {
      const url = new URL('/robot/sendBySession', origin());
      url.searchParams.set('session', conversation);
      return url.href;
    },
    refuse: (...codes) => void refusals.push(...codes),
    expireTokens: () => {
      token = 'none';
    },
    cut: () => {
      for (const stream of [...streams]) stream.destroy();
    },
    until,
    stop: async () => {
      for (const stream of [...streams]) stream.destroy();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

type Answer = { readonly status?: number } & Readonly<Record<string, unknown>>;

interface Asked {
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly json: Readonly<Record<string, unknown>>;
  readonly form: () => Promise<FormData | undefined>;
}

async function askedIn(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  return {
    url: new URL(request.url ?? '/', 'http://dingtalk'),
    headers: request.headers,
    json: type.startsWith('application/json') ? (JSON.parse(body.toString()) as Record<string, unknown>) : {},
    form: async () =>
      type.startsWith('multipart/form-data')
        ? new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
        : undefined,
  };
}
