import { asc, eq, isNull } from 'drizzle-orm';
import { allowedHosts, feedRequests, watchedFeeds } from '@/db/schema/capture';
import { people } from '@/db/schema/people';
import { situations } from '@/db/schema/situations';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';

export type WatchedFeed = {
  id: string;
  url: string;
  title: string | null;
  situation: { title: string; timeZone: string };
  askedAt: Date | null;
  /** The code of the rule that the last answer broke; null when it went well. */
  failure: string | null;
};

/** The feeds that are watched now, by situation. */
export async function listWatchedFeeds(ctx: Context): Promise<WatchedFeed[]> {
  must(ctx.actor, 'read the desk');
  return ctx.db
    .select({
      id: watchedFeeds.id,
      url: watchedFeeds.url,
      title: feedRequests.title,
      situation: { title: situations.title, timeZone: situations.timeZone },
      askedAt: feedRequests.askedAt,
      failure: feedRequests.failure,
    })
    .from(watchedFeeds)
    .innerJoin(situations, eq(situations.id, watchedFeeds.situationId))
    .leftJoin(feedRequests, eq(feedRequests.feedId, watchedFeeds.id))
    .where(isNull(watchedFeeds.endedAt))
    .orderBy(asc(situations.title), asc(watchedFeeds.url));
}

export type AllowedHost = { id: string; host: string; reason: string; by: string };

/** The hosts that admins allow now. */
export async function listAllowedHosts(ctx: Context): Promise<AllowedHost[]> {
  must(ctx.actor, 'allow a host');
  return ctx.db
    .select({ id: allowedHosts.id, host: allowedHosts.host, reason: allowedHosts.reason, by: people.name })
    .from(allowedHosts)
    .innerJoin(people, eq(people.id, allowedHosts.allowedById))
    .where(isNull(allowedHosts.endedAt))
    .orderBy(asc(allowedHosts.host));
}
