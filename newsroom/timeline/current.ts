import { type SQL, sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { type Database, readRows, type Transaction } from '@/db/client';
import type { PublicKind } from '@/db/vocabulary';
import { shownSince } from './latest';
import { daysWithClaims, dayWithClaims } from './standing-rows';
import type { Published, SituationVersion, VersionPayload } from './version';

/** What the public read is made of: the versions that hold at a moment; without one, now. */

/** The situation under a slug; null where none was ever public. */
export async function situationBySlug(
  db: Database | Transaction,
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

/** Leaves out what was published later. */
export const upTo = (at: Date | undefined, column: SQL) =>
  at ? sql`and ${column} <= ${at.toISOString()}` : sql``;

/**
 * The versions that match and that nothing newer has replaced at the moment of reading.
 *
 * @param match of a text that is always the same (see `readRows`).
 */
export async function current<P extends VersionPayload>(
  db: Database | Transaction,
  match: SQL,
  at: Date | undefined,
  order: SQL = sql``,
): Promise<Published<P>[]> {
  const rows = await readRows<{ payload: string | null; at: string }>(
    db,
    sql`
    select v.payload, to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from public_versions v
    where ${match} ${upTo(at, sql`v.published_at`)} and not exists (
      select from public_versions newer
      where newer.kind = v.kind and newer.subject_id = v.subject_id and newer.published_at > v.published_at ${upTo(at, sql`newer.published_at`)}
    ) ${order}`,
  );
  return rows.flatMap((row) => (row.payload === null ? [] : [shownSince<P>(row.payload, row.at)]));
}

/** Things of one kind by id, in the order of ids. */
export async function byId<P extends VersionPayload>(
  db: Database | Transaction,
  kind: PublicKind,
  ids: readonly (string | null)[],
  at?: Date,
): Promise<Map<string, Published<P>>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const list = sql`${`{${wanted.join()}}`}::uuid[]`;
  const found = await current<P>(db, sql`v.kind = ${kind} and v.subject_id = any(${list})`, at);
  const named = found.map((shown) => [subjectOf(shown), shown] as const);
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
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
export async function neighboursOf(
  db: Database | Transaction,
  situationId: string,
  day: string,
  at: Date | undefined,
) {
  const first = Temporal.PlainDate.from(day).with({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return {
    month: await daysWithClaims(db, situationId, { from: first.toString(), to: last.toString() }, at),
    previousDay: await dayWithClaims(db, situationId, { before: day }, at),
    nextDay: await dayWithClaims(db, situationId, { after: day }, at),
  };
}
