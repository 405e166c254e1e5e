// Whom a request comes from, as far as a rate limit needs to know.

import type { WebContext } from '../env.ts';

/** The address behind the socket, or the last one that a proxy of ours has written down. */
export function clientAddress(c: WebContext, behindProxy: boolean): string {
  const forwarded = behindProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return networkOf((forwarded || c.env?.incoming?.socket.remoteAddress) ?? 'unknown');
}

/** IPv4 as it is; of IPv6 the 64 bits of the network, since its owner has all the addresses in it. */
export function networkOf(address: string): string {
  const text = address.toLowerCase().slice(0, 45);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(text)?.[1];
  if (mapped !== undefined || !text.includes(':')) return mapped ?? text;
  const [head = '', tail] = text.split('::');
  const groups = head === '' ? [] : head.split(':');
  const behind = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0');
  const whole = tail === undefined ? groups : [...groups, ...zeros, ...behind];
  return `${whole.slice(0, 4).join(':')}::/64`;
}
