// The address at which WeCom calls us: it is verified once, then gets messages, and each is acknowledged at once.

import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { OpenEnvelope, Opened } from './envelope.ts';
import { readFlatXml } from './flat-xml.ts';

export interface CallbackOptions {
  readonly open: OpenEnvelope;
  /** Gets the XML of a message, after it has been acknowledged. */
  readonly onMessage: (xml: string) => void;
  readonly log: (line: string) => void;
}

/** What goes back: a status, and words for WeCom alone. */
interface Verdict {
  readonly status: number;
  readonly body?: string;
}

const MOST_BYTES = 1_000_000;
const HEADERS_WITHIN = 5_000;
const REQUEST_WITHIN = 10_000;

export function createCallback({ open, onMessage, log }: CallbackOptions): Server {
  const server = createServer({ headersTimeout: HEADERS_WITHIN, requestTimeout: REQUEST_WITHIN });
  server.on('request', async (request: IncomingMessage, response) => {
    const answer = ({ status, body = '' }: Verdict): void =>
      void response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(body);
    const refuse = (status: number, reason: string): void => {
      log(`Refused a call: ${reason}.`);
      answer({ status });
    };
    try {
      const query = queryOf(request);
      if (request.method === 'GET') {
        const opened = open(query, query.get('echostr') ?? '', false);
        return 'message' in opened ? answer({ status: 200, body: opened.message }) : refuse(...reasonOf(opened));
      }
      if (request.method !== 'POST') return refuse(405, 'method');
      const body = await bodyOf(request);
      if (body === undefined) return refuse(413, 'too large');
      const encrypted = readFlatXml(body)?.get('Encrypt');
      if (encrypted === undefined) return refuse(400, 'no message in it');
      const opened = open(query, encrypted, true);
      if (!('message' in opened)) return refuse(...reasonOf(opened));
      answer({ status: 200 });
      onMessage(opened.message);
    } catch {
      // The caller went away in the middle, or the address was none.
      if (!response.headersSent) refuse(400, 'broken off');
    }
  });
  return server;
}

function reasonOf({ refused }: Extract<Opened, { readonly refused: string }>): [number, string] {
  if (refused === 'time') return [401, 'its time is over five minutes away; is the clock of this machine right?'];
  return [refused === 'content' ? 400 : 401, refused];
}

/** A `+` of Base64 that nobody encoded would read as a space. */
function queryOf({ url = '/' }: IncomingMessage): URLSearchParams {
  return new URL(url.replaceAll('+', '%2B'), 'http://callback').searchParams;
}

/** @returns nothing for more than WeCom ever sends. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
