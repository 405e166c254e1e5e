// The audit log: what it keeps, what it notices, and what it survives.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { text as everything } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AuditEntry, AuditError, type AuditRecord, verifyAudit } from '../src/audit/index.ts';
import { compiled } from './audit-compiled.ts';
import { edit, entry, filesOf, logOf, newFolder, on, openLog, questionsOf, recordsOf } from './audit-log.ts';

const FILE = 'audit-2026-11-25.jsonl';
const CHILD = fileURLToPath(new URL('audit-child.mjs', import.meta.url));

test('a record holds everything of its entry, its instant and the hash of the line before', async () => {
  const { audit, folder } = await openLog();
  await audit.record(entry('新签约重大项目有多少个？'));
  await audit.record({ type: 'feedback', surface: 'slack', verdict: 'bad', reply: '1732000000.000001' });
  const [first, second] = await recordsOf(folder);
  const { question, ...rest } = entry('新签约重大项目有多少个？');
  expect(first).toEqual({
    ...rest,
    question: { length: 12, text: question },
    when: '2026-11-25T12:00:00.000Z',
    previous: '0'.repeat(64),
  });
  expect(second?.previous).toMatch(/^[0-9a-f]{64}$/);
});

test('refusals, briefs and checks are recorded too', async () => {
  const { audit, folder } = await openLog();
  const entries: AuditEntry[] = [
    { type: 'refused', surface: 'slack', question: '问', language: 'zh', rule: 'guests' },
    { type: 'brief', surface: 'web', report: 'r', version: '0123456789abcdef', language: 'en', format: 'docx' },
    { type: 'check', surface: 'mcp', checked: 12, errors: 1, warnings: 0, notes: 3 },
  ];
  for (const each of entries) await audit.record(each);
  expect(await recordsOf(folder)).toMatchObject([{ type: 'refused', rule: 'guests' }, entries[1], entries[2]]);
});

test('only the owner may read the log', async () => {
  const { audit, folder } = await openLog();
  await audit.record(entry('问'));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(filesOf(folder).map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual([0o600, 0o600]);
});

test('an omitted question leaves its length and its language, in no file of the folder its words', async () => {
  const { audit, folder } = await openLog({ question: 'omit' });
  await audit.record(entry('新签约🏗️项目'));
  await audit.record({ type: 'refused', surface: 'slack', question: '新签约', language: 'zh', rule: 'guests' });
  expect(await recordsOf(folder)).toMatchObject([
    { question: { length: 7 }, language: 'zh' },
    { question: { length: 3 } },
  ]);
  for (const file of filesOf(folder)) expect(readFileSync(join(folder, file), 'utf8')).not.toContain('新签约');
});

test('a whole chain holds, over files and over restarts', async () => {
  const folder = newFolder();
  for (const day of ['2026-11-25', '2026-11-26', '2026-11-27']) {
    const { audit } = await openLog({ folder, now: on(day) });
    for (const question of ['一', '二']) await audit.record(entry(question));
    await audit.close();
  }
  expect(await verifyAudit(folder)).toEqual({
    files: 3,
    records: 6,
    first: { file: FILE, beginning: true },
    last: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('an empty log is no broken one', async () => {
  const { folder } = await openLog();
  expect(await verifyAudit(folder)).toEqual({ files: 0, records: 0 });
});

test.each<[string, number, (lines: string[]) => string[]]>([
  ['an edit', 4, (lines) => lines.map((line) => line.replace('问2', '问9'))],
  ['one changed bit', 4, (lines) => lines.map((line, at) => (at === 2 ? line.replace('"zh"', '"zi"') : line))],
  ['a removal', 3, (lines) => lines.toSpliced(2, 1)],
  ['a removal of several', 2, (lines) => lines.toSpliced(1, 3)],
  ['another order', 3, (lines) => lines.map((line, at) => lines[[0, 1, 3, 2][at] ?? at] ?? line)],
  ['a repeat', 4, (lines) => lines.toSpliced(2, 0, lines[2] ?? '')],
  ['an invention', 3, (lines) => lines.toSpliced(2, 0, `{"previous":"${'a'.repeat(64)}"}`)],
])('%s in the middle is found', async (_, line, change) => {
  const folder = await logOf(6);
  edit(folder, change);
  const { broken, records } = await verifyAudit(folder);
  expect(broken).toEqual({ file: FILE, line, why: 'does-not-follow' });
  expect(records).toBe(line - 1);
});

test('verification says when the first line it finds is not the beginning', async () => {
  const folder = await logOf(3);
  edit(folder, (lines) => lines.slice(1));
  expect(await verifyAudit(folder)).toMatchObject({ records: 2, first: { file: FILE, beginning: false } });
});

test('words that are no record are found where they stand', async () => {
  const folder = await logOf(3);
  edit(folder, (lines) => lines.toSpliced(1, 1, 'not JSON'));
  expect((await verifyAudit(folder)).broken).toEqual({ file: FILE, line: 2, why: 'not-a-record' });
  await expect(recordsOf(folder)).rejects.toMatchObject({ code: 'auditUnreadable', values: { line: 2 } });
});

test('a file that is missing from the middle is found', async () => {
  const folder = newFolder();
  for (const day of ['2026-11-25', '2026-11-26', '2026-11-27']) {
    const { audit } = await openLog({ folder, now: on(day) });
    await audit.record(entry(day));
    await audit.close();
  }
  rmSync(join(folder, 'audit-2026-11-26.jsonl'));
  expect((await verifyAudit(folder)).broken).toEqual({
    file: 'audit-2026-11-27.jsonl',
    line: 1,
    why: 'does-not-follow',
  });
});

test('the last hash gives away a cut-off end, which the chain alone cannot', async () => {
  const folder = await logOf(3);
  const { last } = await verifyAudit(folder);
  edit(folder, (lines) => lines.slice(0, 2));
  const after = await verifyAudit(folder);
  expect(after.broken).toBeUndefined();
  expect(after.last).not.toBe(last);
});

test('a record torn at any byte is set aside, noted, and the chain goes on', async () => {
  const folder = await logOf(3);
  const path = join(folder, FILE);
  const whole = readFileSync(path);
  const begin = whole.lastIndexOf('\n', whole.length - 2) + 1;
  const size = whole.length - begin;
  for (const kept of [1, 2, Math.floor(size / 2), size - 2, size - 1]) {
    writeFileSync(path, whole.subarray(0, begin + kept));
    rmSync(`${path}.torn`, { force: true });
    const { audit, troubles } = await openLog({ folder });
    await audit.record(entry('后'));
    await audit.close();
    expect(troubles).toMatchObject([{ code: 'auditTorn', values: { bytes: kept } }]);
    expect(readFileSync(`${path}.torn`)).toEqual(
      Buffer.concat([whole.subarray(begin, begin + kept), Buffer.from('\n')]),
    );
    expect((await recordsOf(folder)).slice(2)).toMatchObject([
      { type: 'torn', file: FILE, bytes: kept },
      { question: { text: '后' } },
    ]);
    expect((await verifyAudit(folder)).broken).toBeUndefined();
  }
});

test('when the only record of a day is torn, the chain goes on from the day before', async () => {
  const folder = await logOf(2);
  writeFileSync(join(folder, 'audit-2026-11-26.jsonl'), '{"previous":"');
  expect(await verifyAudit(folder)).toMatchObject({ records: 2, unfinished: true });
  const { audit } = await openLog({ folder, now: on('2026-11-26') });
  await audit.record(entry('后'));
  const verified = await verifyAudit(folder);
  expect(verified).toMatchObject({ files: 2, records: 4 });
  expect(verified.broken).toBeUndefined();
});

test('a file that ends in the middle of a line is broken once another follows it', async () => {
  const folder = newFolder();
  for (const day of ['2026-11-25', '2026-11-26']) {
    const { audit } = await openLog({ folder, now: on(day) });
    await audit.record(entry(day));
    await audit.close();
  }
  truncateSync(join(folder, FILE), 20);
  expect((await verifyAudit(folder)).broken).toEqual({ file: FILE, line: 1, why: 'unfinished' });
});

test('ten times killed in the middle: no record that counted as written is lost', { timeout: 60_000 }, async () => {
  const audit = compiled('audit');
  const folder = newFolder();
  const written: string[] = [];
  let torn = 0;
  for (let life = 0; life < 10; life += 1) {
    const child = spawn(process.execPath, [CHILD, audit, folder, String(life)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = everything(child.stdout);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), 40 + life * 14));
    const lines = (await said).split('\n').slice(0, -1);
    expect(lines).toContain('open');
    for (const line of lines) if (line.startsWith('written')) written.push(line.replace(/written (\d+) /, '$1/'));
    torn += lines.filter((line) => line === 'trouble auditTorn').length;
  }
  const { audit: last } = await openLog({ folder, now: () => new Date() });
  await last.record(entry('末'));
  const { broken, records } = await verifyAudit(folder);
  expect(broken).toBeUndefined();
  const kept = new Set((await questionsOf(folder)).map((question) => question.split(' ')[0]));
  expect(written.filter((number) => !kept.has(number))).toEqual([]);
  expect(written.length).toBeGreaterThan(10 * 100);
  expect(records).toBeGreaterThan(written.length + torn);
});

test('a new day begins a new file, whose first record links to the last of the old one', async () => {
  let day = '2026-11-25';
  const { audit, folder } = await openLog({ now: () => new Date(`${day}T23:59:59.999Z`) });
  const first = audit.record(entry('一'));
  day = '2026-11-26';
  await Promise.all([first, audit.record(entry('二')), audit.record(entry('三'))]);
  // A clock that is put back goes on in the newest file.
  day = '2026-11-24';
  await audit.record(entry('四'));
  await audit.close();
  expect(filesOf(folder)).toEqual([FILE, 'audit-2026-11-26.jsonl']);
  expect(await questionsOf(folder)).toEqual(['一', '二', '三', '四']);
  expect(readFileSync(join(folder, FILE), 'utf8').trimEnd().split('\n')).toHaveLength(1);
  expect((await verifyAudit(folder)).broken).toBeUndefined();
});

test('a file that grows too long is followed by another of the same day, also after ten', async () => {
  const folder = newFolder();
  const { audit } = await openLog({ folder, mostInFile: 2_000 });
  for (let number = 0; number < 30; number += 1) await audit.record(entry(`问${number}`));
  await audit.close();
  const { audit: again } = await openLog({ folder, mostInFile: 2_000 });
  await Promise.all(Array.from({ length: 30 }, (_, number) => again.record(entry(`问${30 + number}`))));
  await again.close();
  const files = filesOf(folder);
  expect(files).toContain('audit-2026-11-25.2.jsonl');
  expect(files.length).toBeGreaterThan(10);
  expect(Math.max(...files.map((file) => statSync(join(folder, file)).size))).toBeLessThanOrEqual(2_000);
  expect(await questionsOf(folder)).toEqual(Array.from({ length: 60 }, (_, number) => `问${number}`));
  expect((await verifyAudit(folder)).broken).toBeUndefined();
});

test('old files are deleted whole, the log says so, and so does verification', async () => {
  let day = '2026-11-20';
  const { audit, folder } = await openLog({ retentionDays: 3, now: () => new Date(`${day}T12:00:00Z`) });
  for (day of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25']) {
    if (day === '2026-11-23') writeFileSync(join(folder, 'audit-2026-11-21.jsonl.torn'), 'somebody asked');
    await audit.record(entry(day));
  }
  await audit.close();
  expect(filesOf(folder)).toEqual(['22', '23', '24', '25'].map((date) => `audit-2026-11-${date}.jsonl`));
  expect(await verifyAudit(folder)).toMatchObject({ first: { file: 'audit-2026-11-22.jsonl', beginning: false } });
  expect((await verifyAudit(folder)).broken).toBeUndefined();
  expect((await recordsOf(folder)).filter(({ type }) => type === 'expired')).toMatchObject([
    { files: 1, through: '2026-11-20' },
    { files: 1, through: '2026-11-21' },
  ]);
});

test('a log that nobody used past its time is deleted too, and its chain goes on', async () => {
  const folder = await logOf(3);
  const { last } = await verifyAudit(folder);
  const { audit } = await openLog({ folder, now: on('2027-06-01') });
  await audit.record(entry('后'));
  await audit.close();
  expect(filesOf(folder)).toEqual(['audit-2027-06-01.jsonl']);
  expect(await recordsOf(folder)).toMatchObject([{ type: 'expired', previous: last }, { question: { text: '后' } }]);
  expect(await verifyAudit(folder)).toMatchObject({ records: 2, first: { beginning: false } });
});

test.each([0, -1, 1.5, Number.NaN])('%d days of retention are refused', async (retentionDays) => {
  await expect(openLog({ retentionDays })).rejects.toMatchObject({ code: 'auditRetention' });
});

test('a second log on a folder is refused, in this process and in another', async () => {
  const { audit, folder } = await openLog();
  await expect(openLog({ folder })).rejects.toMatchObject({ code: 'auditLocked', values: { pid: process.pid } });
  const child = spawn(process.execPath, [CHILD, compiled('audit'), folder, '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(await everything(child.stdout)).toBe('refused auditLocked\n');
  await audit.record(entry('问'));
  await audit.close();
  await (await openLog({ folder })).audit.close();
});

test('of many processes that find the lock of a dead one, exactly one takes it over', { timeout: 60_000 }, async () => {
  const audit = compiled('audit');
  const folder = await logOf(1);
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((ended) => dead.once('exit', ended));
  const lock = { pid: dead.pid, host: hostname(), began: '', token: 'x' };
  writeFileSync(join(folder, 'audit.lock'), JSON.stringify(lock));
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, [CHILD, audit, folder, '0'], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const first = await Promise.all(
    children.map(
      (child) => new Promise((said) => child.stdout.once('data', (data) => said(String(data).split('\n')[0]))),
    ),
  );
  for (const child of children) child.kill('SIGKILL');
  expect(first.sort()).toEqual(['open', ...Array(5).fill('refused auditLocked')]);
});

test.each([
  ['a process that has ended', { pid: 2 ** 30, host: hostname(), began: '' }],
  [
    'an earlier process of this number, as in a container',
    { pid: process.pid, host: hostname(), began: 'another boot:1' },
  ],
  ['a process whose number somebody else has now', { pid: process.ppid, host: hostname(), began: 'another boot:1' }],
])('the lock of %s is taken over', async (_, lock) => {
  const folder = await logOf(1);
  writeFileSync(join(folder, 'audit.lock'), JSON.stringify(lock));
  const { audit } = await openLog({ folder });
  await audit.close();
  expect(filesOf(folder)).toEqual([FILE]);
});

test('a lock that was never written to its end is taken over', async () => {
  const folder = await logOf(1);
  writeFileSync(join(folder, 'audit.lock'), '');
  await (await openLog({ folder })).audit.close();
});

test('the lock of another machine is left alone, and the error says how to mend it', async () => {
  const folder = await logOf(1);
  writeFileSync(join(folder, 'audit.lock'), JSON.stringify({ pid: 7, host: 'elsewhere', began: '' }));
  await expect(openLog({ folder })).rejects.toThrow(
    `Process 7 of elsewhere holds the audit log in ${folder}. If it runs no more, delete ${join(folder, 'audit.lock')} and start again.`,
  );
});

test('a folder that cannot be made is refused with its reason', async () => {
  const folder = await logOf(1);
  await expect(openLog({ folder: join(folder, FILE, 'audit') })).rejects.toMatchObject({
    code: 'auditFolder',
    values: { cause: 'ENOTDIR' },
  });
});

test('a write that the system cuts short leaves no half record, and the log counts what it lost', {
  timeout: 60_000,
}, async () => {
  const folder = newFolder();
  const command = `ulimit -f 64; exec "${process.execPath}" "${CHILD}" "${compiled('audit')}" "${folder}" 0 200`;
  const child = spawn('bash', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = (await everything(child.stdout)).split('\n');
  expect(said).toContain('trouble auditUnwritable');
  expect(said).toContain('closed');
  const lost = said.filter((line) => line === 'trouble auditUnwritable').length;
  const records = await recordsOf(folder);
  expect(records.at(-2)).toMatchObject({ type: 'lost', cause: 'EFBIG' });
  const gaps = records.flatMap((record) => (record.type === 'lost' ? [record.records] : []));
  expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBe(lost);
  expect(records.filter(({ type }) => type === 'answer')).toHaveLength(201 - lost);
  expect((await verifyAudit(folder)).broken).toBeUndefined();
});

test.each(['continue', 'reject'] as const)('where nothing can be written, answers %s', async (whenUnwritable) => {
  let day = '2026-11-25';
  const { audit, folder, troubles } = await openLog({ whenUnwritable, now: () => new Date(`${day}T12:00:00Z`) });
  await audit.record(entry('前'));
  const away = `${folder}-away`;
  renameSync(folder, away);
  day = '2026-11-26';
  const recorded = audit.record(entry('机密问题', { person: 'U-SECRET' }));
  if (whenUnwritable === 'continue') await recorded;
  else await expect(recorded).rejects.toMatchObject({ code: 'auditUnwritable' });
  const words = troubles.map((trouble) => `${trouble.stack} ${JSON.stringify(trouble)}`).join('\n');
  expect(words).toContain('auditUnwritable');
  expect(words).not.toMatch(/机密|SECRET/);
  renameSync(away, folder);
  await audit.record(entry('后'));
  await audit.close();
  expect(await recordsOf(folder)).toMatchObject([
    { question: { text: '前' } },
    { type: 'lost', records: 1, cause: 'ENOENT' },
    { question: { text: '后' } },
  ]);
  expect((await verifyAudit(folder)).broken).toBeUndefined();
});

test('a file that is moved away while it is written is noticed, and the chain goes on in a new one', async () => {
  const { audit, folder, troubles } = await openLog();
  await audit.record(entry('一'));
  renameSync(join(folder, FILE), `${folder}-moved.jsonl`);
  await audit.record(entry('二'));
  await audit.close();
  expect(troubles).toMatchObject([{ code: 'auditGone' }]);
  expect(await questionsOf(folder)).toEqual(['二']);
  rmSync(`${folder}-moved.jsonl`);
  expect(await verifyAudit(folder)).toMatchObject({ records: 1, first: { beginning: false } });
});

test('when records come faster than they can be written, some are lost; the log counts them', async () => {
  const { audit, folder, troubles } = await openLog({ mostWaiting: 2_000 });
  await Promise.all(Array.from({ length: 50 }, (_, number) => audit.record(entry(`问${number}`))));
  await audit.record(entry('后'));
  expect(troubles.map(({ code }) => code)).toEqual(['auditOverflow']);
  const kept = await questionsOf(folder);
  expect(kept.at(-1)).toBe('后');
  expect(await recordsOf(folder)).toContainEqual(
    expect.objectContaining({ type: 'lost', records: 51 - kept.length, cause: 'auditOverflow' }),
  );
});

test('trouble in reporting trouble stops nothing', async () => {
  const { audit, folder } = await openLog({
    mostWaiting: 1,
    onTrouble: () => {
      throw new Error('no');
    },
  });
  await Promise.all([audit.record(entry('一')), audit.record(entry('二'))]);
  expect(await questionsOf(folder)).toEqual(['一']);
});

test('a closed log reports what it is still given, and closing again is nothing', async () => {
  const { audit, troubles } = await openLog();
  await audit.close();
  await audit.close();
  await audit.record(entry('后'));
  expect(troubles.map(({ code }) => code)).toEqual(['auditClosed']);
});

test('closing writes what still waits', async () => {
  const { audit, folder } = await openLog({ sync: true });
  for (let number = 0; number < 500; number += 1) void audit.record(entry(`问${number}`));
  await audit.close();
  expect(await questionsOf(folder)).toEqual(Array.from({ length: 500 }, (_, number) => `问${number}`));
  expect(existsSync(join(folder, 'audit.lock'))).toBe(false);
});

test('the log may be verified while it is written', async () => {
  const { audit, folder } = await openLog();
  const writing = Promise.all(Array.from({ length: 3_000 }, (_, number) => audit.record(entry(`问${number}`))));
  for (let time = 0; time < 5; time += 1) expect((await verifyAudit(folder)).broken).toBeUndefined();
  await writing;
});

test('10,000 records are written and verified quickly', async () => {
  const { audit, folder } = await openLog();
  const started = performance.now();
  await Promise.all(
    Array.from({ length: 10_000 }, (_, number) => audit.record(entry(`新签约重大项目有多少个？${number}`))),
  );
  expect(performance.now() - started).toBeLessThan(5_000);
  const verifying = performance.now();
  expect((await verifyAudit(folder)).records).toBe(10_000);
  expect(performance.now() - verifying).toBeLessThan(5_000);
});

test('a message never lacks a value', () => {
  const trouble = new AuditError('auditTorn', { file: 'f', bytes: 3, aside: 'f.torn' });
  expect(trouble.message).toBe('f ended in the middle of a record. Its last 3 bytes are now in f.torn.');
});

// Every sort of text that could end a line or spoil JSON, among any other.
const awkward = fc.constantFrom(
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\0',
  '\ud800',
  '\udc00',
  '"',
  '\\',
  '}',
  '𠮷',
);
const anyText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary' })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const circumstances = {
  surface: anyText,
  tenant: fc.option(anyText, { nil: undefined }),
  place: fc.option(anyText, { nil: undefined }),
  person: fc.option(anyText, { nil: undefined }),
};
const language = fc.constantFrom('zh' as const, 'en' as const);
const figure = fc.record({ report: anyText, version: anyText, indicator: anyText, printed: anyText });
const anyEntry = fc.oneof(
  fc.record({
    ...circumstances,
    type: fc.constant('answer' as const),
    question: anyText,
    language,
    outcome: fc.constantFrom('found' as const, 'compare' as const, 'choose' as const, 'list' as const),
    figures: fc.array(figure, { maxLength: 3 }),
  }),
  fc.record({ ...circumstances, type: fc.constant('refused' as const), question: anyText, language, rule: anyText }),
  fc.record({
    ...circumstances,
    type: fc.constant('feedback' as const),
    verdict: fc.constant('good' as const),
    reply: anyText,
  }),
  fc.record({
    ...circumstances,
    type: fc.constant('check' as const),
    checked: fc.nat(),
    errors: fc.nat(),
    warnings: fc.nat(),
    notes: fc.nat(),
  }),
) as fc.Arbitrary<AuditEntry>;

test('any entry comes back as it was, and is one line for every kind of reader', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 6 }), async (entries) => {
      const { audit, folder } = await openLog();
      await Promise.all(entries.map(audit.record));
      await audit.close();
      const written = readFileSync(join(folder, FILE), 'utf8');
      expect(written.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)).toHaveLength(entries.length + 1);
      const back = (await recordsOf(folder)).map(asEntry);
      expect(back).toEqual(entries);
      expect(await verifyAudit(folder)).toMatchObject({ records: entries.length });
    }),
    { numRuns: 150 },
  );
});

function asEntry({ previous: _, when: __, ...record }: AuditRecord): unknown {
  return 'question' in record ? { ...record, question: record.question.text } : record;
}
