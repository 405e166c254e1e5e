// Socket Mode from Slack's side: envelopes out, acknowledgements in, connections that come and go.
// @see https://docs.slack.dev/apis/events-api/using-socket-mode

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Connection, openConnection } from './connection.ts';
import { type Delivered, type Delivery, PATIENCE, type Patience } from './delivery.ts';
import type { Recorder } from './record.ts';
import type { Json } from './state.ts';

export interface SocketModeOptions extends Patience {}

export interface SocketMode extends Delivery {
  /** The connections that are open, oldest first. */
  readonly connections: readonly Connection[];
  /** How many there have been. */
  readonly opened: number;
  /** The ids of the envelopes that were acknowledged, in order; twice where the bot did so twice. */
  readonly acknowledged: readonly string[];
  /** Waits until so many connections are open. */
  connected(count?: number): Promise<readonly Connection[]>;
  /** Says goodbye as Slack does, some seconds ahead; the bot is to open another connection. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Ends every connection without a word; what was not acknowledged comes again over the next one. */
  cut(): void;
  /** For the server. */
  url(port: number): string;
  accept(request: IncomingMessage, stream: Duplex): void;
  close(): void;
}

interface Pending {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly id: string;
  readonly payload: Json;
  attempts: number;
  over?: Connection;
  timer?: NodeJS.Timeout | undefined;
  readonly settle: (delivered: Delivered) => void;
}

export function createSocketMode(recorder: Recorder, options: SocketModeOptions): SocketMode {
  const { ackWithin = PATIENCE.ackWithin, retryAfter = PATIENCE.retryAfter } = options;
  const connections: Connection[] = [];
  const acknowledged: string[] = [];
  const pending = new Map<string, Pending>();
  const tickets = new Set<string>();
  let opened = 0;
  let sent = 0;

  function dispatch(envelope: Pending): void {
    // Slack hands an envelope to any one of the connections; here to the newest.
    const connection = connections.at(-1);
    if (connection === undefined) return;
    envelope.attempts += 1;
    envelope.over = connection;
    const { type, id, payload, attempts } = envelope;
    const retry = { retry_attempt: attempts - 1, retry_reason: attempts > 1 ? 'timeout' : '' };
    const accepts = { accepts_response_payload: type !== 'events_api' };
    connection.say({ type, envelope_id: id, payload, ...accepts, ...(type === 'events_api' && retry) });
    clearTimeout(envelope.timer);
    envelope.timer = setTimeout(() => late(envelope), ackWithin);
  }

  function late(envelope: Pending): void {
    const wait = envelope.type === 'events_api' ? retryAfter[envelope.attempts - 1] : undefined;
    if (wait === undefined) settle(envelope, false, undefined);
    else envelope.timer = setTimeout(() => dispatch(envelope), wait);
  }

  function settle(envelope: Pending, acked: boolean, body: unknown): void {
    clearTimeout(envelope.timer);
    pending.delete(envelope.id);
    envelope.settle({ acked, attempts: envelope.attempts, body });
    recorder.changed();
  }

  function deliver(type: Pending['type'], payload: Json): Promise<Delivered> {
    sent += 1;
    const id = `envelope-${sent}`;
    return new Promise((resolve) => {
      const envelope: Pending = { type, id, payload, attempts: 0, settle: resolve };
      pending.set(id, envelope);
      dispatch(envelope);
    });
  }

  function gone(connection: Connection): void {
    const at = connections.indexOf(connection);
    if (at >= 0) connections.splice(at, 1);
    for (const envelope of pending.values()) if (envelope.over === connection) orphaned(envelope);
    recorder.changed();
  }

  /** What went out over a connection that is gone: an event goes to the next, a command has failed. */
  function orphaned(envelope: Pending): void {
    clearTimeout(envelope.timer);
    if (envelope.type === 'events_api') dispatch(envelope);
    else settle(envelope, false, undefined);
  }

  return {
    connections,
    acknowledged,
    get opened() {
      return opened;
    },
    event: (envelope) => deliver('events_api', { ...envelope }),
    command: (payload) => deliver('slash_commands', payload),
    interactive: (payload) => deliver('interactive', payload),
    connected: (count = 1) => recorder.until(() => connections.length >= count && connections, 20_000),
    disconnect(reason) {
      for (const connection of [...connections]) {
        connection.say({ type: 'disconnect', reason, debug_info: { host: 'loopback' } });
      }
    },
    cut() {
      for (const connection of [...connections]) connection.cut();
    },
    url(port) {
      const ticket = `ticket-${tickets.size + 1}`;
      tickets.add(ticket);
      return `ws://127.0.0.1:${port}/link/?ticket=${ticket}`;
    },
    accept(request, stream) {
      const ticket = new URL(request.url ?? '/', 'http://slack').searchParams.get('ticket') ?? '';
      // A ticket is good for one connection.
      if (!tickets.delete(ticket)) return void stream.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      opened += 1;
      const connection = openConnection(request, stream, {
        acknowledge({ envelope_id: id, payload }) {
          acknowledged.push(id);
          const envelope = pending.get(id);
          if (envelope) settle(envelope, true, payload);
        },
        gone: () => gone(connection),
      });
      connections.push(connection);
      const debug_info = { host: 'loopback', approximate_connection_time: 18_060 };
      connection.say({ type: 'hello', num_connections: connections.length, connection_info: {}, debug_info });
      recorder.changed();
      for (const envelope of pending.values())
        if (!connections.includes(envelope.over ?? connection)) dispatch(envelope);
      for (const envelope of pending.values()) if (envelope.attempts === 0) dispatch(envelope);
    },
    close() {
      for (const envelope of pending.values()) settle(envelope, false, undefined);
      for (const connection of [...connections]) connection.cut();
    },
  };
}
