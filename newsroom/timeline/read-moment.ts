import { sql } from 'drizzle-orm';
import { type Database, readRows } from '@/db/client';

/**
 * The stamp of the last publication that readers of a situation could have seen at a moment: its own, or one of a source, which
 * belongs to all. Between two stamps nothing changed, so there are as many pages of the past as publications.
 *
 * @returns null where nothing of the situation was public yet.
 */
export async function lastStampUntil(db: Database, situationId: string, at: Date): Promise<Date | null> {
  const until = at.toISOString();
  const [row] = await db.execute<{ at: string | null }>(sql`
    select to_char(max(published_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from public_versions
    where (situation_id = ${situationId} or situation_id is null) and published_at <= ${until}
      and exists (select from public_versions where kind = 'situation' and subject_id = ${situationId} and published_at <= ${until})`);
  return row?.at ? new Date(row.at) : null;
}

/** The situation to which a public claim or event belongs, with its zone; null where it was never public. */
export async function situationOfSubject(
  db: Database,
  kind: 'claim' | 'event',
  subjectId: string,
): Promise<{ id: string; timeZone: string } | null> {
  const [row] = await readRows<{ id: string; timeZone: string }>(
    db,
    sql`
    select s.id, s.time_zone as "timeZone" from situations s
    where s.id = (select situation_id from public_versions where kind = ${kind} and subject_id = ${subjectId} limit 1)`,
  );
  return row ?? null;
}

/** A situation by its slug, with its zone; null where none under it was ever public. */
export async function situationOfSlug(
  db: Database,
  slug: string,
): Promise<{ id: string; timeZone: string } | null> {
  const [row] = await readRows<{ id: string; timeZone: string }>(
    db,
    sql`
    select s.id, s.time_zone as "timeZone" from situations s
    where s.slug = ${slug} and exists (select from public_versions where kind = 'situation' and subject_id = s.id)`,
  );
  return row ?? null;
}

/**
 * Whether a claim or an event was public at a moment (without one: ever, which is now), and where its address leads.
 *
 * @returns null where it was not; `leadsTo` is the claim or event to which it was joined by then.
 */
export async function findSubject(
  db: Database,
  kind: 'claim' | 'event',
  subjectId: string,
  at?: Date,
): Promise<{ leadsTo: string | null } | null> {
  const [row] = await readRows<{ leadsTo: string | null }>(
    db,
    sql`
    select substring(payload from '"mergedIntoId":"([0-9a-f-]{36})"') as "leadsTo" from public_versions
    where kind = ${kind} and subject_id = ${subjectId} ${at ? sql`and published_at <= ${at.toISOString()}` : sql``}
    order by published_at desc limit 1`,
  );
  return row ?? null;
}
