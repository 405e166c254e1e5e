// Reading what a client sends: forms, JSON, files.

import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Json } from './state.ts';

/** The arguments of a Web API call. */
export async function argsOf(request: IncomingMessage): Promise<Json> {
  const body = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  const query = Object.fromEntries(new URL(request.url ?? '/', 'http://slack').searchParams);
  if (body.length === 0) return query;
  if (type.startsWith('application/json')) return { ...query, ...(JSON.parse(body.toString()) as Json) };
  if (type.startsWith('multipart/')) return { ...query, ...Object.fromEntries(await formOf(body, type)) };
  return { ...query, ...Object.fromEntries(new URLSearchParams(body.toString())) };
}

/** The bytes of an upload: bare, or the one file of a form. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const body = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return body;
  for (const [, value] of await formOf(body, type)) {
    if (typeof value !== 'string') return Buffer.from(await value.arrayBuffer());
  }
  return Buffer.alloc(0);
}

function formOf(body: Buffer, type: string): Promise<FormData> {
  return new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
}
