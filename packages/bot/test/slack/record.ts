// What happened at the test Slack, and waiting until something has.

import { EventEmitter, once } from 'node:events';
import type { Complaint } from './limits.ts';
import type { Json } from './state.ts';

export interface Recorded {
  readonly method: string;
  readonly args: Json;
  readonly team?: string;
  readonly status: number;
  readonly answer: Json;
  /** By `performance.now()`. */
  readonly at: number;
}

export interface Recorder {
  readonly calls: readonly Recorded[];
  /** What Slack took but should not have been sent, and what it refused. */
  readonly complaints: readonly Complaint[];
  add(call: Recorded): void;
  complain(complaints: readonly Complaint[]): void;
  /** Something has changed: whoever waits looks again. */
  changed(): void;
  /** Tells of every call from now on, after it has been answered. */
  watch(listener: (call: Recorded) => void): void;
  /** Waits for a value: looks now, and again after every change. */
  until<T>(look: () => T | undefined | false, milliseconds?: number): Promise<T>;
}

const PATIENCE = 5000;

export function createRecorder(): Recorder {
  const calls: Recorded[] = [];
  const complaints: Complaint[] = [];
  const changes = new EventEmitter().setMaxListeners(0);
  const changed = () => void changes.emit('change');
  return {
    calls,
    complaints,
    changed,
    watch: (listener) => void changes.on('call', listener),
    add(call) {
      calls.push(call);
      changes.emit('call', call);
      changed();
    },
    complain: (found) => void complaints.push(...found),
    async until(look, milliseconds = PATIENCE) {
      const signal = AbortSignal.timeout(milliseconds);
      for (;;) {
        const found = look();
        if (found !== undefined && found !== false) return found;
        await once(changes, 'change', { signal }).catch(() => {
          const seen = calls.slice(-8).map(({ method, answer }) => `${method} ${String(answer['error'] ?? 'ok')}`);
          throw new Error(`Waited ${milliseconds} ms in vain; the last calls were: ${seen.join(', ') || 'none'}`);
        });
      }
    },
  };
}
