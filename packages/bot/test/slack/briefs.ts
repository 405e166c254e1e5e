// Briefs for the tests: they say what they are of.

import type { MakeBrief } from '../../src/index.ts';

export const brief: MakeBrief = async ({ id }, language, format) =>
  new TextEncoder().encode(`${format} of ${id} in ${language}`);

export interface DeferredBrief {
  readonly brief: MakeBrief;
  finish(): void;
}

/** Under way until it is told to finish. */
export function deferredBrief(): DeferredBrief {
  let finish = () => {};
  const told = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { brief: (...which) => told.then(() => brief(...which)), finish: () => finish() };
}
