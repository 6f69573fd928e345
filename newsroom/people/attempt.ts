import ipaddr from 'ipaddr.js';
import { sha256 } from '@/newsroom/digest';

/**
 * How often passwords may be guessed (OWASP ASVS 5.0, 6.1.1 and 6.3.1; Authentication Cheat Sheet).
 *
 * A few attempts are free, since people mistype. Each further one begins a wait, longer each time, and the longest is a stop
 * for an hour. The right password is not looked at while one waits, or waiting would stop nobody. An attempt is counted before
 * the password is compared, so that many at once get no further than one after another: five, and then one for each wait. That
 * is some 35 guesses a day at one account, while ASVS 4 still allowed 100 an hour.
 *
 * The count stands in the database: a restart forgets nothing, and several processes count together.
 */
export type Limit = {
  of: 'account' | 'address';
  /** Attempts without a wait; the last of them begins the first wait. */
  free: number;
  /** Seconds, counted from the first attempt, after which everything begins anew. */
  forgottenAfter: number;
};

/**
 * Per account, whether there is such an account or not: nobody learns from the wait who is here. Anybody can stop somebody
 * else's account so; that is why an admin's link, and a command on the server, lead past it.
 */
export const accountLimit: Limit = { of: 'account', free: 5, forgottenAfter: 86_400 };

/**
 * Per address, against one password tried at many accounts. It is higher and forgotten sooner, because a whole newsroom may
 * share an address.
 */
export const addressLimit: Limit = { of: 'address', free: 50, forgottenAfter: 3_600 };

/** In seconds; the last stays. */
export const waits: readonly number[] = [30, 60, 120, 300, 900, 3_600];

/** @param begun how many waits there were before. */
export function nextWait(begun: number): number {
  return waits[Math.min(begun, waits.length - 1)] ?? 0;
}

/**
 * What is counted, as it is kept: a digest, because people type passwords into the wrong field.
 *
 * @param email as typed; told apart as `people_email` tells addresses apart.
 */
export function accountKey(email: string): string {
  return sha256(email.trim().toLowerCase());
}

/**
 * @param address of the client; of an IPv6 address the network (/64) counts, since one household has them all. Those whose
 *   address is not known count together.
 */
export function addressKey(address: string | null): string {
  if (!address || !ipaddr.isValid(address)) return sha256('unknown');
  const parsed = ipaddr.process(address);
  const bytes = parsed.toByteArray();
  return sha256((parsed.kind() === 'ipv6' ? bytes.slice(0, 8) : bytes).join('.'));
}
