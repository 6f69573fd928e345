import { createServer, type Server } from 'node:http';
import { CannotStart } from './cannot-start';

/** Where a server listens. */
export interface Address {
  host: string;
  port: number;
}

const GRACE_MS = 5_000;

/** @returns an HTTP server with limits on what a slow or hostile client can hold */
export function newServer(): Server {
  return createServer({
    headersTimeout: 15_000,
    // The slowest upload that is still waited for.
    requestTimeout: 120_000,
    // Longer than proxies keep theirs, so that none sends into a connection that is just closing.
    keepAliveTimeout: 75_000,
    maxHeaderSize: 16_384,
    connectionsCheckingInterval: 5_000,
  });
}

/**
 * Finds out early, before anything slow, whether the address can be had.
 *
 * @throws CannotStart when not
 */
export async function tryAddress(address: Address): Promise<void> {
  const probe = newServer();
  await listen(probe, address);
  await close(probe);
}

/** @throws CannotStart when the port or the address cannot be had */
export function listen(server: Server, { host, port }: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, () => resolve());
  });
}

/** Takes no more connections; requests under way get a few seconds to end. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(impatience);
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const because = { cause: error };
  switch (error.code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} is taken by another program.`,
        `Choose another: PORT=${port + 1} npm start`,
        because,
      );
    case 'EACCES':
      return new CannotStart(
        `This user may not open port ${port}.`,
        'Choose one above 1023: PORT=3000 npm start',
        because,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart(
        `HOST ${host} is not an address of this machine.`,
        'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all networks.',
        because,
      );
    default:
      return error;
  }
}

/**
 * Next calls each of the machine's own addresses "localhost" where proxy.ts rewrites one. Under another name it takes a
 * rewritten address for another server's, and asks for it over the network, without the headers that were set.
 */
export function nameOf(host: string): string {
  return /^(?:127\.|::1$)/.test(host) ? 'localhost' : host;
}
