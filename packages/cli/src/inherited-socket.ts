// The listening socket that systemd hands over: it stays open while one process follows another.
// @see https://www.freedesktop.org/software/systemd/man/latest/sd_listen_fds.html

import type { Say } from '@jianbao/locales';
import { Failure, type Terminal } from './terminal.ts';

/** By agreement, what is handed over begins behind standard error. */
const FIRST = 3;

/**
 * The descriptor of the socket, where one is meant for this process.
 * @throws {Failure} where there are several: all but one would be left without an answer.
 */
export function inheritedSocket(env: Terminal['env'], say: Say): number | undefined {
  const { LISTEN_PID: pid, LISTEN_FDS: count } = env;
  if (pid !== String(process.pid) || count === undefined) return undefined;
  if (count !== '1') throw new Failure(say('cli.serve.manySockets', { count }));
  return FIRST;
}
