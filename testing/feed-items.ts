import type { Database } from '@/db/client';
import { wordsIn } from '@/messages/words';
import { type FeedItem, feedOf } from '@/newsroom/feeds/feed';
import type { FeedAsked } from '@/newsroom/timeline/feed-entries';
import { readFeed } from '@/newsroom/timeline/read-feed';

/** The items of a feed in English, at an address of nobody's. @throws Error where there is no such feed. */
export async function feedItems(db: Database, asked: FeedAsked, at?: Date): Promise<FeedItem[]> {
  const entries = await readFeed(db, asked, at);
  if (!entries) throw new Error('there is no such feed');
  const site = { address: (path: string) => `https://daybook.example${path}` };
  return feedOf(entries, site, (timeZone) => wordsIn('en', timeZone), 'rss').items;
}
