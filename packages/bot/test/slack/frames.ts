// WebSocket frames: what RFC 6455 asks of a server that talks to one kind of client.

import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export const OPCODE = { text: 0x1, close: 0x8, ping: 0x9, pong: 0xa } as const;

export interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
}

/** The answer to a request for a WebSocket. */
export function switchingProtocols({ headers }: IncomingMessage): string {
  const key = `${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  const lines = ['Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${accept}`, '', ''];
  return ['HTTP/1.1 101 Switching Protocols', ...lines].join('\r\n');
}

export function frameOf(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head.writeUInt8(0x80 | opcode, 0);
  head.writeUInt8(length < 126 ? length : length < 65_536 ? 126 : 127, 1);
  if (head.length === 4) head.writeUInt16BE(length, 2);
  if (head.length === 10) head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

/** Takes bytes as they come, in whatever pieces, and gives the frames that are whole. */
export function createFrameReader(): (data: Buffer) => Frame[] {
  let rest: Buffer = Buffer.alloc(0);
  return (data) => {
    rest = Buffer.concat([rest, data]);
    const frames: Frame[] = [];
    for (let next = firstFrame(rest); next !== undefined; next = firstFrame(rest)) {
      frames.push(next.frame);
      rest = rest.subarray(next.end);
    }
    return frames;
  };
}

/** Clients mask what they send. */
function firstFrame(data: Buffer): { frame: Frame; end: number } | undefined {
  if (data.length < 2) return undefined;
  const short = data.readUInt8(1) & 0x7f;
  const mask = short < 126 ? 2 : short === 126 ? 4 : 10;
  const body = mask + 4;
  if (data.length < body) return undefined;
  const length = short < 126 ? short : short === 126 ? data.readUInt16BE(2) : Number(data.readBigUInt64BE(2));
  const end = body + length;
  if (data.length < end) return undefined;
  const payload = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) payload[at] = data.readUInt8(body + at) ^ data.readUInt8(mask + (at % 4));
  return { frame: { opcode: data.readUInt8(0) & 0x0f, payload }, end };
}
