import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

const FORWARDED = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
];

/**
 * Makes what a request says about its origin trustworthy: afterwards `x-forwarded-for` is one address, the client's,
 * and host and protocol come from a trusted proxy or are not there. Anybody can send these headers.
 *
 * @param trustedProxies addresses and ranges of TRUSTED_PROXIES
 * @returns a function that changes the headers of a request in place
 */
export function trustOnly(trustedProxies: string[]): (request: IncomingMessage) => void {
  const trusted = new BlockList();
  for (const entry of trustedProxies) {
    const [address = '', bits] = entry.split('/');
    if (bits === undefined) trusted.addAddress(address, family(address));
    else trusted.addSubnet(address, Number(bits), family(address));
  }
  const isTrusted = (address: string): boolean =>
    isIP(address) !== 0 && trusted.check(address, family(address));

  return (request) => {
    const { headers } = request;
    const peer = plain(request.socket.remoteAddress ?? '');
    const hops = String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((hop) => plain(hop.trim()))
      .filter(Boolean);
    if (!isTrusted(peer)) for (const name of FORWARDED) delete headers[name];
    let client = peer;
    // Each proxy adds at the end whom it heard from: the client is the last one that no proxy of ours vouches for.
    while (isTrusted(client) && hops.length > 0) client = hops.pop() ?? client;
    headers['x-forwarded-for'] = client;
  };
}

function family(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** IPv4 on a socket that speaks both looks like ::ffff:10.0.0.5. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}
