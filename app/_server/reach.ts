import 'server-only';
import type { Context } from '@/newsroom/context';
import { listedHosts } from '@/newsroom/reports/allowed-hosts';
import type { Reach } from '@/newsroom/reports/receive';
import type { FeedReach } from '@/newsroom/reports/watched-feeds';
import { readEnvironment } from '@/server/env';
import { fetchPublic } from '@/server/fetching/fetch-public';
import { readApart, readFeedApart } from '@/server/reading/read-apart';

/** How the desk reaches documents: it reads them in a process apart, and fetches public addresses and those that an admin lists. */
export async function reachOf(ctx: Context): Promise<Reach & FeedReach> {
  const userAgent = `Daybook (+${readEnvironment().siteUrl.origin})`;
  return {
    read: (bytes, told) => readApart(bytes, told),
    readFeed: (bytes, told) => readFeedApart(bytes, told),
    fetch: fetchPublic({ userAgent, listed: await listedHosts(ctx) }),
  };
}
