// MCP over stdio: an assistant starts the process and talks through its pipes.

import { Console } from 'node:console';
import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Desk } from '../desk.ts';
import { createMcpServer } from './server.ts';

export interface StdioStreams {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** No message is longer: a question has five hundred characters. */
const LONGEST_MESSAGE = 64 * 1024;

/** Serves one client until it hangs up. */
export async function serveStdio(
  desk: Desk,
  { input = process.stdin, output = process.stdout }: StdioStreams = {},
): Promise<void> {
  // One stray line on stdout ends the conversation, whichever library prints it.
  if (output === process.stdout) globalThis.console = new Console(process.stderr, process.stderr);
  const server = createMcpServer(desk);
  const over = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    // Answers under way are still written: the process ends by itself when nothing is left to do.
    input.once('end', resolve);
    input.once('close', resolve);
  });
  await server.connect(new StdioServerTransport(input, output, { maxBufferSize: LONGEST_MESSAGE }));
  await over;
}
