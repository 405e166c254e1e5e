// A WeCom of one's own on 127.0.0.1 that checks what WeCom checks, and writes everything down.

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CORP = 'ww-corp';
export const AGENT = 1000002;
export const SECRET = 'wecom-secret';
const MOST_BYTES = 2_048;

interface Posted {
  readonly person: string;
  readonly text: string;
}

interface SentFile {
  readonly person: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface TestWecom {
  readonly origin: URL;
  readonly posts: readonly Posted[];
  readonly files: readonly SentFile[];
  readonly complaints: readonly string[];
  readonly counts: { tokens: number };
  /** The next messages are refused with these codes. */
  readonly refuse: (...codes: readonly number[]) => void;
  readonly expireTokens: () => void;
  readonly stop: () => Promise<void>;
}

type Answer = Readonly<Record<string, unknown>>;

export async function startWecom(): Promise<TestWecom> {
  const posts: Posted[] = [];
  const files: SentFile[] = [];
  const complaints: string[] = [];
  const refusals: number[] = [];
  const media = new Map<string, File>();
  const counts = { tokens: 0 };
  let token = '';
  const giveToken = (url: URL): Answer => {
    if (url.searchParams.get('corpid') !== CORP || url.searchParams.get('corpsecret') !== SECRET) {
      return { errcode: 40001, errmsg: 'invalid credential' };
    }
    counts.tokens += 1;
    token = `token-${counts.tokens}`;
    return { errcode: 0, errmsg: 'ok', access_token: token, expires_in: 7200 };
  };
  const takeMedia = async (type: string, body: Buffer): Promise<Answer> => {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const file = form.get('media');
    if (!(file instanceof File) || file.size <= 5) return { errcode: 40035, errmsg: 'no media' };
    const media_id = `media-${media.size}`;
    media.set(media_id, file);
    return { errcode: 0, errmsg: '', type: 'file', media_id };
  };
  const takeMessage = async (message: Answer): Promise<Answer> => {
    const refusal = refusals.shift();
    if (refusal !== undefined) return { errcode: refusal, errmsg: 'refused' };
    const { touser, agentid, msgtype } = message as Record<string, string>;
    if (agentid !== (AGENT as unknown)) complaints.push(`agentid ${agentid}`);
    const person = String(touser);
    if (msgtype === 'text') {
      const { content } = message['text'] as { content: string };
      if (content === '') return { errcode: 44004, errmsg: 'empty content' };
      // WeCom takes what is too long, and cuts it.
      if (Buffer.byteLength(content) > MOST_BYTES) complaints.push('too long');
      if (/<\s*a\s/i.test(content)) complaints.push('a link');
      posts.push({ person, text: content });
    } else if (msgtype === 'file') {
      const file = media.get((message['file'] as { media_id: string }).media_id);
      if (!file) return { errcode: 40007, errmsg: 'invalid media_id' };
      files.push({ person, name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } else complaints.push(`msgtype ${msgtype}`);
    return { errcode: 0, errmsg: 'ok', msgid: 'id' };
  };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://wecom');
    const known = url.searchParams.get('access_token') === token;
    const answer =
      url.pathname === '/cgi-bin/gettoken'
        ? giveToken(url)
        : !known
          ? { errcode: 42001, errmsg: 'access_token expired' }
          : url.pathname === '/cgi-bin/media/upload'
            ? await takeMedia(request.headers['content-type'] ?? '', body)
            : await takeMessage(JSON.parse(body.toString()) as Answer);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    posts,
    files,
    complaints,
    counts,
    refuse: (...codes) => void refusals.push(...codes),
    expireTokens: () => {
      token = 'none';
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
