// A peer's library: from the folder in PEERS (where `npm i` put other versions), or as Node finds it from here.

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { PEERS } = process.env;

export function load(name, fromHere) {
  return PEERS ? import(pathToFileURL(createRequire(join(PEERS, 'package.json')).resolve(name))) : fromHere();
}
