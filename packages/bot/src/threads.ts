// What each thread has spoken of, for as long as we run; the oldest is forgotten first.

import type { AskContext } from '@jianbao/core';

export interface Threads {
  readonly get: (name: string) => AskContext | undefined;
  readonly set: (name: string, context: AskContext) => void;
}

const MOST_THREADS = 5_000;
const LONGEST_NAME = 200;

export function createThreads(): Threads {
  const threads = new Map<string, AskContext>();
  const short = (name: string): string => name.slice(0, LONGEST_NAME);
  return {
    get: (name) => threads.get(short(name)),
    set: (name, context) => {
      threads.delete(short(name));
      const [oldest] = threads.keys();
      if (oldest !== undefined && threads.size >= MOST_THREADS) threads.delete(oldest);
      threads.set(short(name), context);
    },
  };
}
