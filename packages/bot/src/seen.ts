// What has been handled already: chat platforms deliver an event again when they doubt that it arrived.

/** A memory of names, bounded in size and in time. */
export interface Seen {
  /** True when this name is new; false for each repeat, until it is forgotten. */
  first(name: string): boolean;
  /** Whether it is remembered now. */
  has(name: string): boolean;
}

export interface SeenLimits {
  /** How many names are kept; the oldest makes room. */
  readonly size?: number;
  /** How long a name is kept, in milliseconds. */
  readonly lifetime?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

const AN_HOUR = 60 * 60 * 1000;

/** An empty memory: an hour and 20,000 names, unless told otherwise. */
export function createSeen({ size = 20_000, lifetime = AN_HOUR, now = Date.now }: SeenLimits = {}): Seen {
  // All names live equally long, so the order of insertion is the order of expiry.
  const expiries = new Map<string, number>();
  return {
    has: (name) => (expiries.get(name) ?? 0) > now(),
    first(name) {
      const time = now();
      for (const [old, expiry] of expiries) {
        if (expiry > time) break;
        expiries.delete(old);
      }
      if (expiries.has(name)) return false;
      const [oldest] = expiries.keys();
      if (oldest !== undefined && expiries.size >= size) expiries.delete(oldest);
      expiries.set(name, time + lifetime);
      return true;
    },
  };
}
