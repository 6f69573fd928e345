import type { Context } from '@/newsroom/context';
import { listedHosts } from '@/newsroom/reports/allowed-hosts';
import type { FeedReach } from '@/newsroom/reports/watched-feeds';
import { readEnvironment } from './env';
import { fetchPublic } from './fetching/fetch-public';
import { readFeedApart } from './reading/read-apart';

/** How a scheduled command reaches feeds: it says who asks, and goes to public addresses and those that an admin lists. */
export async function feedReach(ctx: Pick<Context, 'db'>): Promise<FeedReach> {
  const userAgent = `Daybook (+${readEnvironment().siteUrl.origin})`;
  return {
    readFeed: (bytes, told) => readFeedApart(bytes, told),
    fetch: fetchPublic({ userAgent, listed: await listedHosts(ctx) }),
  };
}
