// jianbao serve: the reports as a web page and an HTTP API, until it is interrupted.

import { createDesk } from '@jianbao/bot';
import { createWeb, isLoopback, type LogLevel, serveWeb } from '@jianbao/bot/web';
import type { Language } from '@jianbao/core';
import { speaker } from '@jianbao/locales';
import { briefMaker } from '../brief-maker.ts';
import { openHoldings } from '../holdings.ts';
import { inheritedSocket } from '../inherited-socket.ts';
import { interrupted } from '../interrupted.ts';
import { EXIT, Failure, type Terminal } from '../terminal.ts';

export interface ServeOptions {
  readonly port: string;
  readonly host: string;
  /** Names under which a proxy in front, or a network, calls this machine. */
  readonly allowHost?: readonly string[];
  /** A folder of any size or the URL of a database, instead of reports. */
  readonly catalogue?: string;
  /** A proxy in front writes X-Forwarded-For. */
  readonly behindProxy?: boolean;
}

const LOG_LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'silent'];

/** Serves until `stop` comes: by default SIGINT or SIGTERM. */
export async function serve(
  reports: readonly string[],
  { port, host, allowHost, behindProxy = false, catalogue }: ServeOptions,
  terminal: Terminal,
  language: Language,
  stop: Promise<unknown> = interrupted(),
): Promise<number> {
  const say = speaker(language);
  const fd = inheritedSocket(terminal.env, say);
  const number = Number(port);
  if (!/^\d{1,5}$/.test(port) || number > 65_535) throw new Failure(say('cli.serve.badPort', { port }));
  const { holdings, pathOf, close } = await openHoldings({ reports, catalogue }, terminal, language);
  try {
    const desk = createDesk({ ...holdings, brief: briefMaker(pathOf, terminal.cwd, language) });
    const open = fd === undefined && !isLoopback(host);
    const app = createWeb(desk, {
      // On a network the name is that of the machine, which only whoever started it knows.
      hosts: allowHost ?? (open ? 'any' : []),
      behindProxy,
      log: { write: (line) => terminal.err(line.trimEnd()) },
      logLevel: logLevel(terminal),
    });
    const serving = await serveWeb(app, fd === undefined ? { host, port: number } : { fd }).catch((error: unknown) => {
      throw new Failure(
        say('cli.serve.cannotListen', { host, port, detail: error instanceof Error ? error.message : String(error) }),
      );
    });
    terminal.out(say('cli.serve.serving', { url: serving.url }));
    if (open) terminal.err(say('cli.serve.open'));
    await stop;
    terminal.err(say('cli.serve.stopping'));
    await serving.close();
    return EXIT.ok;
  } finally {
    await close();
  }
}

function logLevel({ env }: Terminal): LogLevel {
  return LOG_LEVELS.find((level) => level === env['JIANBAO_LOG']) ?? 'info';
}
