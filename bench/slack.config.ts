// The bench of Slack borrows the test Slack, which is TypeScript: vitest runs it, by name alone.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@jianbao/source'] },
  ssr: { resolve: { conditions: ['@jianbao/source', 'node', 'import', 'default'] } },
  test: {
    include: ['bench/slack.bench.ts'],
    testTimeout: 600_000,
    disableConsoleIntercept: true,
    reporters: ['dot'],
  },
});
