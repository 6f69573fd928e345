import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { NoticeSubject, NoticesOfMonth } from './corrections';
import { upTo } from './current';
import { sourceIdsInPayload } from './standing-rows';

/** Which things bear notices, by the index of what is public; what the notices say, their versions tell. */

type Kind = NoticeSubject['kind'];

/** Ids of claims, events and takeaways. */
export type NoticedSubjects = ReadonlyMap<Kind, readonly string[]>;

type Zoned = { situationId: string; timeZone: string };

/** How many notices each month has that were public at a moment, the newest month first; months in the situation's zone. */
export async function monthsOfNotices(
  db: Database,
  { situationId, timeZone }: Zoned,
  at?: Date,
): Promise<NoticesOfMonth[]> {
  const rows = await db.execute<NoticesOfMonth>(sql`
    select to_char(n.corrected_at at time zone ${timeZone}, 'YYYY-MM') as month, count(*)::int as notices,
      to_char(max(n.corrected_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as last
    from public_notices n where n.situation_id = ${situationId} ${upTo(at, sql`n.published_at`)}
    group by 1 order by 1 desc`);
  return rows.map(({ month, notices, last }) => ({ month, notices, last }));
}

/** The things that bear the notices of some months, as they were public at a moment. */
export async function subjectsOfMonths(
  db: Database,
  { situationId, timeZone }: Zoned,
  months: readonly string[],
  at?: Date,
): Promise<NoticedSubjects> {
  const [last, first] = [months[0], months.at(-1)];
  if (!first || !last) return new Map();
  const begin = (month: string) => sql`(${`${month}-01`}::timestamp at time zone ${timeZone})`;
  const end = sql`((${`${last}-01`}::timestamp + interval '1 month') at time zone ${timeZone})`;
  return subjects(
    db,
    sql`n.situation_id = ${situationId} and n.corrected_at >= ${begin(first)} and n.corrected_at < ${end} ${upTo(at, sql`n.published_at`)}`,
  );
}

/** The things of some kinds on which the newest notices were given. */
export async function newestSubjects(
  db: Database,
  situationId: string,
  kinds: readonly Kind[],
  most: number,
  at?: Date,
): Promise<NoticedSubjects> {
  const list = sql.join(
    kinds.map((kind) => sql`${kind}`),
    sql`, `,
  );
  return subjects(
    db,
    sql`n.situation_id = ${situationId} and n.kind in (${list}) ${upTo(at, sql`n.published_at`)} order by n.corrected_at desc limit ${most}`,
  );
}

/**
 * Of the claims that rest on one of these sources, those on which the newest notices were given, each once.
 *
 * @param most how many notices.
 */
export async function newestNoticed(
  db: Database,
  situationId: string,
  sourceIds: readonly string[],
  most: number,
  at?: Date,
): Promise<string[]> {
  const rests = at
    ? sql`(
        select (${sourceIdsInPayload}) && ${sql.param(sourceIds)}::uuid[] from public_versions v
        where v.kind = 'claim' and v.subject_id = n.claim_id and v.published_at <= ${at.toISOString()}
          and v.payload is not null and v.payload not like '%"mergedIntoId":"%'
          and not exists (
            select from public_versions newer where newer.kind = 'claim' and newer.subject_id = v.subject_id
              and newer.published_at > v.published_at and newer.published_at <= ${at.toISOString()}
          )
      )`
    : sql`exists (
        select from public_claims c where c.claim_id = n.claim_id and c.merged_into_id is null and not c.removed
          and c.source_ids && ${sql.param(sourceIds)}::uuid[]
      )`;
  // One that names two of them is met twice.
  const rows = await db.execute<{ claimId: string }>(sql`
    select n.claim_id as "claimId" from unnest(${sql.param(sourceIds)}::text[]) source(id)
    cross join lateral (
      select n.claim_id, n.born_at from public_feed_items n
      where n.situation_id = ${situationId} and n.kind = 'source' and n.id = source.id and n.is_notice
        ${upTo(at, sql`n.born_at`)} and ${rests}
      order by n.born_at desc limit ${most}
    ) n order by n.born_at desc limit ${most * sourceIds.length}`);
  return [...new Set(rows.map(({ claimId }) => claimId))];
}

async function subjects(db: Database, match: SQL): Promise<NoticedSubjects> {
  const rows = await db.execute<{ kind: Kind; subject_id: string }>(
    sql`select n.kind, n.subject_id from public_notices n where ${match}`,
  );
  const found = new Map<Kind, string[]>();
  for (const { kind, subject_id: id } of rows) found.set(kind, [...(found.get(kind) ?? []), id]);
  return found;
}
