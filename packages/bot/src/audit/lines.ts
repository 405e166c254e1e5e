// A file, line by line as bytes: hashes are taken over what stands on the disk, not over what it decodes to.

import { createReadStream } from 'node:fs';

export interface Line {
  /** Without the line feed. */
  readonly bytes: Buffer;
  /** False of a last line that no line feed ends. */
  readonly finished: boolean;
}

const LINE_FEED = 0x0a;

export async function* linesOf(path: string): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      const rest = chunk.subarray(from, end);
      yield { bytes: begun.length === 0 ? rest : Buffer.concat([...begun, rest]), finished: true };
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield { bytes: Buffer.concat(begun), finished: false };
}
