// This house's own writer.

import { press, writeDocx } from '../../packages/docgen/dist/index.js';

export const name = 'jianbao';

export function prepare(brief) {
  return async () => writeDocx(brief, press);
}
