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
  const rows = await db.execute<Row>(
    isRevisable(scope)
      ? sql`
        select c.claim_id as id, 'claim' as item, 'claim' as kind, c.claim_id as subject_id, c.situation_id, ${isoText(sql`c.published_at`)} as at
        from public_claims c where c.claim_id in (${membersOf(scope)}) ${upTo(at, sql`c.published_at`)}
        order by c.published_at desc limit ${limit}`
      : sql`
        select v.subject_id as id, 'claim' as item, v.kind, v.subject_id, v.situation_id, ${isoText(sql`v.published_at`)} as at
        from public_versions v
        where v.kind = 'claim' and ${matching(scope)} ${upTo(at, sql`v.published_at`)} and ${isNewest(at)}
        order by v.published_at desc limit ${limit}`,
  );
  return rows.map(birthOf);
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
  { from, until, at }: Span,
  only: Birth['item'] | undefined,
  order: SQL,
  after?: string,
): SQL {
  if (isRevisable(scope)) return bornAmong(membersOf(scope), { from, until, at }, only, order);
  const within = sql`${matching(scope)}
    ${from ? sql`and v.published_at >= ${from}` : sql``} ${until ? sql`and v.published_at < ${until}` : sql``}
    ${after ? sql`and v.published_at > ${after}` : sql``} ${upTo(at, sql`v.published_at`)}`;
  const claims = sql`(
    select v.subject_id as id, 'claim' as item, v.published_at as at, v.kind, v.subject_id, v.situation_id
    from public_versions v
    where v.kind = 'claim' and ${within} and not exists (
      select from public_versions older
      where older.kind = 'claim' and older.subject_id = v.subject_id and older.published_at < v.published_at
    ) ${order})`;
  const notices = sql`(
    select c.id, 'notice' as item, v.published_at as at, v.kind, v.subject_id, v.situation_id
    from public_versions v
    join corrections c on c.subject_kind = v.kind and c.subject_id = v.subject_id and c.corrected_at = v.published_at
    where v.kind in ('claim', 'event', 'takeaway') and ${within} ${order})`;
  if (only === 'notice' || scope.of === 'corrections') return notices;
  return only === 'claim' ? claims : sql`${claims} union all ${notices}`;
}

/** The same where the index of what is public knows the claims. */
function bornAmong(
  members: SQL,
  { from, until, at }: Span,
  only: Birth['item'] | undefined,
  order: SQL,
): SQL {
  const within = (moment: SQL) => sql`${from ? sql`and ${moment} >= ${from}` : sql``}
    ${until ? sql`and ${moment} < ${until}` : sql``} ${upTo(at, moment)}`;
  const claims = sql`(
    select c.claim_id as id, 'claim' as item, c.first_published_at as at, 'claim'::public_kind as kind, c.claim_id as subject_id, c.situation_id
    from public_claims c where c.claim_id in (${members}) ${within(sql`c.first_published_at`)} ${order})`;
  const notices = sql`(
    select n.notice_id as id, 'notice' as item, n.corrected_at as at, n.kind, n.subject_id, n.situation_id
    from public_notices n where n.kind = 'claim' and n.subject_id in (${members}) ${within(sql`n.corrected_at`)} ${order})`;
  if (only === 'notice') return notices;
  return only === 'claim' ? claims : sql`${claims} union all ${notices}`;
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

/**
 * Ids of the claims of a place or a topic: those that name it, and those that did before a correction, since whoever was told of a
 * claim is told of its correction, too.
 */
function membersOf(scope: Revisable): SQL {
  const ofSituation = (t: SQL) => sql`${t}.situation_id = ${scope.situation.situationId}`;
  const list = (values: readonly string[]) =>
    sql.join(
      values.map((value) => sql`${value}`),
      sql`, `,
    );
  const [names, named] =
    scope.of === 'place'
      ? [
          sql`m.place_ids && array[${list(scope.place.ids)}]::uuid[]`,
          sql`exists (select from jsonb_array_elements(shown.payload::jsonb -> 'places') place where place ->> 'id' in (${list(scope.place.ids)}))`,
        ]
      : [
          sql`m.topics && array[${list(scope.topic.labels)}]::text[]`,
          sql`jsonb_exists_any(shown.payload::jsonb -> 'topics', array[${list(scope.topic.labels)}]::text[])`,
        ];
  return sql`
    select m.claim_id from public_claims m where ${ofSituation(sql`m`)} and ${names}
    union
    select corrected.subject_id from public_notices corrected
    where ${ofSituation(sql`corrected`)} and corrected.kind = 'claim' and exists (
      select from public_versions shown
      where shown.kind = 'claim' and shown.subject_id = corrected.subject_id and shown.payload is not null and ${named})`;
}

function birthOf({ id, item, at, kind, subject_id, situation_id }: Row): Birth {
  return { id, item, at, subject: { kind, id: subject_id }, situationId: situation_id };
}
