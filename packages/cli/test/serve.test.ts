// jianbao serve: reports on the web that follow their files.

import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServeOptions, serve } from '../src/commands/serve.ts';
import { type LiveReports, watchReports } from '../src/live-reports.ts';
import type { Terminal } from '../src/terminal.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
let cwd: string;
let out: string[];
let err: string[];
let terminal: Terminal;
const atEnd: (() => unknown)[] = [];

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jianbao-serve-'));
  cpSync(join(examples, 'qingshanhu-2024'), join(cwd, 'report'), { recursive: true });
  [out, err] = [[], []];
  terminal = { out: (text) => out.push(text), err: (text) => err.push(text), cwd, env: { JIANBAO_LOG: 'error' } };
});
afterEach(async () => {
  for (const end of atEnd.splice(0)) await end();
  rmSync(cwd, { recursive: true, force: true });
});

/** A slow machine notices a change late. */
const eventually = <T>(value: () => T) => expect.poll(value, { timeout: 10_000 });
const file = (name: string): string => join(cwd, 'report', name);
const edit = (name: string, from: string, to: string): void =>
  writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(from, to));

describe('live reports', () => {
  async function watched(): Promise<LiveReports> {
    const live = await watchReports([], terminal, 'en');
    atEnd.push(live.close);
    return live;
  }
  const titleOf = (live: LiveReports): string | undefined => live.reports()[0]?.title.en;

  it('are the same array until something changes', async () => {
    const live = await watched();
    const before = live.reports();
    expect(live.reports()).toBe(before);
    expect(live.pathOf(before[0] as never)).toBe(file('report.yaml'));
    edit('report.yaml', 'development in 2024', 'development over 2024');
    await eventually(() => titleOf(live)).toMatch(/over 2024$/);
    expect(live.reports()).not.toBe(before);
    expect(err).toContain('Read report/report.yaml again');
  });

  it('keep the last good version of one that breaks, say so, and take it back once it is mended', async () => {
    const live = await watched();
    const before = live.reports();
    edit('report.yaml', 'value: 222项', 'value: 223项');
    await eventually(() => err.join('\n')).toContain('its last good version stays in use');
    expect(err.join('\n')).toMatch(/report\/report\.yaml:\d+:\d+/);
    expect(live.reports()).toBe(before);
    edit('report.yaml', 'value: 223项', 'value: 222项');
    await eventually(() => live.reports()).not.toBe(before);
  });

  it('survive a file that is gone for a while, as when an editor replaces it', async () => {
    const live = await watched();
    const before = live.reports();
    renameSync(file('source.zh.md'), file('source.bak'));
    await eventually(() => err.join('\n')).toContain('its last good version stays in use');
    expect(live.reports()).toBe(before);
    renameSync(file('source.bak'), file('source.zh.md'));
    await eventually(() => err.join('\n')).toContain('Read report/report.yaml again');
  });

  it('must be right at the start', async () => {
    edit('report.yaml', 'value: 222项', 'value: 223项');
    await expect(watchReports([], terminal, 'en')).rejects.toThrow('223项');
  });
});

describe('jianbao serve', () => {
  async function serving(options: Partial<ServeOptions> = {}): Promise<{ url: string; stop: () => Promise<number> }> {
    let stop = (): void => {};
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const done = serve(['report'], { port: '0', host: '127.0.0.1', ...options }, terminal, 'en', stopped);
    const end = (): Promise<number> => {
      stop();
      return done;
    };
    await Promise.race([eventually(() => out.length).toBeGreaterThan(0), done]);
    atEnd.push(end);
    return { url: out[0]?.replace('Open ', '') ?? '', stop: end };
  }

  it('prints its address, answers there, and stops when it is told to', async () => {
    const { url, stop } = await serving();
    const answer = await (await fetch(`${url}/api/ask?q=high-tech+enterprises`)).json();
    expect(answer).toMatchObject({ kind: 'found', indicators: [{ value: '95' }] });
    expect(await stop()).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });

  it('gives the briefs as the command line writes them, by the template and house file beside the report', async () => {
    writeFileSync(file('house.yaml'), 'figures: { currency: RMB }\n');
    const { url } = await serving();
    const response = await fetch(`${url}/api/briefs/qingshanhu-2024.en.docx`);
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('RMB 13.61 billion');
    const page = await (await fetch(`${url}/api/briefs/qingshanhu-2024.zh.html`)).text();
    expect(page).toContain('136.1亿元');
  });

  it('answers from the report as it is now, and writes its briefs anew', async () => {
    const { url } = await serving();
    const brief = async (): Promise<string> => (await fetch(`${url}/api/briefs/qingshanhu-2024.en.html`)).text();
    expect(await brief()).not.toContain('A new beginning');
    edit('brief.en.md.hbs', '# ', '# A new beginning: ');
    await eventually(brief).toContain('A new beginning');
  });

  it('apologizes for a brief whose template is wrong, with the reason in the log', async () => {
    edit('brief.en.md.hbs', '# ', '# Up 7 percent ');
    const { url } = await serving();
    const response = await fetch(`${url}/api/briefs/qingshanhu-2024.en.docx`);
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('template')]);
    expect(err.join('\n')).toContain('report/brief.en.md.hbs');
  });

  it('answers to no foreign name, unless it is told which', async () => {
    const { url } = await serving({ allowHost: ['stats.example'] });
    const status = async (host: string): Promise<number> => (await rawRequest(url, host)).status;
    expect([await status('evil.example'), await status('stats.example'), await status('localhost')]).toEqual([
      421, 200, 200,
    ]);
  });

  it('says which port it cannot have', async () => {
    await expect(serving({ port: 'web' })).rejects.toThrow('“web” is not a port');
    await expect(serving({ port: '70000' })).rejects.toThrow('“70000” is not a port');
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    atEnd.push(() => other.close());
    const { port } = other.address() as AddressInfo;
    await expect(serving({ port: String(port) })).rejects.toThrow(`Cannot serve on 127.0.0.1, port ${port}`);
  });
});

/** `fetch` does not let us name another host. */
async function rawRequest(url: string, host: string): Promise<{ status: number }> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(`${url}/api/reports`, { headers: { host } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0 });
    })
      .on('error', reject)
      .end();
  });
}
