// The webhook: Feishu calls us, and whatever is not Feishu's is refused.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EventDispatcher } from '@larksuiteoapi/node-sdk';
import { z } from 'zod';
import type { Door } from './door.ts';
import type { Log } from './log.ts';
import { isSame, isSigned, unseal } from './seal.ts';

export interface Webhook {
  readonly encryptKey: string;
  readonly verificationToken: string;
  readonly port: number;
  readonly host: string;
}

const MAX_BODY = 1024 * 1024;
const MAX_TIME = 10_000;

/** An event has its token in the header; what tests the address has it, and the challenge, at the top. */
const EVENT = z.object({
  type: z.string().optional(),
  challenge: z.string().max(1_000).optional(),
  token: z.string().optional(),
  header: z.object({ token: z.string().optional() }).optional(),
});

export function createWebhook(webhook: Webhook, events: EventDispatcher, log: Log): Door {
  const { encryptKey, verificationToken, port, host } = webhook;
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, reason: string): void => {
      log(`Refused a request to the webhook of Feishu (${status}): ${reason}`);
      answer(response, status, {});
    };
    if (request.method !== 'POST') return answer(response, 405, {});
    const body = await bodyOf(request);
    if (!body) return refuse(413, 'it is longer than 1 MB');
    const signed = isSigned(request.headers, body, encryptKey);
    // Only what tests the address comes without a signature.
    if (!signed && request.headers['x-lark-signature'] !== undefined) return refuse(401, 'wrong signature or time');
    const event = unseal(body, encryptKey);
    const read = EVENT.safeParse(event);
    const challenge = read.data?.type === 'url_verification' ? read.data.challenge : undefined;
    const known = isSame(read.data?.header?.token ?? read.data?.token ?? '', verificationToken);
    if (!signed && (challenge === undefined || !known)) return refuse(401, 'no signature');
    if (!read.success) return refuse(400, 'it is not sealed with our key, or is no event');
    if (!known) return refuse(403, 'wrong verification token');
    answer(response, 200, challenge === undefined ? {} : { challenge });
    if (challenge === undefined) await events.invoke(event, { needCheck: false });
  };
  const server = createServer((request, response) => {
    take(request, response).catch((error: unknown) => {
      log(`A request to the webhook of Feishu broke. ${String(error)}`);
      response.destroy();
    });
  });
  server.requestTimeout = MAX_TIME;
  return {
    port: () => (server.address() as AddressInfo | null)?.port,
    open: () => listen(server, port, host),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Nothing where it is too long; it is read to its end all the same, or nobody would read our answer. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= MAX_BODY) chunks.push(chunk);
  }
  return length <= MAX_BODY ? Buffer.concat(chunks) : undefined;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
