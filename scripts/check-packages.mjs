// Each package as it would be published, read by publint and by Are the Types Wrong.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folders = ['locales', ...readdirSync('packages').map((name) => join('packages', name))];
const out = mkdtempSync(join(tmpdir(), 'jianbao-pack-'));
const run = (command, args, cwd = '.') =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let failed = false;
try {
  for (const folder of folders) {
    const before = new Set(readdirSync(out));
    run('npx', ['--yes', 'pnpm@12.21.0', 'pack', '--pack-destination', out], resolve(folder));
    const tarball = join(
      out,
      readdirSync(out).find((name) => !before.has(name)),
    );
    for (const [command, args] of [
      ['node_modules/.bin/publint', ['run', tarball, '--strict']],
      ['node_modules/.bin/attw', [tarball, '--profile', 'esm-only']],
    ]) {
      try {
        run(command, args);
      } catch (error) {
        failed = true;
        console.error(`${folder}: ${command.split('/').at(-1)}\n${error.stdout}${error.stderr}`);
      }
    }
    console.log(`${folder} publishes cleanly`);
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
