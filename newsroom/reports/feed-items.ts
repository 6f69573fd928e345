import { and, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { feedItems, feedRequests, watchedFeeds } from '@/db/schema/capture';
import { reports } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import type { FeedItemState } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound, RuleBroken } from '@/newsroom/errors';
import { must, mustAsPerson } from '@/newsroom/policy';

/** An item of a watched feed, as the inbox of items shows it. */
export type FeedItemLine = {
  id: string;
  situation: { id: string; title: string };
  feed: { id: string; title: string | null; url: string };
  title: string | null;
  url: string | null;
  publishedAt: Date | null;
  seenAt: Date;
  state: FeedItemState;
  /** The report of its situation that was captured from this address already, from this feed or otherwise. */
  reportId: string | null;
};

/** Items of the feeds of a situation (of all, when none is named), the last seen first; at most 200. */
export async function listFeedItems(
  ctx: Context,
  { situationId, state = 'waiting' }: { situationId?: string; state?: FeedItemState } = {},
): Promise<FeedItemLine[]> {
  must(ctx.actor, 'read the desk');
  const rows = await ctx.db
    .select({
      id: feedItems.id,
      situation: { id: situations.id, title: situations.title },
      feed: { id: watchedFeeds.id, title: feedRequests.title, url: watchedFeeds.url },
      title: feedItems.title,
      url: feedItems.url,
      publishedAt: feedItems.publishedAt,
      seenAt: feedItems.seenAt,
      state: feedItems.state,
      reportId: feedItems.reportId,
    })
    .from(feedItems)
    .innerJoin(watchedFeeds, eq(watchedFeeds.id, feedItems.feedId))
    .innerJoin(situations, eq(situations.id, watchedFeeds.situationId))
    .leftJoin(feedRequests, eq(feedRequests.feedId, watchedFeeds.id))
    .where(
      and(eq(feedItems.state, state), situationId ? eq(watchedFeeds.situationId, situationId) : undefined),
    )
    .orderBy(desc(feedItems.seenAt), desc(feedItems.publishedAt), desc(feedItems.id))
    .limit(200);
  return withReports(ctx, onceEach(rows));
}

/** Two feeds may announce one page: the item that was seen first stands for it. */
function onceEach(rows: readonly FeedItemLine[]): FeedItemLine[] {
  const oldest = new Map(rows.map((row) => [`${row.situation.id} ${row.url ?? row.id}`, row.id]));
  return rows.filter((row) => oldest.get(`${row.situation.id} ${row.url ?? row.id}`) === row.id);
}

async function withReports(ctx: Context, items: readonly FeedItemLine[]): Promise<FeedItemLine[]> {
  const urls = [...new Set(items.flatMap(({ url }) => (url ? [url] : [])))];
  if (urls.length === 0) return [...items];
  const captured = await ctx.db
    .select({ id: reports.id, url: reports.url, situationId: reports.situationId })
    .from(reports)
    .where(inArray(reports.url, urls));
  const byUrl = new Map(captured.map(({ id, url, situationId }) => [`${situationId} ${url}`, id]));
  return items.map((item) => ({
    ...item,
    reportId: item.reportId ?? byUrl.get(`${item.situation.id} ${item.url}`) ?? null,
  }));
}

/** Sets an item aside that nobody needs, or takes it back. @throws RuleBroken item_decided. NotFound. NotAllowed. ZodError. */
export async function dismissItem(ctx: Context, input: unknown): Promise<{ itemId: string }> {
  const person = mustAsPerson(ctx.actor, 'capture a report');
  const { itemId, undo } = z.object({ itemId: z.uuid(), undo: z.literal('yes').optional() }).parse(input);
  const [from, to] = undo ? (['dismissed', 'waiting'] as const) : (['waiting', 'dismissed'] as const);
  const decided = undo
    ? { decidedById: null, decidedAt: null }
    : { decidedById: person.id, decidedAt: ctx.clock.now() };
  const changed = await ctx.db
    .update(feedItems)
    .set({ state: to, ...decided })
    .where(and(eq(feedItems.id, itemId), eq(feedItems.state, from)))
    .returning({ id: feedItems.id });
  if (changed.length > 0) return { itemId };
  const [known] = await ctx.db
    .select({ state: feedItems.state })
    .from(feedItems)
    .where(eq(feedItems.id, itemId));
  if (!known) throw new NotFound('feed item');
  if (known.state !== to) throw new RuleBroken('item_decided');
  return { itemId };
}
