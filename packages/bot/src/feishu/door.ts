// A way in which events reach us.

export interface Door {
  readonly open: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** Where it listens, if it does. */
  readonly port: () => number | undefined;
}
