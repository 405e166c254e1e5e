// What a request may be at all: GET or HEAD, and no longer than a long question.

import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from '../env.ts';
import { problem } from '../problem.ts';

/** A question of 500 Chinese characters is 4,500 once it is encoded. */
const LONGEST_ADDRESS = 6_000;

export const checkMethod: MiddlewareHandler<WebEnv> = async (c, next) => {
  const { method } = c.req;
  if (method === 'GET' || method === 'HEAD') return next();
  return problem(c, 'method-not-allowed', { method }, { Allow: 'GET, HEAD' });
};

export const checkLength: MiddlewareHandler<WebEnv> = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  const length = pathname.length + search.length;
  return length <= LONGEST_ADDRESS ? next() : problem(c, 'address-too-long', { length, limit: LONGEST_ADDRESS });
};
