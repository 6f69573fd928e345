import 'server-only';
import { database } from '@/app/_server/database';
import { isId, isSlug } from '@/app/_server/public-address';
import { parseArchive } from '@/newsroom/feeds/addresses';
import type { FeedAsked, FeedEntries } from '@/newsroom/timeline/feed-entries';
import { readLastDays } from '@/newsroom/timeline/last-days';
import { readSituation } from '@/newsroom/timeline/read';
import { readFeed, readFeedArchive } from '@/newsroom/timeline/read-feed';

/**
 * The public reads behind feeds. An address that cannot name anything is answered without asking the database.
 *
 * @param archive which document of the archive the address names; null for the feed itself.
 * @returns null where there is no such feed, or no such document.
 */
export async function feedEntries(asked: FeedAsked, archive: string | null): Promise<FeedEntries | null> {
  if (!canBe(asked)) return null;
  if (archive === null) return readFeed(database(), asked);
  const name = parseArchive(archive);
  return name && readFeedArchive(database(), asked, name);
}

/** A situation with its last day; null when there is none under this slug. */
export const latestDay = async (slug: string) => {
  const situation = isSlug(slug) ? await readSituation(database(), slug) : null;
  if (!situation) return null;
  const [day = null] = await readLastDays(database(), situation.situationId, 1);
  return { situation, day };
};

function canBe(asked: FeedAsked): boolean {
  switch (asked.of) {
    case 'site':
      return true;
    case 'situation':
    case 'corrections':
      return isSlug(asked.slug);
    case 'place':
      return isSlug(asked.slug) && isId(asked.placeId);
    case 'topic':
      return isSlug(asked.slug) && asked.topicKey !== '';
    case 'claim':
      return isId(asked.claimId);
  }
}
