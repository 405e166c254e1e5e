// What is being answered, so that an end can wait for it.

import { setTimeout as pause } from 'node:timers/promises';

export interface Tasks {
  /** Begins a task; what it throws is logged. */
  readonly begin: (task: () => Promise<void>) => void;
  /** Waits for the tasks that run, but not for ever. */
  readonly end: () => Promise<void>;
}

const GRACE = 5_000;

export function createTasks(log: (line: string) => void): Tasks {
  const running = new Set<Promise<void>>();
  return {
    begin: (task) => {
      const run: Promise<void> = Promise.resolve()
        .then(task)
        .catch((error: unknown) => log(`A message was not answered: ${wordsOf(error)}`))
        .finally(() => running.delete(run));
      running.add(run);
    },
    end: async () => {
      const over = new AbortController();
      const late = pause(GRACE, undefined, { signal: over.signal }).catch(() => undefined);
      await Promise.race([Promise.all(running), late]);
      over.abort();
    },
  };
}

/** What an error says, and what it says of its cause: `fetch failed` alone helps nobody. */
export function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `${error.message}${code}`;
}
