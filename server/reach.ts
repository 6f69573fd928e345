import type { Context } from '@/newsroom/context';
import { listedHosts } from '@/newsroom/reports/allowed-hosts';
import type { Reach } from '@/newsroom/reports/receive';
import type { FeedReach } from '@/newsroom/reports/watched-feeds';
import { readEnvironment } from './env';
import { fetchPublic } from './fetching/fetch-public';
import { readApart, readFeedApart } from './reading/read-apart';

/** How a scheduled command reaches feeds and pages: it says who asks, and goes to public addresses and those that an admin lists. */
export async function scheduledReach(ctx: Pick<Context, 'db'>): Promise<Reach & FeedReach> {
  const userAgent = `Daybook (+${readEnvironment().siteUrl.origin})`;
  return {
    read: (bytes, told) => readApart(bytes, told),
    readFeed: (bytes, told) => readFeedApart(bytes, told),
    fetch: fetchPublic({ userAgent, listed: await listedHosts(ctx) }),
  };
}
