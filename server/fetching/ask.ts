import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';
import { RuleBroken } from '@/newsroom/errors';
import { type CheckedAddress, notPublic } from './checked-address';
import { isPublicAddress } from './public-address';

/** Every address that a name leads to. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

/**
 * Asks an address and waits for the head of its answer. The connection goes to the very addresses that were checked: the check
 * is the connection's own lookup, so nothing can change in between.
 *
 * @throws RuleBroken at 'url': address_not_public, address_unknown, address_unreachable, answer_broken
 */
export function ask(
  { url, host, isListed }: CheckedAddress,
  headers: Record<string, string>,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const { request, Agent } = url.protocol === 'https:' ? https : http;
  return new Promise((answer, fail) => {
    const asked = request(url, {
      // A connection of its own: none is left over that another address could use.
      agent: new Agent({ keepAlive: false }),
      headers,
      lookup: checkedLookup(resolve, isListed),
      signal,
      maxHeaderSize: 16_384,
    });
    asked.once('socket', (socket) =>
      socket.once('connect', () => {
        if (!isListed && !isPublicAddress(socket.remoteAddress ?? '')) asked.destroy(notPublic(host));
      }),
    );
    asked.once('response', answer);
    asked.on('error', (error) => fail(told(error, host)));
    asked.end();
  });
}

function checkedLookup(resolve: Resolve, isListed: boolean): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const wanted = found.filter(({ family }) => !options.family || family === options.family);
        const [first] = wanted;
        // One private address among public ones is no mistake.
        const isFit = isListed || found.every(({ address }) => isPublicAddress(address));
        if (!first) callback(new RuleBroken('address_unknown', 'url', { host }), '', 0);
        else if (!isFit) callback(notPublic(host), '', 0);
        else if (options.all) callback(null, wanted);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

function told(error: NodeJS.ErrnoException, host: string): Error {
  if (error instanceof RuleBroken) return error;
  const code = error.code ?? '';
  const facts = { host: host.slice(0, 200) };
  if (code === 'ENOTFOUND' || code === 'ENODATA') return caused('address_unknown', error, facts);
  if (code.startsWith('HPE_') || code === 'ERR_INVALID_CHAR') return caused('answer_broken', error);
  return caused('address_unreachable', error, facts);
}

export function caused(
  code: 'address_unknown' | 'address_unreachable' | 'answer_broken',
  cause: unknown,
  facts = {},
) {
  return Object.assign(new RuleBroken(code, 'url', facts), { cause });
}
