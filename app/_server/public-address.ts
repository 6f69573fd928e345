import { database } from '@/app/_server/database';
import { reservedSlugs } from '@/newsroom/situations/situation';
import { isCalendarDay } from '@/newsroom/timeline/calendar';
import { anythingExists, claimExists, situationExists } from '@/newsroom/timeline/exists';

/** A path of so many steps that it names no page: what is rewritten to it gets the page "not found", complete, with its status. */
export const nowhere = '/no/such/page';

/** First steps of paths that are not readers' pages. */
const elsewhere = new Set([
  'api',
  'desk',
  'invitation',
  'robots.txt',
  'sign-in',
  'sign-out',
  'sitemap',
  'sitemap.xml',
  'verify-export.mjs',
]);

/** Pages of a situation beside its days. */
const parts = new Set(['corrections', 'feed.xml', 'method']);

/**
 * Whether a path that only readers take leads to something. It is asked before the page begins: what a page finds missing by
 * itself, Next answers with an empty body that waits for a script, and readers' pages have none.
 *
 * @throws when the database cannot be asked.
 */
export async function leadsSomewhere(pathname: string): Promise<boolean> {
  const [first = '', second, third] = pathname.split('/').slice(1);
  if (third !== undefined) return true;
  if (first === 'claims' && second !== undefined)
    return isClaimId(second) && (await claimExists(database(), second));
  if (elsewhere.has(first)) return true;
  // The first page says so itself while nothing is public, but not that the database is away.
  if (first === '') return (await anythingExists(database())) || true;
  if (!isSlug(first)) return false;
  if (second !== undefined && !parts.has(second) && !isCalendarDay(second)) return false;
  return situationExists(database(), first);
}

/** Whether what an address encodes is text: Next fails on "%zz" and on bytes that are no UTF-8. */
export function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** A word with another meaning in addresses is nobody's slug. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,100}$/.test(text) && !reservedSlugs.includes(text);
}

export function isClaimId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
