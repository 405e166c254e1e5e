// How a file of the log ends: the hash to go on from, and the torn record that a crash may have left.

import { appendFile, truncate } from 'node:fs/promises';
import { hashOf } from './line.ts';
import { linesOf } from './lines.ts';
import { TORN } from './log-name.ts';

export interface Tail {
  /** The hash of the last whole line, when there is one. */
  readonly hash?: string;
  /** The bytes of all whole lines. */
  readonly size: number;
  /** What follows the last line feed, when anything does. */
  readonly torn?: Buffer;
}

export async function tailOf(path: string): Promise<Tail> {
  let last: Buffer | undefined;
  let torn: Buffer | undefined;
  let size = 0;
  for await (const { bytes, finished } of linesOf(path)) {
    if (finished) [last, size] = [bytes, size + bytes.length + 1];
    else torn = bytes;
  }
  return { size, ...(last && { hash: hashOf(last) }), ...(torn && { torn }) };
}

/** Moves a torn record into the file beside the log's; the path of that file. */
export async function setTornAside(path: string, { size, torn = Buffer.of() }: Tail): Promise<string> {
  // Copied before it is cut off: a crash in between leaves it twice, not nowhere.
  await appendFile(path + TORN, Buffer.concat([torn, Buffer.from('\n')]), { mode: 0o600 });
  await truncate(path, size);
  return path + TORN;
}
