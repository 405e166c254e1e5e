// Which names we answer to. A page elsewhere may have its own name point at this machine (DNS rebinding): the Host
// header gives it away.

import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from '../env.ts';
import { problem } from '../problem.ts';

/** The names to answer to besides those of this machine; `any` where somebody in front of us checks them. */
export type Hosts = readonly string[] | 'any';

// Probes call by an address of their own, and there is nothing to steal.
const OPEN: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

export function checkHost(hosts: Hosts): MiddlewareHandler<WebEnv> {
  const names = new Set(hosts === 'any' ? [] : hosts.map((name) => name.toLowerCase()));
  return async (c, next) => {
    const name = hostName(c.req.header('Host') ?? new URL(c.req.url).host);
    const ours = hosts === 'any' || OPEN.has(c.req.path) || isLoopback(name) || names.has(name);
    return ours ? next() : problem(c, 'wrong-host');
  };
}

/** Whether a host is this machine, seen from itself. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host === '::1' ||
    host === '[::1]' ||
    host.endsWith('.localhost') ||
    /^127(?:\.\d{1,3}){3}$/.test(host)
  );
}

/** The name without the port. */
function hostName(header: string): string {
  return header.toLowerCase().replace(/:\d{1,5}$/, '');
}
