import type { IncomingMessage, ServerResponse } from 'node:http';
import next from 'next';
import { trustOnly } from './forwarded';
import { type Address, close, listen, nameOf, newServer } from './listen';
import { log } from './log';
import { openReaders } from './readers/open';

/** Where the web server listens, and which proxies it believes. */
export interface WebOptions extends Address {
  trustedProxies: string[];
  siteUrl: URL;
  /** The database, as the program's role. */
  appUrl: string;
  /** How much of what readers are given is kept. */
  memoryMegabytes: number;
}

/**
 * Starts the built site on Node's own server: what is for readers is answered from memory, everything else by Next. The environment
 * has been handed over before.
 *
 * @returns how to stop it
 * @throws CannotStart when the port or the address cannot be had
 */
export async function startWeb(options: WebOptions): Promise<() => Promise<void>> {
  const { host, port, trustedProxies } = options;
  const app = next({ dev: false, dir: process.cwd(), hostname: nameOf(host), port, quiet: true });
  await app.prepare();
  const answer = app.getRequestHandler();
  const believe = trustOnly(trustedProxies);
  const readers = await openReaders(answer, options);
  const server = newServer();
  const fail = (error: unknown, { url }: IncomingMessage, response: ServerResponse) => {
    log.error('a request failed', error, { url });
    if (!response.headersSent) response.writeHead(500);
    response.end();
  };
  server.on('request', (request, response) => {
    try {
      if (readers.answer(request, response)) return;
      believe(request);
      if (readers.answerLive(request, response)) return;
      answer(request, response).catch((error: unknown) => fail(error, request, response));
    } catch (error) {
      fail(error, request, response);
    }
  });
  await listen(server, { host, port });
  return async () => {
    const closed = close(server);
    await readers.close();
    await closed;
    await app.close();
  };
}
