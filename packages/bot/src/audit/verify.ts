// Walks the chain: does every line still follow the one before?

import { join } from 'node:path';
import { BEGINNING, hashOf, parseLine } from './line.ts';
import { linesOf } from './lines.ts';
import { logNames } from './log-name.ts';

/**
 * `not-a-record`: the line is no record at all. `unfinished`: a file ends in the middle of a line, and another follows.
 * `does-not-follow`: the line before was changed, or lines between the two were removed, added or put in another order.
 */
export type BreakReason = 'not-a-record' | 'unfinished' | 'does-not-follow';

export interface Verified {
  readonly files: number;
  /** Records that were looked at: all of them, or those before the break. */
  readonly records: number;
  /** The file that verification starts at; `beginning` is false where older files have been deleted. */
  readonly first?: { readonly file: string; readonly beginning: boolean };
  /**
   * The hash of the last line. Kept somewhere else, it also gives away what no chain can:
   * that the end was cut off, or that the whole was written anew.
   */
  readonly last?: string;
  /** The last record is being written at this moment, or a crash has torn it; opening the log sets it aside. */
  readonly unfinished?: true;
  /** The first line that is wrong; `line` counts from 1. */
  readonly broken?: { readonly file: string; readonly line: number; readonly why: BreakReason };
}

/** Verifies the log of a folder, also while it is being written. @throws the error of the system when it cannot be read. */
export async function verifyAudit(folder: string): Promise<Verified> {
  const names = await logNames(folder);
  let records = 0;
  let first: Verified['first'];
  let last: string | undefined;
  const result = (more: Partial<Verified>): Verified => ({
    files: names.length,
    records,
    ...(first && { first }),
    ...(last !== undefined && { last }),
    ...more,
  });
  for (const [index, { file }] of names.entries()) {
    let line = 0;
    for await (const { bytes, finished } of linesOf(join(folder, file))) {
      line += 1;
      const broken = (why: BreakReason): Verified => result({ broken: { file, line, why } });
      if (!finished) return index === names.length - 1 ? result({ unfinished: true }) : broken('unfinished');
      const record = parseLine(bytes);
      if (!record) return broken('not-a-record');
      first ??= { file, beginning: record.previous === BEGINNING };
      if (last !== undefined && record.previous !== last) return broken('does-not-follow');
      last = hashOf(bytes);
      records += 1;
    }
  }
  return result({});
}
