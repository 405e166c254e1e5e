// Vitest gives Node the condition `import` for whatever is required, too: `pg` would get a module where it requires the
// class of its pool. Here it gets the class. Imported before `pg` is.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const fromPg = createRequire(require.resolve('pg'));
const resolved = fromPg.resolve('pg-pool');
if (resolved.endsWith('.mjs')) {
  const script = new URL('../index.js', new URL(`file://${resolved}`));
  const exports: unknown = require(script.pathname);
  require.cache[resolved] = { ...module(resolved), exports };
}

function module(filename: string): NodeJS.Module {
  return { id: filename, filename, loaded: true, path: filename, paths: [], children: [], require } as never;
}
