// The floor: nothing is written, the parts of jianbao's document are only deflated and put into a zip.

import { press, writeDocx } from '../../packages/docgen/dist/index.js';
import { pack, unpack } from './zip.mjs';

export const name = 'node zlib, same parts';

export async function prepare(brief) {
  const parts = unpack(await writeDocx(brief, press));
  return async () => pack(parts);
}
