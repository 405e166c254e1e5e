// What we say in WeCom: texts and files to one person.
// @see https://developer.work.weixin.qq.com/document/path/90236

import type { Upload } from '../chat/port.ts';
import { pagesOf } from '../platform/byte-pages.ts';
import { type Answered, call, formOf } from '../platform/call.ts';
import type { Pace } from '../platform/pace.ts';
import { createToken } from '../platform/token.ts';

export interface WecomAccount {
  readonly corpId: string;
  readonly agentId: number;
  readonly secret: string;
  readonly api: URL;
  readonly pace: Pace;
}

export interface WecomApi {
  /** Says a text whole, in order, in as many messages as it takes. */
  readonly say: (person: string, text: string) => Promise<void>;
  readonly sendFile: (person: string, file: Upload) => Promise<void>;
}

/** The codes for a token that has expired or been replaced. */
const EXPIRED: ReadonlySet<string> = new Set(['40014', '42001']);
/** The codes for a system that is busy, and for too many messages. */
export const LATER: ReadonlySet<string> = new Set(['-1', '45009']);
/** WeCom cuts what is longer. */
const MOST_BYTES = 2_048;

export function createWecomApi({ corpId, agentId, secret, api, pace }: WecomAccount): WecomApi {
  const at = (path: string, query: Readonly<Record<string, string>>): URL => {
    const url = new URL(`/cgi-bin/${path}`, api);
    url.search = String(new URLSearchParams(query));
    return url;
  };
  const withToken = createToken(async () => {
    const got = await call(at('gettoken', { corpid: corpId, corpsecret: secret }), { method: 'GET' });
    return { token: String(got['access_token']), seconds: Number(got['expires_in']) || 0 };
  }, EXPIRED);
  const send = async (person: string, message: object): Promise<void> => {
    const body = { touser: person, agentid: agentId, ...message };
    const post = (token: string): Promise<Answered> => call(at('message/send', { access_token: token }), { body });
    await pace(person, () => withToken(post));
  };
  return {
    say: async (person, text) => {
      for (const content of pagesOf(inert(text), MOST_BYTES)) {
        await send(person, { msgtype: 'text', text: { content } });
      }
    },
    sendFile: async (person, { name, bytes }) => {
      const media = await withToken(async (token) => {
        const form = formOf(name, bytes);
        return String(
          (await call(at('media/upload', { access_token: token, type: 'file' }), { body: form }))['media_id'],
        );
      });
      await send(person, { msgtype: 'file', file: { media_id: media } });
    },
  };
}

/** The one mark-up in a text is `<a href="…">`, and it has no escape: a wide sign in its place reads the same. */
function inert(text: string): string {
  return text.replace(/<(?=\s?\/?\s?a\b)/giu, '＜');
}
