// A token bucket for each address: some requests at once, then so many a second.

import type { MiddlewareHandler } from 'hono';
import type { WebContext, WebEnv } from '../env.ts';
import { problem } from '../problem.ts';

export interface RateLimit {
  /** How many requests may come at once. */
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

// Enough for an office behind one address; a script that asks in a loop is slowed down.
export const DEFAULT_RATE: RateLimit = { burst: 100, perSecond: 20 };
/** Addresses remembered; whoever was quiet longest is forgotten first. */
const MOST_ADDRESSES = 10_000;
/** A brief is composed and written; an answer is looked up. */
const BRIEF_COST = 5;

const FREE: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** Seconds to wait until `cost` more is allowed for this address; 0 when it is now. `now` is in milliseconds. */
export type Take = (address: string, cost: number, now: number) => number;

export function createBuckets({ burst, perSecond }: RateLimit, most: number = MOST_ADDRESSES): Take {
  const buckets = new Map<string, Bucket>();
  return (address, cost, now) => {
    const bucket = buckets.get(address) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    const allowed = tokens >= cost;
    // Set anew, so that the map stays in order of last use.
    buckets.delete(address);
    const [oldest] = buckets.keys();
    if (oldest !== undefined && buckets.size >= most) buckets.delete(oldest);
    buckets.set(address, { tokens: allowed ? tokens - cost : tokens, at: now });
    return allowed ? 0 : (cost - tokens) / perSecond;
  };
}

export function limitRate(
  rate: RateLimit,
  addressOf: (c: WebContext) => string,
  now: () => number,
): MiddlewareHandler<WebEnv> {
  const take = createBuckets(rate);
  return async (c, next) => {
    if (FREE.has(c.req.path)) return next();
    const cost = c.req.path.startsWith('/api/briefs/') ? BRIEF_COST : 1;
    const wait = take(addressOf(c), Math.min(cost, rate.burst), now());
    if (wait === 0) return next();
    const seconds = Math.ceil(wait);
    return problem(c, 'too-many-requests', { count: seconds }, { 'Retry-After': String(seconds) });
  };
}
