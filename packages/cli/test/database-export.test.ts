// jianbao export --catalogue: from PostgreSQL, on a server that `JIANBAO_TEST_DATABASE_URL` names.

import { describe, expect, it } from 'vitest';
import { exportsFigures } from './catalogue-export.ts';
import { folderOfReports, ran } from './reports-folder.ts';
import { makeDatabase, makeSharedRoles, SERVER } from './throwaway-database.ts';

describe.runIf(SERVER)('with a server', () => {
  const server = SERVER ?? '';
  exportsFigures('PostgreSQL', async (cwd) => {
    await makeSharedRoles(server);
    const { env, web, owner, drop } = await makeDatabase(server);
    expect((await ran(cwd, ['catalogue', 'import', 'reports', '--database', owner])).code).toBe(0);
    return { catalogue: web, env, drop };
  });

  it('takes no login of another database from the environment', async () => {
    const DATABASE_OWNER_URL = 'postgres://owner@127.0.0.1:1/other';
    const cwd = folderOfReports();
    const args = ['catalogue', 'list', '-c', server];
    expect(await ran(cwd, args, { DATABASE_OWNER_URL })).toMatchObject({
      code: 1,
      err: expect.stringContaining('DATABASE_OWNER_URL is for another database'),
    });
    const others = { DATABASE_URL: 'postgres://web@127.0.0.1:1/other', DATABASE_OWNER_URL };
    expect((await ran(cwd, args, others)).err).not.toContain('DATABASE_OWNER_URL');
  });
});
