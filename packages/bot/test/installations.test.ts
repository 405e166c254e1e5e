// The installations of many workspaces: what is kept, for whom, under which key, and what is refused.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as everything } from 'node:stream/consumers';
import { inspect } from 'node:util';
import type { Installation, InstallationQuery } from '@slack/bolt';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import {
  generateKey,
  InstallationError,
  type Installations,
  openInstallations,
  parseKeys,
} from '../src/slack/installations/index.ts';
import { compiled } from './audit-compiled.ts';

const KEY = generateKey();

function newFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'jianbao-installations-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'installations');
}

function openIn(folder: string, ...keys: string[]): Promise<Installations> {
  return openInstallations({ folder, keys: parseKeys((keys.length > 0 ? keys : [KEY]).join(','), 'KEYS') });
}

function installed(
  team: string,
  token = `xoxb-${team}`,
  more: Partial<Installation<'v2', false>> = {},
): Installation<'v2', false> {
  return {
    team: { id: team, name: '青山湖区' },
    enterprise: undefined,
    user: { id: 'U1', token: 'xoxp-user', scopes: ['search:read'] },
    bot: { token, scopes: ['chat:write'], id: 'B1', userId: 'UB', refreshToken: 'xoxe-1', expiresAt: 1_795_000_000 },
    tokenType: 'bot',
    isEnterpriseInstall: false,
    appId: 'A1',
    authVersion: 'v2',
    ...more,
  };
}

const organisation: Installation<'v2', true> = {
  team: undefined,
  enterprise: { id: 'E1', name: 'the whole' },
  user: { id: 'U1', token: undefined, scopes: undefined },
  bot: { token: 'xoxb-org', scopes: ['chat:write'], id: 'B1', userId: 'UB' },
  enterpriseUrl: 'https://example.org/',
  isEnterpriseInstall: true,
  authVersion: 'v2',
};

function inTeam(teamId: string, userId?: string): InstallationQuery<false> {
  return { teamId, enterpriseId: undefined, isEnterpriseInstall: false, ...(userId !== undefined && { userId }) };
}

const inOrganisation: InstallationQuery<true> = { teamId: undefined, enterpriseId: 'E1', isEnterpriseInstall: true };

test('an installation comes back as it was, also to another process', async () => {
  const folder = newFolder();
  await (await openIn(folder)).storeInstallation(installed('T1'));
  const store = await openIn(folder);
  expect(await store.fetchInstallation(inTeam('T1'))).toEqual(installed('T1'));
  // Bolt changes what it has fetched.
  const fetched = await store.fetchInstallation(inTeam('T1'));
  expect(await store.fetchInstallation(inTeam('T1'))).not.toBe(fetched);
});

test('a workspace and an organisation are kept apart, the one inside the other too', async () => {
  const store = await openIn(newFolder());
  const inside = installed('T1', 'xoxb-inside', { enterprise: { id: 'E1' } });
  await store.storeInstallation(organisation);
  await store.storeInstallation(inside);
  expect(await store.fetchInstallation(inOrganisation)).toEqual(organisation);
  expect(await store.fetchInstallation({ ...inOrganisation, teamId: 'T7' as never })).toEqual(organisation);
  expect(await store.fetchInstallation({ ...inTeam('T1'), enterpriseId: 'E1' })).toEqual(inside);
});

test('files hold no word of an installation, and only their owner may read them', async () => {
  const folder = newFolder();
  await (await openIn(folder)).storeInstallation(installed('T1'));
  expect(readdirSync(folder)).toEqual(['T1.json']);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'T1.json')).mode & 0o777).toBe(0o600);
  const file = readFileSync(join(folder, 'T1.json'), 'utf8');
  expect(file).not.toMatch(/xox|chat:write|青山湖/);
  expect(Object.keys(JSON.parse(file))).toEqual(['version', 'key', 'nonce', 'tag', 'data']);
});

test('the same installation never looks the same twice', async () => {
  const folder = newFolder();
  const store = await openIn(folder);
  const looks = new Set<string>();
  for (let time = 0; time < 20; time += 1) {
    await store.storeInstallation(installed('T1'));
    looks.add(JSON.parse(readFileSync(join(folder, 'T1.json'), 'utf8')).nonce);
  }
  expect(looks.size).toBe(20);
});

test('what is not installed is missing, and the error says where', async () => {
  const store = await openIn(newFolder());
  await expect(store.fetchInstallation(inTeam('T1'))).rejects.toMatchObject({
    code: 'installationMissing',
    values: { owner: 'T1' },
  });
});

test('under another key nothing opens; the error names both keys by their ids', async () => {
  const folder = newFolder();
  const other = generateKey();
  await (await openIn(folder)).storeInstallation(installed('T1'));
  const error = await (await openIn(folder, other)).fetchInstallation(inTeam('T1')).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'installationKeyUnknown',
    values: { file: 'T1.json', owner: 'T1', key: idOf(KEY), known: idOf(other) },
  });
  expectNoSecret(error, KEY, other);
});

test('keys are changed one at a time: the new one writes, both read, and then the old one may go', async () => {
  const folder = newFolder();
  const next = generateKey();
  for (const store of [await openIn(folder)])
    for (const team of ['T1', 'T2', 'T3']) await store.storeInstallation(installed(team));
  const both = await openIn(folder, next, KEY);
  expect(await both.fetchInstallation(inTeam('T1'))).toEqual(installed('T1'));
  await both.storeInstallation(installed('T3'));
  await expect((await openIn(folder, next)).fetchInstallation(inTeam('T1'))).rejects.toBeInstanceOf(InstallationError);
  writeFileSync(join(folder, 'T9.json'), 'no installation');
  writeFileSync(join(folder, 'notes.txt'), 'not ours');
  expect(await both.reencryptAll()).toMatchObject({
    rewritten: 2,
    current: 1,
    problems: [{ code: 'installationUnreadable', values: { file: 'T9.json' } }],
  });
  const after = await openIn(folder, next);
  for (const team of ['T1', 'T2', 'T3']) expect(await after.fetchInstallation(inTeam(team))).toEqual(installed(team));
  expect(await after.reencryptAll()).toMatchObject({ rewritten: 0, current: 3 });
});

test('a file changed in any bit is refused', async () => {
  const folder = newFolder();
  const store = await openIn(folder);
  await store.storeInstallation(installed('T1'));
  const path = join(folder, 'T1.json');
  const sealed = JSON.parse(readFileSync(path, 'utf8'));
  for (const field of ['nonce', 'tag', 'data']) {
    const bytes = Buffer.from(sealed[field], 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += field === 'data' ? 97 : 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(path, JSON.stringify({ ...sealed, [field]: changed.toString('base64') }));
      await expect(store.fetchInstallation(inTeam('T1'))).rejects.toMatchObject({ code: 'installationForged' });
    }
  }
});

test('a file that is cut short, of another shape or with a shorter tag is refused', async () => {
  const folder = newFolder();
  const store = await openIn(folder);
  await store.storeInstallation(installed('T1'));
  const path = join(folder, 'T1.json');
  const text = readFileSync(path, 'utf8');
  const sealed = JSON.parse(text);
  const tag = (bytes: number) => Buffer.from(sealed.tag, 'base64').subarray(0, bytes).toString('base64');
  const wrong = [
    '',
    '{}',
    'null',
    text.slice(0, -20),
    ...[{ tag: tag(4) }, { tag: tag(12) }, { version: 2 }, { more: 1 }, { nonce: '' }, { key: '../etc' }].map(
      (change) => JSON.stringify({ ...sealed, ...change }),
    ),
  ];
  for (const words of wrong) {
    writeFileSync(path, words);
    await expect(store.fetchInstallation(inTeam('T1'))).rejects.toMatchObject({ code: 'installationUnreadable' });
  }
  writeFileSync(path, JSON.stringify({ ...sealed, data: sealed.data.slice(0, -8) }));
  await expect(store.fetchInstallation(inTeam('T1'))).rejects.toMatchObject({ code: 'installationForged' });
});

test('files that change places do not open: nobody gets the token of another workspace', async () => {
  const folder = newFolder();
  const store = await openIn(folder);
  for (const team of ['T1', 'T2']) await store.storeInstallation(installed(team));
  await store.storeInstallation(organisation);
  const [one, two, swap] = ['T1.json', 'T2.json', 'swap'].map((file) => join(folder, file)) as [string, string, string];
  renameSync(one, swap);
  renameSync(two, one);
  renameSync(swap, two);
  for (const team of ['T1', 'T2'])
    await expect(store.fetchInstallation(inTeam(team))).rejects.toMatchObject({ code: 'installationForged' });
  copyFileSync(one, join(folder, 'E1.json'));
  await expect(store.fetchInstallation(inOrganisation)).rejects.toMatchObject({ code: 'installationForged' });
});

const escapes = [
  '../T1',
  'T1/../../x',
  'T1.json',
  '..',
  '.',
  '',
  'T1\0',
  'T1\n',
  't1',
  'T',
  'U1',
  'E1',
  'T１',
  `T${'1'.repeat(40)}`,
  '/etc/passwd',
  'C:\\T1',
  '__proto__',
];

test.each(escapes)('%j is no workspace, wherever it comes from', async (id) => {
  const folder = newFolder();
  const store = await openIn(folder);
  const refusal = { code: 'installationOwner' };
  await expect(store.storeInstallation(installed(id))).rejects.toMatchObject(refusal);
  await expect(store.fetchInstallation(inTeam(id))).rejects.toMatchObject(refusal);
  await expect(store.deleteInstallation(inTeam(id))).rejects.toMatchObject(refusal);
  expect(readdirSync(folder)).toEqual([]);
});

test('an installation without a workspace, or an organisation of another kind, is refused', async () => {
  const store = await openIn(newFolder());
  const nobody = { ...installed('T1'), team: undefined } as unknown as Installation;
  await expect(store.storeInstallation(nobody)).rejects.toMatchObject({ code: 'installationOwner' });
  await expect(store.storeInstallation({ ...organisation, enterprise: { id: 'T1' } })).rejects.toMatchObject({
    code: 'installationOwner',
  });
  await expect(store.fetchInstallation({ ...inOrganisation, enterpriseId: undefined as never })).rejects.toMatchObject({
    code: 'installationOwner',
  });
});

test('no word that is asked for leaves the folder', async () => {
  const folder = newFolder();
  const store = await openIn(folder);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[TE./\\]{1,5}[A-Z0-9./\\]{0,9}$/)),
      async (id) => {
        await store.storeInstallation(installed(id)).catch(() => {});
        expect(readdirSync(join(folder, '..'))).toEqual(['installations']);
        for (const file of readdirSync(folder)) expect(file).toMatch(/^T[A-Z0-9]{1,30}\.json$/);
      },
    ),
    { numRuns: 200 },
  );
});

test('what a crash left before the renaming changes nothing, and goes when it is old', async () => {
  const folder = newFolder();
  const store = await openIn(folder);
  await store.storeInstallation(installed('T1', 'xoxb-old'));
  const [young, old, other] = [
    'T1.json.00000000-0000-4000-8000-000000000001.tmp',
    'T1.json.00000000-0000-4000-8000-000000000002.tmp',
    'mine.tmp',
  ];
  for (const file of [young, old, other]) writeFileSync(join(folder, file), '{"version":1');
  const longAgo = Date.now() / 1000 - 2 * 60 * 60;
  for (const file of [old, other]) utimesSync(join(folder, file), longAgo, longAgo);
  const again = await openIn(folder);
  expect(await again.fetchInstallation(inTeam('T1'))).toEqual(installed('T1', 'xoxb-old'));
  expect(await again.reencryptAll()).toEqual({ rewritten: 0, current: 1, problems: [] });
  expect(readdirSync(folder)).toEqual(['T1.json', young, other]);
  await again.deleteInstallation(inTeam('T1'));
  expect(readdirSync(folder)).toEqual([other]);
});

test('killed while storing, ten times: the installation is always whole', { timeout: 60_000 }, async () => {
  const folder = newFolder();
  const script = `
    const { openInstallations, parseKeys } = await import(process.argv[1]);
    const store = await openInstallations({ folder: process.argv[2], keys: parseKeys(process.argv[3], 'KEYS') });
    for (let number = 0; ; number += 1) {
      await store.storeInstallation({ team: { id: 'T1' }, user: { id: 'U1' }, metadata: 'x'.repeat(number % 60000) });
      if (number === 0) console.log('stored');
    }`;
  const address = compiled('slack/installations');
  const store = await openIn(folder);
  for (let life = 0; life < 10; life += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, address, folder, KEY], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = everything(child.stdout);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), 5 + life * 11));
    expect(await said).toBe('stored\n');
    expect(await store.fetchInstallation(inTeam('T1'))).toMatchObject({ team: { id: 'T1' } });
  }
});

test('of many stores at once for one workspace, the last asked for remains, and nothing lies about', async () => {
  const folder = newFolder();
  const store = await openIn(folder);
  const storing = Array.from({ length: 40 }, (_, number) =>
    store.storeInstallation(installed(`T${number % 2}`, `xoxb-${number}`)),
  );
  const fetched = store.fetchInstallation(inTeam('T1'));
  await Promise.all(storing);
  expect((await fetched).bot?.token).toBe('xoxb-39');
  expect((await store.fetchInstallation(inTeam('T0'))).bot?.token).toBe('xoxb-38');
  expect(readdirSync(folder)).toEqual(['T0.json', 'T1.json']);
});

test('a store that fails does not hold up the next, and leaves the folder as it was', async () => {
  const folder = newFolder();
  const store = await openIn(folder);
  const away = `${folder}-away`;
  renameSync(folder, away);
  const failing = store.storeInstallation(installed('T1'));
  await expect(failing).rejects.toMatchObject({ code: 'installationUnwritable', values: { folder, cause: 'ENOENT' } });
  renameSync(away, folder);
  await store.storeInstallation(installed('T1'));
  expect(readdirSync(folder)).toEqual(['T1.json']);
});

test('a removed installation is gone, and removing it again is nothing', async () => {
  const store = await openIn(newFolder());
  for (const team of ['T1', 'T2']) await store.storeInstallation(installed(team));
  for (let time = 0; time < 2; time += 1) await store.deleteInstallation(inTeam('T1'));
  await expect(store.fetchInstallation(inTeam('T1'))).rejects.toMatchObject({ code: 'installationMissing' });
  expect(await store.fetchInstallation(inTeam('T2'))).toEqual(installed('T2'));
});

test('the token of a user is given to that user alone', async () => {
  const store = await openIn(newFolder());
  await store.storeInstallation(installed('T1'));
  expect((await store.fetchInstallation(inTeam('T1', 'U1'))).user.token).toBe('xoxp-user');
  const other = await store.fetchInstallation(inTeam('T1', 'U2'));
  expect(inspect(other, { depth: 9 })).not.toContain('xoxp');
  expect(other.bot?.token).toBe('xoxb-T1');
});

test('a refresh on behalf of another user does not lose the token that was withheld', async () => {
  const store = await openIn(newFolder());
  await store.storeInstallation(installed('T1'));
  const fetched = { ...(await store.fetchInstallation(inTeam('T1', 'U2'))) };
  if (fetched.bot) fetched.bot.token = 'xoxb-refreshed';
  await store.storeInstallation(fetched);
  expect(await store.fetchInstallation(inTeam('T1', 'U1'))).toMatchObject({
    user: { token: 'xoxp-user' },
    bot: { token: 'xoxb-refreshed' },
  });
  // But a new installation without one leaves none.
  await store.storeInstallation(
    installed('T1', 'xoxb-new', { user: { id: 'U1', token: undefined, scopes: undefined } }),
  );
  expect((await store.fetchInstallation(inTeam('T1', 'U1'))).user.token).toBeUndefined();
});

test('when one user revokes, the bot stays', async () => {
  const store = await openIn(newFolder());
  await store.storeInstallation(installed('T1'));
  await store.deleteInstallation(inTeam('T1', 'U2'));
  expect((await store.fetchInstallation(inTeam('T1'))).user.token).toBe('xoxp-user');
  await store.deleteInstallation(inTeam('T1', 'U1'));
  expect(await store.fetchInstallation(inTeam('T1'))).toMatchObject({ user: { id: 'U1' }, bot: { token: 'xoxb-T1' } });
  expect((await store.fetchInstallation(inTeam('T1'))).user.token).toBeUndefined();
});

test('a key is 32 random bytes in base64', () => {
  expect(Buffer.from(KEY, 'base64')).toHaveLength(32);
  expect(generateKey()).not.toBe(KEY);
  expect(parseKeys(` ${KEY},\n${generateKey()} `, 'KEYS')).toHaveLength(2);
});

test.each([
  ['nothing', '', 'installationKeysMissing', {}],
  ['commas', ' , ', 'installationKeysMissing', {}],
  ['words', `${KEY},correct horse`, 'installationKeyMalformed', { position: 2 }],
  ['16 bytes', randomBytes(16).toString('base64'), 'installationKeyMalformed', { position: 1 }],
  ['33 bytes', randomBytes(33).toString('base64'), 'installationKeyMalformed', { position: 1 }],
  ['hex', randomBytes(32).toString('hex'), 'installationKeyMalformed', { position: 1 }],
  ['a key without its end', KEY.slice(0, -1), 'installationKeyMalformed', { position: 1 }],
  ['stray bits at the end', `${'A'.repeat(42)}B=`, 'installationKeyMalformed', { position: 1 }],
])('%s: no key', (_, text, code, values) => {
  const error = thrownBy(() => parseKeys(text, 'JIANBAO_KEYS'));
  expect(error).toMatchObject({ code, values: { name: 'JIANBAO_KEYS', ...values } });
  expectNoSecret(error, KEY, ...text.split(',').filter((word) => word.length > 3));
});

test('keys and stores print without their secrets', async () => {
  const keys = parseKeys(KEY, 'KEYS');
  const store = await openIn(newFolder());
  expectNoSecret(keys, KEY, Buffer.from(KEY, 'base64').toString('hex'));
  expectNoSecret(store, KEY);
});

function idOf(key: string): string {
  return parseKeys(key, 'KEYS')[0].id;
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

function expectNoSecret(shown: unknown, ...secrets: string[]): void {
  const words = `${inspect(shown, { depth: 9, showHidden: true })} ${JSON.stringify(shown)} ${String(shown)}`;
  for (const secret of secrets) expect(words).not.toContain(secret);
}
