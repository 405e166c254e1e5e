// How events reach the bot, whichever door they take.

import type { EventEnvelope } from './events.ts';
import type { Json } from './state.ts';

/** What became of a delivery. */
export interface Delivered {
  /** The bot said in time that it has it. */
  readonly acked: boolean;
  /** How often it was sent. */
  readonly attempts: number;
  /** What the bot sent along with its word: an answer to a command, `response_action` to a modal. */
  readonly body: unknown;
}

/** Over HTTP or over Socket Mode: the same envelopes, the same patience. */
export interface Delivery {
  /** Again, at most three times, until the bot has it. */
  event(envelope: EventEnvelope): Promise<Delivered>;
  /** Once: who typed the command sees that it failed. */
  command(payload: Json): Promise<Delivered>;
  /** Once: a button, a shortcut, a modal. */
  interactive(payload: Json): Promise<Delivered>;
}

/** Three seconds for the bot; then at once, after a minute, after five minutes. Tests hurry. */
export interface Patience {
  readonly ackWithin?: number;
  readonly retryAfter?: readonly number[];
}

export const PATIENCE = { ackWithin: 3000, retryAfter: [0, 60_000, 300_000] } as const;
