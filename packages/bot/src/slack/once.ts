// Slack sends an event again when the acknowledgement was late; Bolt hands on every copy.

import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Seen } from '../seen.ts';

/** Lets each event through once, by its `event_id`. */
export function dropRepeats(seen: Seen): Middleware<AnyMiddlewareArgs> {
  return async ({ body, next }) => {
    if ('event_id' in body && !seen.first(body.event_id)) return;
    await next();
  };
}
