import 'server-only';
import { cache } from 'react';
import { database } from '@/app/_server/database';
import { isClaimId, isSlug } from '@/app/_server/public-address';
import { type PublicPageAddress, readAddresses } from '@/newsroom/timeline/addresses';
import { isCalendarDay } from '@/newsroom/timeline/calendar';
import type { ClaimPage } from '@/newsroom/timeline/claim-page';
import type { CorrectionsPage } from '@/newsroom/timeline/corrections';
import type { DayTimeline } from '@/newsroom/timeline/day';
import type { FeedEntries } from '@/newsroom/timeline/feed-entries';
import {
  readClaim,
  readCorrections,
  readDay,
  readFeed,
  readLatestDay,
  readRemovedClaim,
  readSituation,
  readSituations,
} from '@/newsroom/timeline/read';
import { lineOfStamp } from '@/newsroom/timeline/stamp';

/**
 * The public reads behind the pages for readers; a page and its metadata share one. An address that cannot name anything
 * (an impossible date, no id) is answered without asking the database.
 */

export const situations = cache(() => readSituations(database()));

export const latestDay = cache(async (slug: string) =>
  isSlug(slug) ? readLatestDay(database(), slug) : null,
);

export const day = cache(
  async (slug: string, date: string): Promise<DayTimeline | null> =>
    isSlug(slug) && isCalendarDay(date) ? readDay(database(), slug, date) : null,
);

/** The journal line of a publication; null for no stamp. */
export async function journalLine(stamp: string | null) {
  return stamp === null ? null : lineOfStamp(database(), stamp);
}

export const claim = cache(
  async (id: string): Promise<ClaimPage | null> => (isClaimId(id) ? readClaim(database(), id) : null),
);

/** In place of a claim that `claim` does not find. */
export const removedClaim = cache(async (id: string) =>
  isClaimId(id) ? readRemovedClaim(database(), id) : null,
);

export const situation = cache(async (slug: string) =>
  isSlug(slug) ? readSituation(database(), slug) : null,
);

/** A month that cannot be one is as if none were named. */
export const corrections = cache(
  async (slug: string, until?: string): Promise<CorrectionsPage | null> =>
    isSlug(slug) ? readCorrections(database(), slug, until && isMonth(until) ? until : undefined) : null,
);

export async function addresses(): Promise<PublicPageAddress[]> {
  return readAddresses(database());
}

export async function feed(slug: string, limit: number): Promise<FeedEntries | null> {
  return isSlug(slug) ? readFeed(database(), slug, limit) : null;
}

function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
