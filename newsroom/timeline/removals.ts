import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { PublicKind, RedactionGround, RedactionSubject } from '@/db/vocabulary';
import { upTo } from './current';
import type { PublicRemoval, Published, SituationVersion } from './version';

/** In place of something whose words a redaction took away: at the same address, now and at any past moment (promise 6). */
export type Removal = PublicRemoval & {
  kind: PublicKind;
  subjectId: string;
  /** The day on which it stands; null for what stands on none. */
  day: string | null;
  /** Of what the words were removed: of itself, or of a report that it quotes. */
  of: RedactionSubject;
  firstPublishedAt: string;
};

/** What was removed from a day: claims, its takeaway, titles of events by the event's id. */
export type DayRemovals = {
  claims: readonly Removal[];
  takeaway: Removal | null;
  events: ReadonlyMap<string, Removal>;
};

export const nothingRemoved: DayRemovals = { claims: [], takeaway: null, events: new Map() };

/** Where a claim or an event stood whose words are gone, with when and why. */
export type RemovedPage = {
  /** The moment at which it is read, ISO 8601; null for now. */
  asOf: string | null;
  removal: Removal;
  situation: Published<SituationVersion>;
};

/**
 * The removals that hold in place of versions that match, at a moment; without one, now. The latest first.
 *
 * @param most without it, all.
 */
export async function removals(db: Database, match: SQL, at?: Date, most?: number): Promise<Removal[]> {
  const rows = await db.execute<Row>(sql`
    select ${columns} from public_versions v ${itsRedaction}
    where ${match} and v.payload is null ${upTo(at, sql`v.published_at`)} and not exists (
      select from public_versions newer
      where newer.kind = v.kind and newer.subject_id = v.subject_id and newer.published_at > v.published_at ${upTo(at, sql`newer.published_at`)}
    ) order by a.answered_at desc, v.subject_id ${most === undefined ? sql`` : sql`limit ${most}`}`);
  return rows.map(removalOf);
}

/** The redactions of a claim itself, the latest first; it may have been written anew since. */
export async function removalsFrom(db: Database, claimId: string): Promise<Removal[]> {
  const rows = await db.execute<Row>(sql`
    select distinct on (a.answered_at, r.id) ${columns} from public_versions v ${itsRedaction}
    where v.kind = 'claim' and v.subject_id = ${claimId} and r.subject_kind = 'claim'
    order by a.answered_at desc, r.id`);
  return rows.map(removalOf);
}

/** The redactions that took the words of notices away, by the notice's id. */
export async function removedNotices(db: Database, ids: readonly string[]): Promise<Map<string, Removal>> {
  if (ids.length === 0) return new Map();
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const rows = await db.execute<Row & { notice: string }>(sql`
    select c.id as notice, c.subject_kind as kind, c.subject_id, null as day, r.subject_kind as of, r.ground, r.reason,
      ${inIso(sql`a.answered_at`)} as at, ${inIso(sql`c.corrected_at`)} as first
    from corrections c
    join redacted_rows x on x.table_name = 'corrections' and x.row_id = c.id
    join redactions r on r.id = x.redaction_id
    join redaction_answers a on a.redaction_id = r.id
    where c.id in (${list})`);
  return new Map(rows.map((row) => [row.notice, removalOf(row)]));
}

type Row = {
  kind: PublicKind;
  subject_id: string;
  day: string | null;
  of: RedactionSubject;
  at: string;
  ground: RedactionGround;
  reason: string;
  first: string;
};

const inIso = (moment: SQL) => sql`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const columns = sql`v.kind, v.subject_id, v.day::text as day, r.subject_kind as of, r.ground, r.reason, ${inIso(sql`a.answered_at`)} as at,
  ${inIso(sql`(select min(f.published_at) from public_versions f where f.kind = v.kind and f.subject_id = v.subject_id)`)} as first`;
const itsRedaction = sql`
  join redacted_rows x on x.table_name = 'public_versions' and x.row_id = v.id
  join redactions r on r.id = x.redaction_id
  join redaction_answers a on a.redaction_id = r.id`;

function removalOf({ kind, subject_id: subjectId, day, of, at, ground, reason, first }: Row): Removal {
  return { kind, subjectId, day, of, at, ground, reason, firstPublishedAt: first };
}
