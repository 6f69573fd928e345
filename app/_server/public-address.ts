import { database } from '@/app/_server/database';
import { isFeedPath } from '@/newsroom/feeds/addresses';
import { reservedSlugs } from '@/newsroom/situations/situation';
import { isCalendarDay } from '@/newsroom/timeline/calendar';
import { anythingExists } from '@/newsroom/timeline/exists';
import { findPart, type PartOfSituation } from '@/newsroom/timeline/find-part';
import { addressAt, momentOfAddress, momentParameter, parseMoment } from '@/newsroom/timeline/moment';
import {
  findSubject,
  lastStampUntil,
  situationOfSlug,
  situationOfSubject,
} from '@/newsroom/timeline/read-moment';
import { topicOfAddress } from '@/newsroom/timeline/topic-key';

/** A path of so many steps that it names no page: what is rewritten to it gets the page "not found", complete, with its status. */
export const nowhere = '/no/such/page';

/** First steps of paths that are not readers' pages. */
const elsewhere = new Set([
  'api',
  'desk',
  'feed.css',
  'invitation',
  'robots.txt',
  'sign-in',
  'sign-out',
  'sitemap',
  'sitemap.xml',
  'verify-export.mjs',
]);

/** Files that bibliographies take. */
const citeFile = /^cite\.(?:bib|ris|json)$/;

/** Whether a path leads to what has no languages: the desk, its doors, programs' addresses, files other than feeds and citations. */
export function isOfOneLanguage(path: string): boolean {
  const steps = path.split('/').slice(1);
  const file = steps.at(-1) ?? '';
  return elsewhere.has(steps[0] ?? '') || (file.includes('.') && !citeFile.test(file) && !isFeedPath(path));
}

/** Pages of a situation beside its days, and whether they can be read as they stood. */
const parts = new Map([
  ['card.png', true],
  ['card.uk.png', true],
  ['corrections', true],
  ['figures', true],
  ['figures.csv', true],
  ['method', true],
  ['subscribe', false],
  ['places', true],
  ['search', false],
  ['sources', true],
  ['topics', true],
]);

/** Those of which each place, topic or source has a page of its own. */
const partsWithPages: readonly PartOfSituation[] = ['places', 'topics', 'sources'];

/** What stands below a claim, an event or a day and leads where these lead: how to cite it, and its card. */
const asItsPage = /^(cite(\.(bib|ris|json))?|card(\.uk)?\.png)$/;

/** Where an address leads: to its page, with the id of the situation whose page it is, to another address, or nowhere. */
export type Way = 'here' | { of: string } | 'nowhere' | { to: string };

/**
 * Where an address leads that only readers take. It is asked before the page begins: what a page finds missing by itself, Next
 * answers with an empty body that waits for a script, and readers' pages have none.
 *
 * An address with a moment ("as it stood") leads to the one of the last publication before it; that of a claim or an event
 * that was joined to another leads there.
 *
 * @param address path and parameters.
 * @throws when the database cannot be asked.
 */
export async function wayOf(address: URL): Promise<Way> {
  const [first = '', second, third, fourth] = address.pathname.split('/').slice(1);
  if (third === 'data.json') return wayOfData(address, first);
  if (isFeedPath(address.pathname)) return wayOfFeed(first, second);
  const part = partsWithPages.find((one) => one === second);
  if (part && third !== undefined && fourth === undefined && !elsewhere.has(first))
    return wayOfPart(address, first, part, third);
  // What else stands below a claim or a day answers by itself.
  if (fourth !== undefined || (third !== undefined && !asItsPage.test(third))) return 'here';
  if (first === 'claims' && second !== undefined) return wayOfSubject(address, 'claim', second, third);
  if (first === 'events' && second !== undefined)
    return third?.startsWith('cite') ? 'nowhere' : wayOfSubject(address, 'event', second, third);
  if (third !== undefined && !isCalendarDay(second ?? '')) return 'nowhere';
  if (elsewhere.has(first)) return 'here';
  // The first page says so itself while nothing is public, but not that the database is away.
  if (first === '') {
    await anythingExists(database());
    return 'here';
  }
  if (!isSlug(first)) return 'nowhere';
  if (second !== undefined && !parts.has(second) && !isCalendarDay(second)) return 'nowhere';
  const situation = await situationOfSlug(database(), first);
  if (!situation) return 'nowhere';
  if (second !== undefined && parts.get(second) === false) return { of: situation.id };
  return (await wayToMoment(address, situation)) ?? { of: situation.id };
}

async function wayOfSubject(address: URL, kind: 'claim' | 'event', id: string, page?: string): Promise<Way> {
  if (!isId(id)) return 'nowhere';
  const situation = await situationOfSubject(database(), kind, id);
  if (!situation) return 'nowhere';
  const otherMoment = await wayToMoment(address, situation);
  if (otherMoment) return otherMoment;
  const at = momentOfAddress(address.searchParams.get(momentParameter) ?? undefined);
  const found = await findSubject(database(), kind, id, at);
  if (!found) return 'nowhere';
  const below = page ? `/${page}` : '';
  return found.leadsTo ? { to: `/${kind}s/${found.leadsTo}${below}${address.search}` } : { of: situation.id };
}

async function wayOfPart(address: URL, slug: string, part: PartOfSituation, step: string): Promise<Way> {
  const id = part === 'topics' ? topicOfAddress(step) : step;
  if (!isSlug(slug) || id === null || (part !== 'topics' && !isId(id))) return 'nowhere';
  const situation = await situationOfSlug(database(), slug);
  if (!situation) return 'nowhere';
  const otherMoment = await wayToMoment(address, situation);
  if (otherMoment) return otherMoment;
  const at = momentOfAddress(address.searchParams.get(momentParameter) ?? undefined);
  const found = await findPart(database(), situation.id, part, id, at);
  if (!found) return 'nowhere';
  return found.leadsTo ? { to: `/${slug}/${part}/${found.leadsTo}${address.search}` } : { of: situation.id };
}

/** A day as data is read at the moments at which its page is; whether there is such a day it says itself. */
async function wayOfData(address: URL, slug: string): Promise<Way> {
  const situation = isSlug(slug) ? await situationOfSlug(database(), slug) : null;
  return situation ? ((await wayToMoment(address, situation)) ?? { of: situation.id }) : 'here';
}

/** Whether there is such a feed it says itself: who asks is a program, and gets a short text. */
async function wayOfFeed(first: string, second: string | undefined): Promise<Way> {
  const isOfClaim = first === 'claims' && second !== undefined && isId(second);
  const situation = isOfClaim
    ? await situationOfSubject(database(), 'claim', second)
    : isSlug(first)
      ? await situationOfSlug(database(), first)
      : null;
  return situation ? { of: situation.id } : 'here';
}

/** Null where the address names no moment, or the stamp of a publication. */
async function wayToMoment(
  address: URL,
  situation: { id: string; timeZone: string },
): Promise<'nowhere' | { to: string } | null> {
  const asked = address.searchParams.get(momentParameter);
  if (asked === null) return null;
  const to = new URL(address);
  to.searchParams.delete(momentParameter);
  // The form of a page whose field was left empty asks for now.
  if (asked === '') return { to: `${to.pathname}${to.search}` };
  const moment = parseMoment(asked, situation.timeZone);
  const stamp = moment && (await lastStampUntil(database(), situation.id, moment));
  if (!stamp) return 'nowhere';
  if (asked === stamp.toISOString()) return null;
  return { to: addressAt(`${to.pathname}${to.search}`, stamp.toISOString()) };
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

/** The id of a claim or an event, as addresses have it. */
export function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
