// What a chat is busy with: when the process ends, nothing under way is cut off.

import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { Chat } from '@jianbao/bot/chat';

export interface Watched {
  readonly chat: Chat;
  /** Resolves when all that was heard is answered, or after a while. */
  readonly settled: () => Promise<void>;
}

const GRACE = 10_000;

export function underWay(chat: Chat): Watched {
  const busy = new Set<Promise<void>>();
  const watch = (work: Promise<void>): Promise<void> => {
    const done = work.finally(() => busy.delete(done));
    busy.add(done);
    return done;
  };
  return {
    chat: {
      ...chat,
      hear: (heard, voice) => watch(chat.hear(heard, voice)),
      press: (pressed, voice) => watch(chat.press(pressed, voice)),
      check: (heard, voice) => watch(chat.check(heard, voice)),
    },
    settled: async () => {
      // What a platform handed over last is heard in the next turn.
      await turn();
      const over = new AbortController();
      const late = pause(GRACE, undefined, { signal: over.signal }).catch(() => undefined);
      await Promise.race([Promise.allSettled(busy), late]);
      over.abort();
    },
  };
}
