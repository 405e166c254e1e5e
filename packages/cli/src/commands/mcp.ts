// jianbao mcp: assistants ask the reports, over stdio or HTTP. Stdout belongs to the protocol; words go to stderr.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createDesk, type Desk, type MakeBrief } from '@jianbao/bot';
import { serveMcpHttp, serveStdio } from '@jianbao/bot/mcp';
import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { runBriefJob } from '../brief-job.ts';
import { readReports } from '../reports.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface McpOptions {
  readonly http?: boolean;
  readonly port?: string;
  readonly host?: string;
}

const PORT = '3333';
const HOST = '127.0.0.1';
const HIGHEST_PORT = 65_535;

/** Serves until the assistant hangs up (stdio) or the process is ended (HTTP). */
export async function mcp(
  reports: readonly string[],
  { port, host, http = port !== undefined || host !== undefined }: McpOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const files = await readReports(reports, terminal, language);
  const known = files.map(({ report }) => report);
  const paths = new Map(files.map(({ report, path }) => [report.id, path]));
  const desk = createDesk({ reports: () => known, brief: briefMaker(paths, terminal, language) });
  const count = known.length;
  if (http) {
    await listen(desk, { port: port ?? PORT, host: host ?? HOST, count }, terminal, language);
  } else {
    terminal.err(speaker(language)('cli.mcp.ready', { count }));
    await serveStdio(desk);
  }
  return EXIT.ok;
}

async function listen(
  desk: Desk,
  { port, host, count }: { readonly port: string; readonly host: string; readonly count: number },
  terminal: Terminal,
  language: Language,
): Promise<void> {
  const say = speaker(language);
  if (!/^\d{1,5}$/.test(port) || Number(port) > HIGHEST_PORT) throw new Failure(say('cli.mcp.badPort', { port }));
  const server = await serveMcpHttp(desk, { port: Number(port), host }).catch((error: Error) => {
    throw new Failure(say('cli.mcp.cannotListen', { host, port, detail: error.message }));
  });
  terminal.err(say('cli.mcp.listening', { url: server.url, count }));
  if (!['localhost', '127.0.0.1', '::1'].includes(host)) terminal.err(say('cli.mcp.open', { host }));
}

/** The same briefs as `jianbao brief` writes, with the template and the house style that lie beside the report. */
function briefMaker(paths: ReadonlyMap<string, string>, terminal: Terminal, ui: Language): MakeBrief {
  return async ({ id }, language, format) => {
    const path = paths.get(id) ?? id;
    const out = await mkdtemp(join(tmpdir(), 'jianbao-mcp-'));
    try {
      const { written, failure } = await runBriefJob({
        path,
        languages: [language],
        format,
        out,
        sources: false,
        resume: false,
        cwd: terminal.cwd,
        ui,
      });
      const [file] = written;
      if (!file) {
        // The assistant learns that there is no brief; why there is none is for whoever runs this.
        terminal.err(failure ?? '');
        throw new Failure(failure);
      }
      return await readFile(resolve(terminal.cwd, file.file));
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  };
}
