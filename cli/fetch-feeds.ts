import { fetchFeeds as fetchDueFeeds } from '@/newsroom/reports/watched-feeds';
import { systemClock } from '@/server/clock';
import { scheduledReach } from '@/server/reach';
import type { Command } from './command';

export const fetchFeeds: Command = {
  name: 'fetch-feeds',
  summary: 'Ask the watched feeds whose time has come (the running site does so by itself)',
  usage: 'fetch-feeds',
  async run({ openDatabase, print }) {
    const { db } = await openDatabase();
    const ctx = { db, clock: systemClock, actor: { kind: 'program', name: 'feeds' } as const };
    const { fetched, found, failed } = await fetchDueFeeds(ctx, await scheduledReach(ctx));
    print(`${fetched} feeds asked, ${found} new items, ${failed} failed.`);
    return 0;
  },
};
