import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { z } from 'zod';
import { feedItems, feedRequests, watchedFeeds } from '@/db/schema/capture';
import { situations } from '@/db/schema/situations';
import { catching } from '@/newsroom/conflicts';
import type { Context } from '@/newsroom/context';
import type { Told } from '@/newsroom/documents/document';
import type { FeedItem, ReadFeed } from '@/newsroom/documents/feed';
import type { Fetched, FetchPublic } from '@/newsroom/documents/fetched';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { change } from '@/newsroom/journal';
import { must, mustAsPerson } from '@/newsroom/policy';
import { resolveSources, theSource } from '@/newsroom/sources/resolve';
import { optionalLine } from '@/newsroom/text';

/** How feeds are fetched and read; both are handed in. */
export type FeedReach = {
  fetch: FetchPublic;
  readFeed(bytes: Uint8Array, told: Told): Promise<ReadFeed>;
};

const minute = 60_000;
const usualPause = 30 * minute;
const longestPause = 24 * 60 * minute;
/** Of a feed that is new here; older items are taken for known. */
const atFirst = 20;

const watchInput = z.object({
  situationId: z.uuid({ error: 'Choose the situation.' }),
  url: z
    .url({ protocol: /^https?$/, error: 'Give a full address that begins with https:// or http://.' })
    .max(2000),
  publisher: optionalLine(200),
});

/**
 * Watches a feed: it is fetched at once, to see that it is one, and then from time to time.
 *
 * @throws RuleBroken feed_watched at 'url', unknown_source at 'publisher'; as FetchPublic and readFeed do. NotFound. NotAllowed. ZodError.
 */
export async function watchFeed(ctx: Context, input: unknown, reach: FeedReach): Promise<{ feedId: string }> {
  const person = mustAsPerson(ctx.actor, 'watch a feed');
  const { situationId, url, publisher } = watchInput.parse(input);
  const [situation] = await ctx.db
    .select({ id: situations.id })
    .from(situations)
    .where(eq(situations.id, situationId));
  if (!situation) throw new NotFound('situation');
  const publisherId = publisher && (await idOfSource(ctx, publisher));
  const fetched = await reach.fetch(url);
  const read = await readFetched(fetched, reach);
  if (!read) throw new RuleBroken('feed_unreadable', 'url');
  const feedId = randomUUID();
  const line = { action: 'watch feed', subjectKind: 'feed', subjectId: feedId, situationId };
  await catching({ watched_feeds_url: ['feed_watched', 'url'] }, () =>
    change(ctx, line, async (c) => {
      const row = { id: feedId, situationId, url, publisherId, watchedById: person.id, watchedAt: c.now };
      await c.insert(watchedFeeds, row);
      await c.tx.insert(feedRequests).values({ feedId, ...wentWell(c.now, fetched, read) });
      await insertItems(c.tx, feedId, newest(read.items), c.now);
    }),
  );
  return { feedId };
}

function idOfSource(ctx: Context, name: string): Promise<string> {
  return ctx.db.transaction(async (tx) => theSource(await resolveSources(tx, [name]), name, 'publisher').id);
}

/** Ends the watching of a feed; its items stay. @throws NotFound. NotAllowed. ZodError. */
export async function endWatching(ctx: Context, input: unknown): Promise<{ feedId: string }> {
  must(ctx.actor, 'watch a feed');
  const { feedId } = z.object({ feedId: z.uuid() }).parse(input);
  await change(ctx, { action: 'end watching', subjectKind: 'feed', subjectId: feedId }, async (c) => {
    const row = await c.update(watchedFeeds, feedId, { endedAt: c.now }, isNull(watchedFeeds.endedAt));
    if (!row) throw new NotFound('feed');
    c.about({ situationId: row.situationId });
  });
  return { feedId };
}

/**
 * Fetches the feeds whose time has come, politely: it tells what it has seen, and asks a feed that fails ever more seldom.
 * Several processes may do it at once; each feed is fetched by one of them.
 */
export async function fetchFeeds(
  ctx: Context,
  reach: FeedReach,
): Promise<{ fetched: number; found: number; failed: number }> {
  must(ctx.actor, 'watch a feed');
  const result = { fetched: 0, found: 0, failed: 0 };
  for (const feed of await dueFeeds(ctx)) {
    if (!(await take(ctx, feed))) continue;
    try {
      result.found += await fetchFeed(ctx, feed, reach);
      result.fetched += 1;
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      await postpone(ctx, feed, error.code);
      result.failed += 1;
    }
  }
  return result;
}

type Due = { id: string; url: string; request: typeof feedRequests.$inferSelect };

function dueFeeds(ctx: Context): Promise<Due[]> {
  return ctx.db
    .select({ id: watchedFeeds.id, url: watchedFeeds.url, request: feedRequests })
    .from(watchedFeeds)
    .innerJoin(feedRequests, eq(feedRequests.feedId, watchedFeeds.id))
    .where(and(isNull(watchedFeeds.endedAt), lte(feedRequests.nextAt, ctx.clock.now())))
    .orderBy(asc(feedRequests.nextAt))
    .limit(100);
}

/** Whoever moves the time first is the one who asks. */
async function take(ctx: Context, { id, request }: Due): Promise<boolean> {
  const taken = await ctx.db
    .update(feedRequests)
    .set({ nextAt: new Date(ctx.clock.now().getTime() + usualPause) })
    .where(and(eq(feedRequests.feedId, id), eq(feedRequests.nextAt, request.nextAt)))
    .returning({ feedId: feedRequests.feedId });
  return taken.length > 0;
}

async function fetchFeed(ctx: Context, { id, url, request }: Due, reach: FeedReach): Promise<number> {
  const { etag, lastModified } = request;
  const fetched = await reach.fetch(url, { etag, lastModified });
  const read = await readFetched(fetched, reach);
  const now = ctx.clock.now();
  return ctx.db.transaction(async (tx) => {
    await tx
      .update(feedRequests)
      .set(wentWell(now, fetched, read))
      .where(eq(feedRequests.feedId, id));
    return insertItems(tx, id, read?.items ?? [], now);
  });
}

async function postpone(ctx: Context, { id, request }: Due, failure: string): Promise<void> {
  const now = ctx.clock.now();
  const failures = request.failures + 1;
  const pause = Math.min(usualPause * 2 ** Math.min(failures, 10), longestPause);
  await ctx.db
    .update(feedRequests)
    .set({ failures, failure, askedAt: now, nextAt: new Date(now.getTime() + pause) })
    .where(eq(feedRequests.feedId, id));
}

async function readFetched(fetched: Fetched, reach: FeedReach): Promise<ReadFeed | null> {
  if (fetched.state === 'unchanged') return null;
  const { url, contentType } = fetched;
  return reach.readFeed(fetched.bytes, { url, ...(contentType && { contentType }) });
}

function wentWell(now: Date, { etag, lastModified }: Fetched, read: ReadFeed | null) {
  const nextAt = new Date(now.getTime() + usualPause);
  return {
    ...(read && { title: read.title }),
    etag,
    lastModified,
    askedAt: now,
    nextAt,
    failure: null,
    failures: 0,
  };
}

/** @returns how many of them were not there yet */
async function insertItems(
  tx: Pick<Context['db'], 'insert'>,
  feedId: string,
  items: readonly FeedItem[],
  seenAt: Date,
): Promise<number> {
  if (items.length === 0) return 0;
  const rows = items.map(({ identity, title, link, publishedAt }) => ({
    id: randomUUID(),
    feedId,
    identity,
    title,
    url: link,
    publishedAt: publishedAt ? new Date(publishedAt) : null,
    seenAt,
  }));
  const written = await tx
    .insert(feedItems)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: feedItems.id });
  return written.length;
}

/** The latest items, as far as they say when they are from. */
function newest(items: readonly FeedItem[]): FeedItem[] {
  const at = (item: FeedItem) => item.publishedAt ?? '';
  return [...items].sort((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0)).slice(0, atFirst);
}
