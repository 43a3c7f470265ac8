import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const loopback = '127.0.0.1';

/** Binds a server to loopback and answers with its address, `http://127.0.0.1:PORT`. Port 0 takes a free one. */
export async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, loopback, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return `http://${loopback}:${(server.address() as AddressInfo).port}`;
}

/** Ends a server, its idle connections at once and those still being answered after a moment. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), 500);
  await closed;
  clearTimeout(force);
}

/**
 * Whether a request was addressed to this machine by one of its loopback names. A page of another site that points
 * its own name at 127.0.0.1 (DNS rebinding) arrives with that name and is refused.
 */
export function isAddressedToLoopback(request: IncomingMessage): boolean {
  const host = request.headers.host ?? '';
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);
}

/**
 * Lets only programs of this machine through to an engine: the embedded ones take any signature and allow every
 * origin, so a web page could otherwise write to them. A browser names its origin; the SDK never does.
 */
export function refuseBrowsers(server: Server): void {
  const listeners = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.headers.origin !== undefined || !isAddressedToLoopback(request)) {
      response.writeHead(403).end();
      return;
    }
    for (const listener of listeners) listener.call(server, request, response);
  });
}
