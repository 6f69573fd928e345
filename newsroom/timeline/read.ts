import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { PublicKind } from '@/db/vocabulary';
import type { ClaimPage } from './claim-page';
import type { DayTimeline } from './day';
import type { FeedEntries } from './feed-entries';
import { published } from './latest';
import { shapeDay } from './shape-day';
import type {
  ClaimVersion,
  EventVersion,
  Published,
  SituationVersion,
  SourceVersion,
  VersionPayload,
} from './version';

/**
 * The one public read (promise 8): pages, feeds and data are made of public versions, and of nothing else. Every function takes
 * the moment at which one reads; without it, now.
 */

/** All situations, by title. */
export async function readSituations(db: Database, at?: Date): Promise<Published<SituationVersion>[]> {
  const found = await current<SituationVersion>(db, sql`v.kind = 'situation'`, at);
  return found.sort((a, b) => a.title.localeCompare(b.title, a.language));
}

/** One day of a situation; null when there is no such situation, and without groups when nothing stands on the day. */
export async function readDay(
  db: Database,
  slug: string,
  day: string,
  at?: Date,
): Promise<DayTimeline | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const ofSituation = sql`v.situation_id = ${situation.situationId} and v.kind = 'claim'`;
  const claims = await current<ClaimVersion>(db, sql`${ofSituation} and v.day = ${day}`, at);
  const overnight = await current<ClaimVersion>(db, sql`${ofSituation} and v.eve_day = ${day}`, at);
  const eventIds = [...claims, ...overnight].map((claim) => claim.eventId);
  return shapeDay({
    situation,
    day,
    claims,
    overnight,
    events: await byId<EventVersion>(db, 'event', eventIds, at),
    sources: await byId<SourceVersion>(db, 'source', claims.flatMap(sourcesOf), at),
    ...(await neighboursOf(db, situation.situationId, day, at)),
  });
}

/** The last day with entries; its day is null while nothing is published. Null when there is no such situation. */
export async function readLatestDay(
  db: Database,
  slug: string,
  at?: Date,
): Promise<{ situation: Published<SituationVersion>; day: string | null } | null> {
  const situation = await situationBySlug(db, slug, at);
  return (
    situation && { situation, day: await nearestDay(db, situation.situationId, sql`true`, sql`desc`, at) }
  );
}

/** A claim with all that its page tells; null when it was never public. */
export async function readClaim(db: Database, claimId: string, at?: Date): Promise<ClaimPage | null> {
  const [claim] = await current<ClaimVersion>(db, sql`v.kind = 'claim' and v.subject_id = ${claimId}`, at);
  if (!claim) return null;
  const [situation] = await current<SituationVersion>(
    db,
    sql`v.kind = 'situation' and v.subject_id = (select situation_id from public_versions where kind = 'claim' and subject_id = ${claimId} limit 1)`,
    at,
  );
  if (!situation) return null;
  const named = claim.relations.map((relation) => relation.claimId);
  const others = await byId<ClaimVersion>(db, 'claim', named, at);
  const naming = await current<ClaimVersion>(
    db,
    sql`v.kind = 'claim' and v.related @> array[${claimId}]::uuid[]`,
    at,
  );
  const events = await byId<EventVersion>(db, 'event', [claim.eventId], at);
  return {
    claim,
    situation,
    event: (claim.eventId && events.get(claim.eventId)) || null,
    sources: await byId<SourceVersion>(db, 'source', sourcesOf(claim), at),
    related: [
      ...claim.relations.flatMap(({ kind, claimId: id }) => {
        const other = others.get(id);
        return other ? [{ kind, direction: 'to' as const, claim: other }] : [];
      }),
      ...naming.flatMap((other) =>
        other.relations
          .filter((relation) => relation.claimId === claimId)
          .map(({ kind }) => ({ kind, direction: 'from' as const, claim: other })),
      ),
    ],
  };
}

/** What changed last in a situation, for its feed; null when there is no such situation. */
export async function readFeed(
  db: Database,
  slug: string,
  limit: number,
  at?: Date,
): Promise<FeedEntries | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const ofSituation = sql`v.situation_id = ${situation.situationId} and v.kind = 'claim'`;
  const claims = await current<ClaimVersion>(
    db,
    ofSituation,
    at,
    sql`order by published_at desc limit ${limit}`,
  );
  return {
    situation,
    claims,
    events: await byId<EventVersion>(
      db,
      'event',
      claims.map((claim) => claim.eventId),
      at,
    ),
    sources: await byId<SourceVersion>(db, 'source', claims.flatMap(sourcesOf), at),
  };
}

async function situationBySlug(
  db: Database,
  slug: string,
  at?: Date,
): Promise<Published<SituationVersion> | null> {
  const [found] = await current<SituationVersion>(
    db,
    sql`v.kind = 'situation' and v.subject_id = (select id from situations where slug = ${slug})`,
    at,
  );
  return found ?? null;
}

function sourcesOf(claim: ClaimVersion): (string | null)[] {
  return claim.citations.flatMap(({ report, steps }) => [
    report.publisherId,
    report.authorId,
    ...steps.map((step) => step.sourceId),
  ]);
}

const upTo = (at: Date | undefined, column: SQL) => (at ? sql`and ${column} <= ${at.toISOString()}` : sql``);

/** The versions that match and that nothing newer has replaced at the moment of reading. */
async function current<P extends VersionPayload>(
  db: Database,
  match: SQL,
  at: Date | undefined,
  order: SQL = sql``,
): Promise<Published<P>[]> {
  const rows = await db.execute<{ payload: string | null; at: string }>(sql`
    select v.payload, to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from public_versions v
    where ${match} ${upTo(at, sql`v.published_at`)} and not exists (
      select from public_versions newer
      where newer.kind = v.kind and newer.subject_id = v.subject_id and newer.published_at > v.published_at ${upTo(at, sql`newer.published_at`)}
    ) ${order}`);
  return rows
    .filter((row) => row.payload !== null)
    .map((row) => published<P>({ payload: row.payload, publishedAt: new Date(row.at) }));
}

async function byId<P extends VersionPayload>(
  db: Database,
  kind: PublicKind,
  ids: readonly (string | null)[],
  at?: Date,
): Promise<Map<string, Published<P>>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const list = sql.join(
    wanted.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const found = await current<P>(db, sql`v.kind = ${kind} and v.subject_id in (${list})`, at);
  return new Map(found.map((shown) => [subjectOf(shown), shown]));
}

function subjectOf(shown: VersionPayload): string {
  switch (shown.kind) {
    case 'claim':
      return shown.claimId;
    case 'event':
      return shown.eventId;
    case 'takeaway':
      return shown.takeawayId;
    case 'source':
      return shown.sourceId;
    case 'situation':
      return shown.situationId;
  }
}

/** Days with entries before and after, and those of the month with their number of claims. */
async function neighboursOf(db: Database, situationId: string, day: string, at: Date | undefined) {
  const days = await db.execute<{ day: string; claims: number }>(sql`
    select v.day::text as day, count(*)::int as claims from public_versions v
    where v.situation_id = ${situationId} and v.kind = 'claim'
      and v.day >= date_trunc('month', ${day}::date) and v.day < date_trunc('month', ${day}::date) + interval '1 month'
      ${upTo(at, sql`v.published_at`)} and not exists (
        select from public_versions newer
        where newer.kind = 'claim' and newer.subject_id = v.subject_id and newer.published_at > v.published_at ${upTo(at, sql`newer.published_at`)}
      )
    group by v.day order by v.day`);
  return {
    month: days.map((row) => ({ day: row.day, claims: row.claims })),
    previousDay: await nearestDay(db, situationId, sql`v.day < ${day}`, sql`desc`, at),
    nextDay: await nearestDay(db, situationId, sql`v.day > ${day}`, sql`asc`, at),
  };
}

async function nearestDay(
  db: Database,
  situationId: string,
  match: SQL,
  direction: SQL,
  at: Date | undefined,
): Promise<string | null> {
  const [row] = await db.execute<{ day: string }>(sql`
    select v.day::text as day from public_versions v
    where v.situation_id = ${situationId} and v.kind = 'claim' and ${match} ${upTo(at, sql`v.published_at`)} and not exists (
      select from public_versions newer
      where newer.kind = 'claim' and newer.subject_id = v.subject_id and newer.published_at > v.published_at ${upTo(at, sql`newer.published_at`)}
    )
    order by v.day ${direction} limit 1`);
  return row?.day ?? null;
}
