import next from 'next';
import { trustOnly } from './forwarded';
import { type Address, close, listen, newServer } from './listen';
import { log } from './log';

/** Where the web server listens, and which proxies it believes. */
export interface WebOptions extends Address {
  trustedProxies: string[];
}

/**
 * Starts the built site on Node's own server. The environment has been handed over before.
 *
 * @returns how to stop it
 * @throws CannotStart when the port or the address cannot be had
 */
export async function startWeb({ host, port, trustedProxies }: WebOptions): Promise<() => Promise<void>> {
  const app = next({ dev: false, dir: process.cwd(), hostname: host, port, quiet: true });
  await app.prepare();
  const answer = app.getRequestHandler();
  const believe = trustOnly(trustedProxies);
  const server = newServer();
  server.on('request', (request, response) => {
    believe(request);
    answer(request, response).catch((error: unknown) => {
      log.error('a request failed', error, { url: request.url });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, { host, port });
  return async () => {
    await close(server);
    await app.close();
  };
}
