// Who may knock: names under which this machine is meant, so that no web page reaches it by a name of its own.

import { hostname, networkInterfaces } from 'node:os';

/** This machine, as seen from itself. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** The names by which a server is called that listens on `host`. */
export function hostsOf(host: string): readonly string[] {
  if (host === '0.0.0.0' || host === '::') {
    const addresses = Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address));
    return [...LOOPBACK, hostname().toLowerCase(), ...addresses.map(inUrl)];
  }
  return [...LOOPBACK, inUrl(host.toLowerCase())];
}

/** An IPv6 address stands in brackets. */
export function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** Whether a Host header, with or without a port, names one of these. */
export function isHost(header: string, hosts: readonly string[]): boolean {
  // A header is a name and a port; with anything else URL would read a name out of it that was not said.
  return /^[\w.:[\]-]{1,255}$/.test(header) && isAt(`http://${header}`, hosts);
}

/** Whether an Origin header is a page of one of these. */
export function isOrigin(header: string, hosts: readonly string[]): boolean {
  return /^https?:\/\//.test(header) && isAt(header, hosts);
}

function isAt(address: string, hosts: readonly string[]): boolean {
  return URL.canParse(address) && hosts.includes(new URL(address).hostname);
}
