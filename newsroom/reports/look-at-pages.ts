import { and, asc, eq, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { pageChecks } from '@/db/schema/capture';
import { reports, snapshots } from '@/db/schema/reports';
import { situations } from '@/db/schema/situations';
import type { Context } from '@/newsroom/context';
import { RuleBroken } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import { latestSnapshot } from './find';
import { afterFailure, isAsCaptured, mostFailures, type PageCheck } from './page';
import type { Reach } from './receive';

/** In one round; the next one goes on with those that were looked at longest ago. */
const mostPages = 20;
/** Of one host in a round, so that no archive is asked for everything at once. */
const mostOfHost = 3;
/** Among so many the round looks for pages of different hosts. */
const mostWaiting = 200;

export type Looked = { looked: number; changed: number; unreachable: number };

/**
 * Looks again at the pages from which reports were captured, politely: each at most once a day, telling what was seen last time,
 * ever more seldom one that fails, and at last not at all. Several processes may do it at once; each page is asked for by one.
 * The demonstration's pages are made up, and nobody is asked for them.
 *
 * @returns how many were looked at, how many are not as they were at the look before, and how many could not be reached.
 * @throws NotAllowed.
 */
export async function lookAtPages(ctx: Context, reach: Reach): Promise<Looked> {
  must(ctx.actor, 'notice a finding');
  const result: Looked = { looked: 0, changed: 0, unreachable: 0 };
  for (const page of spread(await duePages(ctx))) {
    if (!(await take(ctx, page))) continue;
    const found = await look(ctx, page, reach);
    await ctx.db
      .update(pageChecks)
      .set({ ...found, checkedAt: ctx.clock.now() })
      .where(eq(pageChecks.reportId, page.reportId));
    result.looked += 1;
    if (found.failures > 0) result.unreachable += 1;
    else if (found.state !== (page.before?.state ?? 'same')) result.changed += 1;
  }
  return result;
}

type Row = typeof pageChecks.$inferSelect;
type Page = {
  reportId: string;
  url: string;
  snapshotId: string;
  /** The last look of all. */
  last: Row | null;
  /** The last look, where it was compared with the same snapshot. */
  before: Row | null;
};

async function duePages(ctx: Context): Promise<Page[]> {
  const now = ctx.clock.now().toISOString();
  const before = (moment: SQL | typeof pageChecks.checkedAt, days: SQL) =>
    sql`${moment} <= ${now}::timestamptz - make_interval(days => ${days})`;
  // A page that is gone may come back within weeks rather than days.
  const pause = sql`case when ${pageChecks.state} = 'gone' then 7 else (2 ^ ${pageChecks.failures})::int end`;
  const rows = await ctx.db
    .select({ reportId: reports.id, url: reports.url, snapshotId: snapshots.id, last: pageChecks })
    .from(reports)
    .innerJoin(situations, eq(situations.id, reports.situationId))
    .innerJoin(snapshots, eq(snapshots.id, latestSnapshot(ctx)))
    .leftJoin(pageChecks, eq(pageChecks.reportId, reports.id))
    .where(
      and(
        sql`${reports.url} ~ '^https?://'`,
        isNotNull(snapshots.text),
        sql`${situations.demonstration} is not true`,
        before(sql`${snapshots.capturedAt}`, sql`1`),
        or(
          isNull(pageChecks.reportId),
          and(ne(pageChecks.snapshotId, snapshots.id), before(pageChecks.checkedAt, sql`1`)),
          and(sql`${pageChecks.failures} < ${mostFailures}`, before(pageChecks.checkedAt, pause)),
        ),
      ),
    )
    .orderBy(sql`${pageChecks.checkedAt} asc nulls first`, asc(snapshots.capturedAt))
    .limit(mostWaiting);
  return rows.map(({ url, last, ...row }) => ({
    ...row,
    url: url ?? '',
    last,
    before: last?.snapshotId === row.snapshotId ? last : null,
  }));
}

function spread(pages: readonly Page[]): Page[] {
  const asked = new Map<string, number>();
  return pages
    .filter(({ url }) => {
      const host = URL.canParse(url) ? new URL(url).host : url;
      const times = (asked.get(host) ?? 0) + 1;
      asked.set(host, times);
      return times <= mostOfHost;
    })
    .slice(0, mostPages);
}

/** Whoever writes the time first is the one who asks. */
async function take(ctx: Context, { reportId, snapshotId, last }: Page): Promise<boolean> {
  const checkedAt = ctx.clock.now();
  const taken = last
    ? await ctx.db
        .update(pageChecks)
        .set({ checkedAt })
        .where(and(eq(pageChecks.reportId, reportId), eq(pageChecks.checkedAt, last.checkedAt)))
        .returning({ reportId: pageChecks.reportId })
    : await ctx.db
        .insert(pageChecks)
        .values({ reportId, snapshotId, state: 'unreachable', detail: null, checkedAt })
        .onConflictDoNothing()
        .returning({ reportId: pageChecks.reportId });
  return taken.length > 0;
}

type Found = PageCheck & Pick<Row, 'snapshotId' | 'etag' | 'lastModified'>;

async function look(ctx: Context, { url, snapshotId, before }: Page, reach: Reach): Promise<Found> {
  const seen = { etag: before?.etag ?? null, lastModified: before?.lastModified ?? null };
  try {
    const fetched = await reach.fetch(url, seen);
    const { etag, lastModified } = fetched;
    const told = { snapshotId, etag, lastModified, failures: 0, detail: '200' };
    if (fetched.state === 'unchanged')
      return { ...told, state: before?.state === 'changed' ? 'changed' : 'same' };
    const { bytes, contentType } = fetched;
    const { text } = await reach.read(bytes, { url: fetched.url, ...(contentType && { contentType }) });
    const [snapshot] = await ctx.db
      .select({ text: snapshots.text, method: snapshots.method })
      .from(snapshots)
      .where(eq(snapshots.id, snapshotId));
    const isSame = isAsCaptured({ text: snapshot?.text ?? '', method: snapshot?.method ?? 'paste' }, text);
    return { ...told, state: isSame ? 'same' : 'changed' };
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    const detail = String(error.facts.status ?? error.code);
    const { state, detail: what, failures } = afterFailure(detail, before);
    // Once it was gone, "unchanged" would say nothing.
    const validators = state === 'gone' ? { etag: null, lastModified: null } : seen;
    return { snapshotId, ...validators, state, detail: what, failures };
  }
}
