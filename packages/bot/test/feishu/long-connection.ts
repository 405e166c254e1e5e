// Feishu's end of the long connection: events out, acknowledgements in.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createFrameReader, frameOf, OPCODE, switchingProtocols } from '../slack/frames.ts';
import { decodeFrame, encodeFrame } from './pbbp2.ts';

const BINARY = 0x2;

export interface LongConnection {
  /** Sends an event in so many pieces and resolves with the code of the acknowledgement. */
  readonly push: (event: object, pieces?: number) => Promise<number>;
  /** Sends bytes that nobody expects. */
  readonly noise: (bytes: Buffer) => void;
  readonly cut: () => void;
}

/** `ready` is called with the first ping: until then the SDK would miss what is sent. */
export function openLongConnection(request: IncomingMessage, stream: Duplex, ready: () => void): LongConnection {
  const framesIn = createFrameReader();
  const waiting = new Map<string, (code: number) => void>();
  let count = 0;
  const write = (opcode: number, payload: Buffer) => {
    if (stream.writable) stream.write(frameOf(opcode, payload));
  };
  stream.write(switchingProtocols(request));
  stream.on('data', (data: Buffer) => {
    for (const { opcode, payload } of framesIn(data)) {
      if (opcode === OPCODE.ping) write(OPCODE.pong, payload);
      if (opcode === OPCODE.close) stream.end(frameOf(OPCODE.close, payload));
      if (opcode !== BINARY) continue;
      const { method, headers, payload: inside } = decodeFrame(payload);
      if (headers['type'] === 'ping') {
        write(BINARY, pong());
        ready();
      }
      if (method === 1)
        waiting.get(headers['message_id'] ?? '')?.((JSON.parse(inside.toString()) as { code: number }).code);
    }
  });
  stream.on('error', () => stream.destroy());
  return {
    push: (event, pieces = 1) =>
      new Promise((resolve) => {
        const message_id = `frame${count++}`;
        const bytes = Buffer.from(JSON.stringify(event));
        const length = Math.ceil(bytes.length / pieces);
        waiting.set(message_id, resolve);
        for (let seq = 0; seq < pieces; seq += 1) {
          const headers = { type: 'event', message_id, sum: String(pieces), seq: String(seq), trace_id: 't' };
          write(BINARY, encodeFrame({ method: 1, headers, payload: bytes.subarray(seq * length, (seq + 1) * length) }));
        }
      }),
    noise: (bytes) => write(BINARY, bytes),
    cut: () => void stream.destroy(),
  };
}

function pong(): Buffer {
  const config = { PingInterval: 120, ReconnectCount: -1, ReconnectInterval: 0, ReconnectNonce: 0 };
  return encodeFrame({ method: 0, headers: { type: 'pong' }, payload: Buffer.from(JSON.stringify(config)) });
}
