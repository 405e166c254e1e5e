// The far end of a Socket Mode connection: as much of RFC 6455 as one short conversation needs.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Envelope } from './slack-events.ts';

const TEXT = 0x1;
const CLOSE = 0x8;

export interface LoopbackSocket {
  /** Hands an event over, as Slack does; again with the count of retries. */
  send(event: Envelope, retries?: number): void;
  /** The ids of the envelopes that the bot acknowledged. */
  readonly acknowledged: readonly string[];
}

/** Waits for the bot to connect to this server. */
export async function acceptSocket(server: Server): Promise<LoopbackSocket> {
  const [request, socket] = (await once(server, 'upgrade')) as [{ headers: Record<string, string> }, Duplex];
  const acknowledged: string[] = [];
  const { 'sec-websocket-key': key } = request.headers;
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
  const switching = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
  socket.write([...switching, `Sec-WebSocket-Accept: ${accept}`, '', ''].join('\r\n'));
  socket.on('data', (data: Buffer) => {
    for (const { opcode, payload } of framesIn(data)) {
      if (opcode === CLOSE) socket.end(frameOf(CLOSE, payload));
      if (opcode === TEXT) acknowledged.push((JSON.parse(payload.toString()) as { envelope_id: string }).envelope_id);
    }
  });
  const say = (message: object) => socket.write(frameOf(TEXT, Buffer.from(JSON.stringify(message))));
  say({ type: 'hello' });
  return {
    acknowledged,
    send(payload, retries = 0) {
      say({ type: 'events_api', envelope_id: `${payload.event_id}/${retries}`, payload, retry_attempt: retries });
    },
  };
}

function frameOf(opcode: number, payload: Buffer): Buffer {
  const short = payload.length < 126;
  const head = Buffer.alloc(short ? 2 : 4);
  head.writeUInt8(0x80 | opcode, 0);
  head.writeUInt8(short ? payload.length : 126, 1);
  if (!short) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/** Whole frames of less than 126 bytes, as all of the bot's are; clients mask theirs. */
function* framesIn(data: Buffer): Generator<{ opcode: number; payload: Buffer }> {
  for (let start = 0; start < data.length; ) {
    const mask = start + 2;
    const body = mask + 4;
    const end = body + (data.readUInt8(start + 1) & 0x7f);
    const payload = Buffer.from(data.subarray(body, end)).map(
      (byte, index) => byte ^ data.readUInt8(mask + (index % 4)),
    );
    yield { opcode: data.readUInt8(start) & 0x0f, payload: Buffer.from(payload) };
    start = end;
  }
}
