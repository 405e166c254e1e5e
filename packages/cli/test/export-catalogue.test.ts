// jianbao export --catalogue: from a folder.

import { expect } from 'vitest';
import { exportsFigures } from './catalogue-export.ts';
import { ran } from './reports-folder.ts';

exportsFigures('a folder', async (cwd) => {
  expect((await ran(cwd, ['catalogue', 'import', 'reports', '--into', 'kept'])).code).toBe(0);
  return { catalogue: 'kept', env: {}, drop: async () => {} };
});
