// So many messages a minute to one conversation, in order: what is over the limit waits, and what waits is bounded.

import { setTimeout as pause } from 'node:timers/promises';
import { CallRefused } from './call.ts';

export interface PaceOptions {
  /** In a minute, to one conversation. */
  readonly most: number;
  /** The codes with which the platform says: later. */
  readonly later: ReadonlySet<string>;
  /** How long a minute is, in milliseconds. */
  readonly minute: number;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
}

export type Pace = <T>(conversation: string, send: () => Promise<T>) => Promise<T>;

interface Lane {
  last: Promise<unknown>;
  waiting: number;
  times: readonly number[];
}

/** Nobody waits longer for an answer than these take. */
const MOST_WAITING = 60;
const MOST_LANES = 5_000;
/** After a refusal, in minutes. */
const AGAIN_AFTER: readonly number[] = [1 / 12, 1 / 3, 1];

export function createPace({ most, later, minute, signal }: PaceOptions): Pace {
  const lanes = new Map<string, Lane>();
  const laneOf = (conversation: string): Lane => {
    const lane = lanes.get(conversation) ?? { last: Promise.resolve(), waiting: 0, times: [] };
    lanes.delete(conversation);
    if (lanes.size >= MOST_LANES) forgetIdle(lanes);
    lanes.set(conversation, lane);
    return lane;
  };
  const patiently = async <T>(send: () => Promise<T>): Promise<T> => {
    for (const minutes of AGAIN_AFTER) {
      try {
        return await send();
      } catch (error) {
        if (!(error instanceof CallRefused) || !later.has(error.code)) throw error;
        await pause(minutes * minute, undefined, { signal });
      }
    }
    return send();
  };
  return async (conversation, send) => {
    const lane = laneOf(conversation);
    if (lane.waiting >= MOST_WAITING) throw new Error(`Over ${MOST_WAITING} messages wait for one conversation.`);
    lane.waiting += 1;
    const sent = lane.last.then(async () => {
      const first = lane.times[lane.times.length - most];
      const wait = first === undefined ? 0 : first + minute + 1 - Date.now();
      if (wait > 0) await pause(wait, undefined, { signal });
      try {
        return await patiently(send);
      } finally {
        // The platform counts from when it got a message, which is by now.
        lane.times = [...lane.times, Date.now()].slice(-most);
      }
    });
    lane.last = sent.catch(() => undefined);
    try {
      return await sent;
    } finally {
      lane.waiting -= 1;
    }
  };
}

/** Those in which nothing waits, the longest unused first, until a tenth has gone. */
function forgetIdle(lanes: Map<string, Lane>): void {
  let left = MOST_LANES / 10;
  for (const [name, { waiting }] of lanes) {
    if (left === 0) return;
    if (waiting > 0) continue;
    lanes.delete(name);
    left -= 1;
  }
}
