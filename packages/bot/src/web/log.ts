// One line of JSON a request: what was asked for and how it went, never who asked or in which words.

import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { WebEnv } from './env.ts';

/** Takes one line of JSON at a time. */
export type LogTarget = Pick<DestinationStream, 'write'>;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** A logger to that target; without one, silence. */
export function createLog(target: LogTarget | undefined, level: LogLevel = 'info'): Logger {
  return target ? pino({ level, base: null }, target) : pino({ level: 'silent' });
}

/** Logs each request once it is answered. The path is that of the route: an address may hold anything. */
export function logRequests(log: Logger): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const started = performance.now();
    c.set('facts', {});
    await next();
    const status = c.res.status;
    const ms = Math.round((performance.now() - started) * 10) / 10;
    const line = { method: c.req.method, route: routePath(c, -1), status, ms, ...c.get('facts') };
    if (QUIET.has(c.req.path)) log.debug(line, 'request');
    else log.info(line, 'request');
  };
}

// Probes come every few seconds and say nothing.
const QUIET: ReadonlySet<string> = new Set(['/healthz', '/readyz']);
