// One record, one line: whatever somebody typed, and bound to the line before by its hash.

import { hash } from 'node:crypto';

/** What the first line of a log has for the hash of the line before it. */
export const BEGINNING: string = '0'.repeat(64);

// JSON escapes line feeds, NUL and lone surrogates itself; these end a line for some readers only.
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** The line of a record, without its line feed. */
export function lineOf(previous: string, body: string): string {
  const line = `{"previous":"${previous}",${body.slice(1)}`;
  return line.replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** SHA-256 of a line without its line feed, in hex. */
export function hashOf(line: string | Uint8Array): string {
  return hash('sha256', line);
}

/** A line as an object that has a `previous`; undefined when it is no such thing. */
export function parseLine(line: Buffer): { readonly previous: string } | undefined {
  try {
    const value: unknown = JSON.parse(line.toString());
    if (typeof value !== 'object' || value === null) return undefined;
    return 'previous' in value && typeof value.previous === 'string'
      ? { ...value, previous: value.previous }
      : undefined;
  } catch {
    return undefined;
  }
}
