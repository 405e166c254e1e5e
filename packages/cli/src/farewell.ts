// The last answers on connections that are kept open: each says that its connection ends.

import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const WAIT = 300;

/** Without this, a server that is told to close serves on, for as long as somebody asks without a pause. */
export async function sayFarewell(server: Server): Promise<void> {
  server.prependListener('request', (_, response) => response.setHeader('connection', 'close'));
  await pause(WAIT);
}
