import { createServer, type Server } from 'node:http';
import next from 'next';
import { CannotStart } from './cannot-start';
import { trustOnly } from './forwarded';
import { log } from './log';

/** Where the web server listens, and whom it believes. */
export interface WebOptions {
  host: string;
  port: number;
  trustedProxies: string[];
}

const GRACE_MS = 5_000;

/**
 * Starts the built site on Node's own server. The environment has been handed over before.
 *
 * @returns how to stop it: requests under way get a few seconds to end
 * @throws CannotStart when the port or the address cannot be had
 */
export async function startWeb(options: WebOptions): Promise<() => Promise<void>> {
  const app = next({
    dev: false,
    dir: process.cwd(),
    hostname: options.host,
    port: options.port,
    quiet: true,
  });
  await app.prepare();
  const answer = app.getRequestHandler();
  const clean = trustOnly(options.trustedProxies);
  const server = newServer();
  server.on('request', (request, response) => {
    clean(request);
    answer(request, response).catch((error: unknown) => {
      log.error('a request failed', error, { url: request.url });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, options);
  return async () => {
    await close(server);
    await app.close();
  };
}

/**
 * Finds out early, before anything slow, whether the address can be had.
 *
 * @throws CannotStart when not
 */
export async function tryAddress(options: WebOptions): Promise<void> {
  const probe = newServer();
  await listen(probe, options);
  await close(probe);
}

function newServer(): Server {
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

function listen(server: Server, { host, port }: WebOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, () => resolve());
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new CannotStart(
      `Port ${port} is taken by another program.`,
      `Choose another: PORT=${port + 1} npm start`,
      { cause: error },
    );
  }
  if (error.code === 'EACCES') {
    return new CannotStart(
      `This user may not open port ${port}.`,
      `Choose one above 1023: PORT=3000 npm start`,
      {
        cause: error,
      },
    );
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new CannotStart(
      `HOST ${host} is not an address of this machine.`,
      'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for all networks.',
      { cause: error },
    );
  }
  return error;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(impatience);
}
