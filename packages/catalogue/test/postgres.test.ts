// PostgreSQL as a home of reports: in PGlite always, and on a server where `JIANBAO_TEST_DATABASE_URL` names one.

import { afterAll, describe } from 'vitest';
import { keepsReports } from './contract.ts';
import { closePglite, openInPglite, openOnServer } from './postgres-home.ts';
import { importsMany } from './postgres-import.ts';
import { keepsBack } from './postgres-roles.ts';

const server = process.env['JIANBAO_TEST_DATABASE_URL'];

// A server is asked all questions, this one every sixth.
keepsReports('PGlite', openInPglite, 6);
keepsBack('PGlite', openInPglite);
importsMany('PGlite', openInPglite);
afterAll(closePglite);

describe.runIf(server)('on a server', () => {
  const open = openOnServer(server ?? '');
  keepsReports('PostgreSQL', open);
  keepsBack('PostgreSQL', open);
  importsMany('PostgreSQL', open);
});
