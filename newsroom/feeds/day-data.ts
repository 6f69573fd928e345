import type { DayTimeline } from '@/newsroom/timeline/day';
import { addressAt } from '@/newsroom/timeline/moment';
import { lastStampOf, type PublicLine } from '@/newsroom/timeline/stamp';
import type { Site } from './feed';

/** What a day's data calls itself. Members may be added; a change of what one means raises the version. */
export const dayFormat = { format: 'daybook day', version: 1 } as const;

/**
 * A day as data: what its page shows, from the same read, member by member as readers were shown it (newsroom/timeline/version.ts).
 *
 * @param line the journal line of the last change of anything in it.
 */
export function dayDataOf(timeline: DayTimeline, line: PublicLine | null, site: Site) {
  const { asOf, situation, day, lede, groups, overnight, removed, sources } = timeline;
  const { previousDay, nextDay } = timeline;
  return {
    ...dayFormat,
    url: site.address(addressAt(`/${situation.slug}/${day}`, asOf)),
    /** The moment at which it is read, ISO 8601 in UTC; null for now. */
    asOf,
    situation,
    day,
    changedAt: lastStampOf(timeline),
    journal: line,
    takeaway: lede && { ...lede.takeaway, flags: lede.flags },
    groups: groups.map(({ event, claims }) => ({
      event,
      claims: claims.map((claim) => ({
        ...claim,
        url: site.address(addressAt(`/claims/${claim.claimId}`, asOf)),
      })),
    })),
    overnight,
    removed: { ...removed, events: [...removed.events.values()] },
    sources: [...sources.values()],
    previousDay,
    nextDay,
  };
}
