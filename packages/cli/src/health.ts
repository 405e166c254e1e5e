// A port that says that the process is up: for a container platform, a load balancer or a watchdog.

import { createServer } from 'node:http';

export async function serveHealth(port: number, host = '127.0.0.1'): Promise<{ readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const known = request.url === '/healthz' || request.url === '/readyz';
    response.writeHead(known ? 200 : 404, { 'content-type': 'text/plain' }).end(known ? 'ok\n' : 'not found\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
