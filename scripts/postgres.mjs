// A PostgreSQL server for as long as something needs it: node scripts/postgres.mjs COMMAND ARGUMENTS… runs the command with
// JIANBAO_TEST_DATABASE_URL set; without one it prints the URL and waits to be interrupted. The server listens on
// loopback alone, has a password of its own, and leaves nothing behind.

import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = serverPrograms();
const as = unprivileged();
const home = mkdtempSync(join(tmpdir(), 'jianbao-postgres-'));
const data = join(home, 'data');
const password = randomBytes(12).toString('hex');
if (as.uid !== undefined) chownSync(home, as.uid, as.gid);
chmodSync(home, 0o700);
let server;
let stopping = false;
try {
  writeFileSync(join(home, 'password'), password, { mode: 0o644 });
  const options = ['-D', data, '-U', 'jianbao', '-A', 'scram-sha-256', '--pwfile', join(home, 'password')];
  execFileSync(join(bin, 'initdb'), [...options, '-E', 'UTF8', '--locale=C', '--no-sync'], { ...as, stdio: 'pipe' });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60', ...tuning()];
  server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await ready(server);
  const url = `postgres://jianbao:${password}@127.0.0.1:${port}/postgres`;
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0));
  const [command, ...rest] = process.argv.slice(2);
  if (command === undefined) console.log(url);
  else {
    const env = { ...process.env, JIANBAO_TEST_DATABASE_URL: url };
    spawn(command, rest, { env, stdio: 'inherit' }).on('exit', (code) => stop(code ?? 1));
  }
} catch (error) {
  console.error(String(error.stderr ?? error.message));
  stop(1);
}

/** Debian keeps them out of the path, each version in a folder. */
function serverPrograms() {
  const root = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(root).filter((name) => /^\d+$/.test(name));
    const [newest] = versions.toSorted((a, b) => Number(b) - Number(a));
    if (newest !== undefined) return join(root, newest, 'bin');
  } catch {
    // Not Debian, or no server.
  }
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim();
  } catch {
    console.error('There is no PostgreSQL server here: apt-get install -y --no-install-recommends postgresql');
    process.exit(1);
  }
}

/** The server refuses to run as root. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    try {
      const id = (flag) => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // Not here.
    }
  }
  return {};
}

/** JIANBAO_POSTGRES_SETTINGS="shared_buffers=2GB …", for measurements. */
function tuning() {
  return (process.env.JIANBAO_POSTGRES_SETTINGS ?? '').split(' ').filter(Boolean);
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function ready(process_) {
  return new Promise((resolve, reject) => {
    let said = '';
    process_.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-10_000);
      if (said.includes('ready to accept connections')) resolve();
    });
    process_.on('exit', () => reject(new Error(said)));
  });
}

function stop(code) {
  if (stopping) return;
  stopping = true;
  const done = () => {
    rmSync(home, { recursive: true, force: true });
    process.exit(code);
  };
  if (!server || server.exitCode !== null) return done();
  server.removeAllListeners('exit');
  server.on('exit', done);
  // Ends sessions without waiting for them.
  server.kill('SIGINT');
}
