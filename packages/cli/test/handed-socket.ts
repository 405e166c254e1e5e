// What systemd does for a service with a socket: it holds the socket, and starts one process after another on it.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const MAIN: string = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export interface Holder {
  readonly port: number;
  /** The process of the moment. */
  readonly pid: () => number;
  /** All that was printed so far. */
  readonly printed: () => string;
  /** Ends the process of the moment with SIGTERM and waits until the next one is ready. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The holder itself never takes a connection: a shell, which starts the next process when the last one has ended. */
const HOLD = `while :; do sh -c 'echo "started $$"; LISTEN_PID=$$ LISTEN_FDS=1 exec "$0" "$@"' "$@"; echo "ended $?"; done`;

/** `ready` is what a process prints once it answers. */
export async function holdSocket(
  args: readonly string[],
  ready: RegExp,
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Holder> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const { fd } = (server as unknown as { readonly _handle: { readonly fd: number } })._handle;
  const holder = spawn('sh', ['-c', HOLD, 'hold', process.execPath, MAIN, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env['PATH'], ...options.env },
    stdio: ['ignore', 'pipe', 'pipe', fd],
  });
  // Ours is closed; the holder has its own.
  server.close();
  const printed = reading(holder);
  const started = (): string[] => [...printed().matchAll(/^started (\d+)$/gm)].map(([, pid = '']) => pid);
  const readyAgain = async (times: number): Promise<void> => {
    const all = new RegExp(ready.source, 'g');
    while ([...printed().matchAll(all)].length < times) {
      if (holder.exitCode !== null) throw new Error(printed());
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const pid = (): number => Number(started().at(-1));
  await readyAgain(1);
  let times = 1;
  return {
    port,
    pid,
    printed,
    restart: async () => {
      process.kill(pid(), 'SIGTERM');
      times += 1;
      await readyAgain(times);
    },
    stop: async () => {
      const ended = once(holder, 'close');
      holder.kill('SIGKILL');
      process.kill(pid(), 'SIGTERM');
      await ended;
    },
  };
}

/** What a process has printed, on either of its outputs. */
export function reading(child: ChildProcess): () => string {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return () => printed;
}
