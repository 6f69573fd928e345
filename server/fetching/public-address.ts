import ipaddr from 'ipaddr.js';

/** Addresses of the public range that lead to a machine's own surroundings (a cloud's own services). */
const notReally = new Set(['168.63.129.16']);

/**
 * Whether an IP address belongs to a host of the public internet. Everything else is not: loopback, private and link-local
 * ranges, shared and reserved ones, and the ways to write an IPv4 address as IPv6 (mapped, NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '');
  // A zone names a network card of this machine.
  if (plain.includes('%') || !ipaddr.isValid(plain) || notReally.has(plain)) return false;
  const parsed = ipaddr.parse(plain);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv4') return true;
  // Of IPv6, 2000::/3 alone is handed out; the old forms that hold an IPv4 address within lie in it and are told apart above.
  return parsed.match(ipaddr.IPv6.parse('2000::'), 3);
}
