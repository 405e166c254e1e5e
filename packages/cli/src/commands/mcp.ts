// jianbao mcp: assistants ask the reports, over stdio or HTTP. Stdout belongs to the protocol; words go to stderr.

import { createDesk, type Desk } from '@jianbao/bot';
import { serveMcpHttp, serveStdio } from '@jianbao/bot/mcp';
import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { briefMaker } from '../brief-maker.ts';
import { openHoldings } from '../holdings.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface McpOptions {
  readonly http?: boolean;
  readonly port?: string;
  readonly host?: string;
  /** A folder of any size or the URL of a database, instead of reports. */
  readonly catalogue?: string;
}

const PORT = '3333';
const HOST = '127.0.0.1';
const HIGHEST_PORT = 65_535;

/** Serves until the assistant hangs up (stdio) or the process is ended (HTTP). */
export async function mcp(
  reports: readonly string[],
  { port, host, catalogue, http = port !== undefined || host !== undefined }: McpOptions,
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const { holdings, pathOf, close } = await openHoldings({ reports, catalogue }, terminal, language);
  const desk = createDesk({ ...holdings, brief: briefMaker(pathOf, terminal.cwd, language) });
  const count = (await desk.reports()).length;
  if (http) {
    await listen(desk, { port: port ?? PORT, host: host ?? HOST, count }, terminal, language);
  } else {
    terminal.err(speaker(language)('cli.mcp.ready', { count }));
    await serveStdio(desk);
    await close();
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
