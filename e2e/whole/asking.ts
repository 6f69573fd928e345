import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Asked = {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
};

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/**
 * Asks a site as a program does that is no browser: nothing of the path, the headers or the body is put right on the way.
 *
 * @returns the answer; status 0 with the error's name where the connection ended without one.
 */
export type Ask = (path: string, asked?: Asked) => Promise<Answer>;

export function asking(address: string): Ask & { close(): void } {
  const { hostname, port } = new URL(address);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ask: Ask = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      const sent = request(
        { hostname, port, path, method, agent, headers: { 'user-agent': 'e2e', ...length, ...headers } },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              body: Buffer.concat(parts).toString(),
            }),
          );
        },
      );
      sent.setTimeout(60_000, () =>
        sent.destroy(new Error(`no answer within a minute: ${method} ${path.slice(0, 100)}`)),
      );
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // A server may hang up on what it will not read to its end.
        if (error.code === 'ECONNRESET' || error.code === 'EPIPE')
          resolve({ status: 0, headers: {}, body: error.code });
        else reject(error);
      });
      sent.end(body);
    });
  return Object.assign(ask, { close: () => agent.destroy() });
}

/** Does the work for each item, a few at a time, and gathers what it returns, in order. */
export async function eachOf<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { atOnce = 4 } = {},
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++)
      results[index] = await work(items[index] as T);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return results;
}
