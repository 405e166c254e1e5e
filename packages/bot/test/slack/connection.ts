// One WebSocket between the bot and the test Slack.

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createFrameReader, frameOf, OPCODE, switchingProtocols } from './frames.ts';

interface Acknowledgement {
  readonly envelope_id: string;
  readonly payload?: unknown;
}

export interface Connection {
  say(message: object): void;
  /** Ends it without a word. */
  cut(): void;
}

interface Listeners {
  readonly acknowledge: (acknowledgement: Acknowledgement) => void;
  readonly gone: () => void;
}

export function openConnection(request: IncomingMessage, stream: Duplex, listeners: Listeners): Connection {
  const framesIn = createFrameReader();
  const write = (opcode: number, payload: Buffer) => {
    if (stream.writable) stream.write(frameOf(opcode, payload));
  };
  stream.write(switchingProtocols(request));
  stream.on('data', (data: Buffer) => {
    for (const { opcode, payload } of framesIn(data)) {
      if (opcode === OPCODE.ping) write(OPCODE.pong, payload);
      if (opcode === OPCODE.text) listeners.acknowledge(JSON.parse(payload.toString()) as Acknowledgement);
      if (opcode === OPCODE.close) stream.end(frameOf(OPCODE.close, payload));
    }
  });
  stream.on('error', () => stream.destroy());
  stream.on('close', listeners.gone);
  return {
    say: (message) => write(OPCODE.text, Buffer.from(JSON.stringify(message))),
    cut: () => void stream.destroy(),
  };
}
