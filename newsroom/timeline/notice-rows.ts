import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { NoticeSubject, NoticesOfMonth } from './corrections';
import { upTo } from './current';

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

/** Of some claims those on which the newest notices were given, each once. @param rows with a claim_id, as of claim-rows.ts. */
export async function newestNoticed(
  db: Database,
  situationId: string,
  rows: SQL,
  most: number,
  at?: Date,
): Promise<string[]> {
  const found = await subjects(
    db,
    sql`n.situation_id = ${situationId} and n.kind = 'claim' ${upTo(at, sql`n.published_at`)}
      and n.subject_id in (select r.claim_id from (${rows}) r) order by n.corrected_at desc limit ${most}`,
  );
  return [...new Set(found.get('claim'))];
}

async function subjects(db: Database, match: SQL): Promise<NoticedSubjects> {
  const rows = await db.execute<{ kind: Kind; subject_id: string }>(
    sql`select n.kind, n.subject_id from public_notices n where ${match}`,
  );
  const found = new Map<Kind, string[]>();
  for (const { kind, subject_id: id } of rows) found.set(kind, [...(found.get(kind) ?? []), id]);
  return found;
}
