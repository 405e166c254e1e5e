import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@jianbao/source'] },
  ssr: { resolve: { conditions: ['@jianbao/source', 'node'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'locales/test/**/*.test.ts', 'examples/**/*.test.ts'],
    setupFiles: ['./scripts/fail-on-console.ts'],
    testTimeout: 20_000,
    coverage: { provider: 'v8', include: ['packages/*/src/**', 'locales/src/**'], reporter: ['text-summary', 'html'] },
  },
});
