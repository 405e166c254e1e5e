// What a home of reports gives the suite that runs on every home.

import type { Catalogue } from '@jianbao/catalogue';

export interface Home {
  readonly catalogue: Catalogue;
  /** A second door to the same home, as another process would open it: it shares no memory with the first. */
  readonly beside: () => Promise<Catalogue>;
  /** Lets time pass until this instant has come for the home. */
  readonly reach: (instant: Date) => Promise<void>;
  /** Leaves nothing behind. */
  readonly close: () => Promise<void>;
}

/** Opens an empty home. */
export type OpenHome = () => Promise<Home>;

/** For a home whose clock is that of the machine. */
export async function waitFor(instant: Date): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, instant.getTime() - Date.now()) + 50));
}
