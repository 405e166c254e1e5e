// A process that serves the desk of the tests over stdio. Vite reads the sources, so that nothing need be built.

import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const conditions = ['@jianbao/source', 'node', 'import', 'default'];
const vite = await createViteServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  ssr: { resolve: { conditions } },
});
const { desk } = await vite.ssrLoadModule('/test/mcp-desk.ts');
const { serveStdio } = await vite.ssrLoadModule('/src/mcp/index.ts');
const chatty = {
  ...desk,
  ask: (...question) => {
    console.log('A library says something on stdout.');
    return desk.ask(...question);
  },
};
await serveStdio(chatty);
await vite.close();
