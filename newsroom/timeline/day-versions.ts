import { sql } from 'drizzle-orm';
import { type Database, readRows } from '@/db/client';
import { byId, current, neighboursOf, situationBySlug } from './current';
import { standingClaims } from './standing-rows';
import type {
  ClaimVersion,
  EventVersion,
  Published,
  SituationVersion,
  SourceVersion,
  TakeawayVersion,
  VersionPayload,
} from './version';
import { sourcesOfClaims } from './voices';

/** Everything that a day's page is made of, as it stands now. */
export type DayVersions = {
  situation: Published<SituationVersion>;
  takeaway: Published<TakeawayVersion> | null;
  claims: Published<ClaimVersion>[];
  overnight: Published<ClaimVersion>[];
  /** Events of the claims and the sources that these cite, each by id. */
  events: Map<string, Published<EventVersion>>;
  sources: Map<string, Published<SourceVersion>>;
  month: { day: string; claims: number }[];
  previousDay: string | null;
  nextDay: string | null;
  /** Whether words of a claim, of the takeaway or of an event's title may have been removed; of the past that is asked for anew. */
  mayHaveRemovals: boolean;
};

type Part =
  | 'situation'
  | 'takeaway'
  | 'claim'
  | 'overnight'
  | 'event'
  | 'source'
  | 'month'
  | 'previous'
  | 'next';
type Row = {
  part: Part;
  id: string | null;
  payload: string | null;
  at: string | null;
  day: string | null;
  claims: number | null;
};

/**
 * A day as it stands now, asked for in one go: all of it is of one moment, and a page costs the database and us one round.
 *
 * @param day YYYY-MM-DD in the situation's zone.
 * @returns null when there is no such situation.
 */
export async function dayVersions(db: Database, slug: string, day: string): Promise<DayVersions | null> {
  const rows = await readRows<Row>(db, query(slug, day));
  const of = (part: Part) => rows.filter((row) => row.part === part);
  const [situation] = of('situation').flatMap(shown<SituationVersion>);
  if (!situation) return null;
  const worded = rows.filter(({ part }) => removable.has(part));
  return {
    situation,
    takeaway: of('takeaway').flatMap(shown<TakeawayVersion>)[0] ?? null,
    claims: of('claim').flatMap(shown<ClaimVersion>),
    overnight: of('overnight').flatMap(shown<ClaimVersion>),
    events: ofIds(of('event'), shown<EventVersion>),
    sources: ofIds(of('source'), shown<SourceVersion>),
    month: of('month')
      .map(({ day: date, claims }) => ({ day: date ?? '', claims: claims ?? 0 }))
      .sort((a, b) => a.day.localeCompare(b.day)),
    previousDay: of('previous')[0]?.day ?? null,
    nextDay: of('next')[0]?.day ?? null,
    mayHaveRemovals: worded.some(({ payload }) => payload === null),
  };
}

/** The same at a moment of the past, from the versions of that moment. */
export async function dayVersionsAt(
  db: Database,
  slug: string,
  day: string,
  at: Date,
): Promise<DayVersions | null> {
  const situation = await situationBySlug(db, slug, at);
  if (!situation) return null;
  const { situationId } = situation;
  const claims = await standingClaims(db, { situationId, day }, at);
  const overnight = await standingClaims(db, { situationId, eveDay: day }, at);
  const eventIds = [...claims, ...overnight].map((claim) => claim.eventId);
  const [takeaway] = await current<TakeawayVersion>(
    db,
    sql`v.situation_id = ${situationId} and v.kind = 'takeaway' and v.day = ${day}`,
    at,
  );
  return {
    situation,
    takeaway: takeaway ?? null,
    claims,
    overnight,
    events: await byId<EventVersion>(db, 'event', eventIds, at),
    sources: await byId<SourceVersion>(db, 'source', [...sourcesOfClaims(claims)], at),
    ...(await neighboursOf(db, situationId, day, at)),
    mayHaveRemovals: true,
  };
}

const removable: ReadonlySet<Part> = new Set(['takeaway', 'claim', 'event']);

function shown<P extends VersionPayload>({ payload, at }: Row): Published<P>[] {
  return payload === null ? [] : [Object.assign(JSON.parse(payload), { publishedAt: at ?? '' })];
}

/** By id, and in the order of ids: data that lists them must have the same bytes at each reading. */
function ofIds<P>(rows: readonly Row[], read: (row: Row) => P[]): Map<string, P> {
  const found = rows.flatMap((row) => read(row).map((one) => [row.id ?? '', one] as const));
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The index of what is public knows which versions of claims stand (standing-rows.ts); of other things the newest one does. */
function query(slug: string, day: string) {
  const at = sql`to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const nothing = sql`null::date, null::int`;
  return sql`
    with s as materialized (select id from situations where slug = ${slug}),
    c as materialized (
      select 'claim' as part, claim_id, version_id, event_id, source_ids from public_claims
      where situation_id = (select id from s) and day = ${day}::date and merged_into_id is null
      union all
      select 'overnight', claim_id, version_id, event_id, '{}' from public_claims
      where situation_id = (select id from s) and eve_day = ${day}::date and merged_into_id is null
    )
    select part, id, payload, at, day::text as day, claims from (
      select c.part, c.claim_id as id, v.payload, ${at} as at, ${nothing}
      from c join public_versions v on v.id = c.version_id
      union all
      select things.part, things.id, v.payload, ${at}, ${nothing}
      from (
        select 'situation' as part, 'situation'::public_kind as kind, id from s
        union all select distinct 'event', 'event'::public_kind, event_id from c where event_id is not null
        union all select distinct 'source', 'source'::public_kind, source from c, unnest(c.source_ids) source
        union all (
          select distinct 'takeaway', 'takeaway'::public_kind, subject_id from public_versions
          where situation_id = (select id from s) and kind = 'takeaway' and day = ${day}::date
        )
      ) things
      cross join lateral (
        select payload, published_at from public_versions
        where kind = things.kind and subject_id = things.id order by published_at desc limit 1
      ) v
      union all
      select 'month', null, null, null, d.day, d.claims from public_days d
      where d.situation_id = (select id from s) and d.day >= date_trunc('month', ${day}::date)::date
        and d.day < (date_trunc('month', ${day}::date) + interval '1 month')::date
      union all
      (select 'previous', null, null, null, d.day, d.claims from public_days d
        where d.situation_id = (select id from s) and d.day < ${day}::date order by d.day desc limit 1)
      union all
      (select 'next', null, null, null, d.day, d.claims from public_days d
        where d.situation_id = (select id from s) and d.day > ${day}::date order by d.day limit 1)
    ) parts (part, id, payload, at, day, claims)`;
}
