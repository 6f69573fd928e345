import { type SQL, sql } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { Database } from '@/db/client';
import type { NoticeSubject } from './corrections';
import { upTo } from './current';
import type { FeedScope } from './feed-entries';

/**
 * When each item of a feed came into the world: a claim with its first public version, a notice with the version that first carried it.
 * Stamps rise strictly and nothing public vanishes, so what was counted once up to a stamp stays so for good.
 */
export type Birth = {
  id: string;
  item: 'claim' | 'notice';
  at: string;
  /** The claim itself, or that on which the notice was given. */
  subject: { kind: NoticeSubject['kind']; id: string };
  situationId: string;
};

type Row = {
  id: string;
  item: Birth['item'];
  at: string;
  kind: NoticeSubject['kind'];
  subject_id: string;
  situation_id: string;
};

/** A correction may take a claim out of these. */
type Revisable = Extract<FeedScope, { of: 'place' | 'topic' }>;

/** Which births: moments are ISO 8601, `until` is exclusive, `at` is the moment at which one reads. */
export type Span = { from?: string; until?: string; at?: Date };

/** The births of a feed in an order by moment and id. */
export async function births(
  db: Database,
  scope: FeedScope,
  span: Span,
  page: { newestFirst: boolean; limit: number; offset?: number; only?: Birth['item'] },
): Promise<Birth[]> {
  const direction = page.newestFirst ? sql`desc` : sql`asc`;
  const offset = page.offset ?? 0;
  const rows = await db.execute<Row>(sql`
    select b.id, b.item, b.kind, b.subject_id, b.situation_id, ${isoText(sql`b.at`)} as at
    from (${born(scope, span, page.only, sql`order by 3 ${direction}, 1 ${direction} limit ${offset + page.limit}`)}) b
    order by b.at ${direction}, b.id ${direction} limit ${page.limit} offset ${offset}`);
  return rows.map(birthOf);
}

/** What changed last, each with the stamp of that: claims by their newest versions, new notices, and what a redaction emptied. */
export async function lastChanged(
  db: Database,
  scope: FeedScope,
  limit: number,
  at?: Date,
): Promise<Birth[]> {
  const claims = scope.of === 'corrections' ? [] : await newestClaims(db, scope, limit, at);
  // A notice that is older than all of these is no news beside them.
  const from = claims.length < limit ? undefined : claims.at(-1)?.at;
  const notices = await births(db, scope, { from, at }, { newestFirst: true, limit, only: 'notice' });
  return [...claims, ...notices, ...(await emptied(db, scope, limit))];
}

async function newestClaims(
  db: Database,
  scope: FeedScope,
  limit: number,
  at: Date | undefined,
): Promise<Birth[]> {
  const newest = (where: SQL) => sql`
    select c.claim_id, c.situation_id, c.published_at from public_claims c
    where ${where} order by c.published_at desc limit ${limit}`;
  const found = isRevisable(scope)
    ? newestNaming(scope, limit, at)
    : at
      ? newestVersions(scope, limit, at)
      : ofEach(scope, newest);
  const rows = await db.execute<Row>(sql`
    select n.claim_id as id, 'claim' as item, 'claim' as kind, n.claim_id as subject_id, n.situation_id, ${isoText(sql`n.published_at`)} as at
    from (${found}) n
    order by n.published_at desc limit ${limit}`);
  return rows.map(birthOf);
}

function newestVersions(scope: Exclude<FeedScope, Revisable>, limit: number, at: Date): SQL {
  return sql`
    select v.subject_id as claim_id, v.situation_id, v.published_at from public_versions v
    where v.kind = 'claim' and ${matching(scope)} ${upTo(at, sql`v.published_at`)} and ${isNewest(at)}
    order by v.published_at desc limit ${limit}`;
}

/** The newest claims that name a place or a topic, or did before a correction. */
function newestNaming(scope: Revisable, limit: number, at: Date | undefined): SQL {
  return sql`
    select distinct f.claim_id, f.situation_id, f.changed_at as published_at
    from unnest(${namesOf(scope)}) named(id) cross join lateral (
      select f.claim_id, f.situation_id, f.changed_at from public_feed_items f
      where ${itemsUnder(scope)} and not f.is_notice ${upTo(at, sql`f.changed_at`)}
      order by f.changed_at desc limit ${limit}
    ) f`;
}

/** How many items a feed had in a span. */
export async function countBirths(db: Database, scope: FeedScope, span: Span): Promise<number> {
  const isKept = span.at === undefined && !isRevisable(scope);
  const name = JSON.stringify([nameOf(scope), span.from, span.until]);
  const known = isKept ? keptOf(db).get(name) : undefined;
  const [row] = await db.execute<{ count: number; last: string | null }>(sql`
    select count(*)::int as count, ${isoText(sql`max(b.at)`)} as last
    from (${born(scope, span, undefined, sql``, known?.last)}) b`);
  const count = (known?.count ?? 0) + (row?.count ?? 0);
  if (isKept && row?.last) keptOf(db).set(name, { count, last: row.last });
  return count;
}

/** What was counted up to a stamp, for each database; counting goes on from there. */
const kept = new WeakMap<Database, LRUCache<string, { count: number; last: string }>>();

function keptOf(db: Database): LRUCache<string, { count: number; last: string }> {
  const known = kept.get(db) ?? new LRUCache({ max: 1000 });
  kept.set(db, known);
  return known;
}

function isRevisable(scope: FeedScope): scope is Revisable {
  return scope.of === 'place' || scope.of === 'topic';
}

function nameOf(scope: FeedScope): string {
  return scope.of === 'site' ? 'site' : `${scope.of} ${scope.situation.situationId}`;
}

const isoText = (moment: SQL) => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const isNewest = (at: Date | undefined) => sql`not exists (
  select from public_versions newer
  where newer.kind = v.kind and newer.subject_id = v.subject_id and newer.published_at > v.published_at ${upTo(at, sql`newer.published_at`)}
)`;

/** @param after a stamp: only what was born later. */
function born(
  scope: FeedScope,
  span: Span,
  only: Birth['item'] | undefined,
  order: SQL,
  after?: string,
): SQL {
  const within = (moment: SQL) => sql`${span.from ? sql`and ${moment} >= ${span.from}` : sql``}
    ${span.until ? sql`and ${moment} < ${span.until}` : sql``} ${after ? sql`and ${moment} > ${after}` : sql``}
    ${upTo(span.at, moment)}`;
  if (isRevisable(scope)) return bornNaming(scope, within(sql`f.born_at`), only, order);
  const claims = ofEach(
    scope,
    (where) => sql`
      select c.claim_id as id, 'claim' as item, c.first_published_at as at, 'claim'::public_kind as kind, c.claim_id as subject_id, c.situation_id
      from public_claims c where ${where} ${within(sql`c.first_published_at`)} ${order}`,
  );
  // A notice is there since the stamp that it bears; one by one in that order, until there are enough.
  const notices = sql`(
    select c.id, 'notice' as item, c.corrected_at as at, v.kind, v.subject_id, v.situation_id
    from corrections c
    cross join lateral (
      select v.kind, v.subject_id, v.situation_id from public_versions v
      where v.kind = c.subject_kind and v.subject_id = c.subject_id and v.published_at = c.corrected_at and ${matching(scope)} limit 1
    ) v
    where ${scope.of === 'claim' ? sql`c.subject_id = ${scope.claim.id}` : sql`true`} ${within(sql`c.corrected_at`)} ${order})`;
  if (only === 'notice' || scope.of === 'corrections') return notices;
  return only === 'claim' ? claims : sql`${claims} union all ${notices}`;
}

/** The same of places and topics; what names two of them is one. */
function bornNaming(scope: Revisable, within: SQL, only: Birth['item'] | undefined, order: SQL): SQL {
  return sql`
    select distinct f.id, f.item, f.at, 'claim'::public_kind as kind, f.subject_id, f.situation_id
    from unnest(${namesOf(scope)}) named(id) cross join lateral (
      select f.item_id as id, case when f.is_notice then 'notice' else 'claim' end as item, f.born_at as at,
        f.claim_id as subject_id, f.situation_id
      from public_feed_items f
      where ${itemsUnder(scope)} ${only ? sql`and f.is_notice = ${only === 'notice'}` : sql``} ${within} ${order}
    ) f`;
}

/** Claims of what a feed tells of: of each situation by itself, so that the index gives them in their order. */
function ofEach(scope: Exclude<FeedScope, Revisable>, claims: (where: SQL) => SQL): SQL {
  switch (scope.of) {
    case 'site':
      return sql`(select e.* from situations s cross join lateral (${claims(sql`c.situation_id = s.id`)}) e)`;
    case 'situation':
    case 'corrections':
      return sql`(${claims(sql`c.situation_id = ${scope.situation.situationId}`)})`;
    case 'claim':
      return sql`(${claims(sql`c.claim_id = ${scope.claim.id}`)})`;
  }
}

/** Claims and notices whose words were removed, the latest first. */
async function emptied(db: Database, scope: FeedScope, limit: number): Promise<Birth[]> {
  // What lost its words names nothing any more.
  if (isRevisable(scope)) return [];
  const answered = sql`
    from redacted_rows x
    join redactions r on r.id = x.redaction_id
    join redaction_answers a on a.redaction_id = r.id`;
  const notices = sql`
    select c.id, 'notice' as item, v.published_at as at, v.kind, v.subject_id, v.situation_id, a.answered_at
    ${answered}
    join corrections c on x.table_name = 'corrections' and c.id = x.row_id
    join public_versions v on v.kind = c.subject_kind and v.subject_id = c.subject_id and v.published_at = c.corrected_at
    where ${matching(scope)}`;
  const claims = sql`
    select v.subject_id as id, 'claim' as item, v.published_at as at, v.kind, v.subject_id, v.situation_id, a.answered_at
    ${answered}
    join public_versions v on x.table_name = 'public_versions' and v.id = x.row_id
    where v.kind = 'claim' and ${matching(scope)} and ${isNewest(undefined)}`;
  const rows = await db.execute<Row>(sql`
    select e.id, e.item, e.kind, e.subject_id, e.situation_id, ${isoText(sql`e.at`)} as at
    from (${scope.of === 'corrections' ? notices : sql`${claims} union all ${notices}`}) e
    order by e.answered_at desc, e.id limit ${limit}`);
  return rows.map(birthOf);
}

/** The versions of which a feed tells. */
function matching(scope: Exclude<FeedScope, Revisable>): SQL {
  switch (scope.of) {
    case 'site':
      return sql`true`;
    case 'situation':
    case 'corrections':
      return sql`v.situation_id = ${scope.situation.situationId}`;
    case 'claim':
      return sql`v.kind = 'claim' and v.subject_id = ${scope.claim.id}`;
  }
}

/** What a place or a topic stands for: ids of places, names of topics. */
function namesOf(scope: Revisable): SQL {
  return sql`${sql.param(scope.of === 'place' ? scope.place.ids : scope.topic.labels)}::text[]`;
}

const itemsUnder = (scope: Revisable) =>
  sql`f.situation_id = ${scope.situation.situationId} and f.kind = ${scope.of} and f.id = named.id`;

function birthOf({ id, item, at, kind, subject_id, situation_id }: Row): Birth {
  return { id, item, at, subject: { kind, id: subject_id }, situationId: situation_id };
}
