import { isIP } from 'node:net';
import { RuleBroken } from '@/newsroom/errors';
import { isPublicAddress } from './public-address';

const usualPorts = new Set(['80', '443', '8080', '8443']);

/** An address that may be asked, as far as it tells by itself; where its name leads is checked when it is connected to. */
export type CheckedAddress = { url: URL; host: string; isListed: boolean };

/**
 * Checks an address before it is asked.
 *
 * @param listed hosts that an admin allows whatever they lead to: `intranet.example.org`, or `10.1.2.3:9000` with another port
 * @throws RuleBroken at 'url': address_malformed, address_scheme, address_with_password, address_port, address_not_public
 */
export function checkAddress(address: string, listed: readonly string[], base?: URL): CheckedAddress {
  const text = address.trim();
  if (text.length > 4000 || !URL.canParse(text, base?.href)) throw new RuleBroken('address_malformed', 'url');
  // The parser of the web: 0x7f.1, 2130706433 and 0177.0.0.1 are all 127.0.0.1 behind it.
  const url = new URL(text, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new RuleBroken('address_scheme', 'url', { scheme: url.protocol.slice(0, 40) });
  if (url.username || url.password) throw new RuleBroken('address_with_password', 'url');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!host) throw new RuleBroken('address_malformed', 'url');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const names = listed.map((name) => name.trim().toLowerCase());
  if (names.includes(`${url.hostname}:${port}`)) return { url, host, isListed: true };
  if (!usualPorts.has(port)) throw new RuleBroken('address_port', 'url', { port });
  if (names.includes(url.hostname)) return { url, host, isListed: true };
  if (isIP(host) ? !isPublicAddress(host) : isLocalName(host)) throw notPublic(host);
  return { url, host, isListed: false };
}

function isLocalName(host: string): boolean {
  return /(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/i.test(host);
}

export function notPublic(host: string): RuleBroken {
  return new RuleBroken('address_not_public', 'url', { host: host.slice(0, 200) });
}
