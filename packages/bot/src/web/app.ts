// The web surface as one app: guards first, then the API and the page; whatever breaks is logged and apologized for.

import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import type { Desk } from '../desk.ts';
import { apiRoutes } from './api/routes.ts';
import type { WebEnv } from './env.ts';
import { clientAddress } from './guard/address.ts';
import { secureHeaders } from './guard/headers.ts';
import { checkHost, type Hosts } from './guard/host.ts';
import { DEFAULT_RATE, limitRate, type RateLimit } from './guard/rate-limit.ts';
import { checkLength, checkMethod } from './guard/request.ts';
import { createLog, type LogLevel, type LogTarget, logRequests } from './log.ts';
import { pageRoutes } from './page/routes.ts';
import { problem } from './problem.ts';

export interface WebOptions {
  /** Names to answer to besides those of this machine; `any` where somebody in front checks them. */
  readonly hosts?: Hosts;
  /** One proxy in front of us writes the address of its client into X-Forwarded-For. */
  readonly behindProxy?: boolean;
  readonly rate?: RateLimit;
  /** Where the log goes, a line of JSON at a time; nowhere by default. */
  readonly log?: LogTarget;
  readonly logLevel?: LogLevel;
  /** Milliseconds, for the rate limit. */
  readonly now?: () => number;
}

/** The API and the page of a desk. It holds no state but briefs made and requests counted. */
export function createWeb(desk: Desk, options: WebOptions = {}): Hono<WebEnv> {
  const { hosts = [], behindProxy = false, rate = DEFAULT_RATE, now = () => performance.now() } = options;
  const log = createLog(options.log, options.logLevel);
  const app = new Hono<WebEnv>();
  app.use(logRequests(log), secureHeaders, checkHost(hosts));
  app.use(
    limitRate(rate, (c) => clientAddress(c, behindProxy), now),
    checkMethod,
    checkLength,
  );
  app.route('/', apiRoutes(desk));
  app.route('/', pageRoutes(desk));
  app.notFound((c) => problem(c, 'not-found'));
  app.onError((error, c) => {
    const id = randomBytes(4).toString('hex');
    log.error({ id, err: error, ...c.get('facts') }, 'crash');
    return problem(c, 'crashed', { id });
  });
  return app;
}
