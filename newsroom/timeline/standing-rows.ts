import { type SQL, sql } from 'drizzle-orm';
import { type Database, readRows, type Transaction } from '@/db/client';
import type { ClaimKind, Standing } from '@/db/vocabulary';
import { shownSince } from './latest';
import { changedSince, countedDaysAt, dayWithClaimsAt, monthsWithFiguresAt } from './past-days';
import type { ClaimVersion, Published } from './version';

/**
 * Which claims stand, now or at a past moment, and on which days. Now, the index of what is public knows (db/schema/public-index.ts);
 * of a past moment the versions themselves are asked. In the public read this, claim-rows.ts, and day-versions.ts tell the two apart.
 */

/** Which claims are meant; a part that is missing leaves nothing out. */
export type Which = {
  situationId: string;
  day?: string;
  /** The first day of a night that ends on the next. */
  eveDay?: string;
  /** First and last day, YYYY-MM-DD. */
  from?: string;
  to?: string;
  eventIds?: readonly string[];
  /** That name one of these places; those below a place are to be named, too. */
  placeIds?: readonly string[];
  topic?: string;
  /** That rest on what one of these published, wrote or said. */
  sourceIds?: readonly string[];
  standings?: readonly Standing[];
  /** That count one of these. */
  measureIds?: readonly string[];
  /** Only such as count something. */
  withFigures?: boolean;
  /** Such as were joined to another, too; otherwise they are left out. */
  joinedToo?: boolean;
};

/** Those of some days, of some standings at most: statements of few texts. */
type OfDays = Pick<Which, 'situationId' | 'from' | 'to' | 'standings'>;

/** By which moment, the latest first, and how many. */
export type Order = { by: 'published' | 'day'; most: number };

/** The claims as they stand at a moment; without one, now. Those whose words were removed are not among them. All, and the last published first, where nothing is said. */
export async function standingClaims(
  db: Database | Transaction,
  which: Which,
  at?: Date,
  order?: Order,
): Promise<Published<ClaimVersion>[]> {
  const { from, alias } = standing(which, at);
  const t = sql.raw(alias);
  const rows = await db.execute<{ payload: string; at: string }>(sql`
    select v.payload, to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from ${from} and v.payload is not null
    order by ${order?.by === 'day' ? sql`${t}.day desc,` : sql``} ${t}.published_at desc, v.subject_id
    ${order ? sql`limit ${order.most}` : sql``}`);
  return rows.map(({ payload, at: since }) => shownSince<ClaimVersion>(payload, since));
}

/** Days on which claims stand, with their number, from the first to the last; those whose words were removed are counted. */
export async function daysWithClaims(
  db: Database | Transaction,
  situationId: string,
  range: { from?: string; to?: string } = {},
  at?: Date,
): Promise<{ day: string; claims: number }[]> {
  const rows = await ask<{ day: string; claims: number }>(
    db,
    at,
    at
      ? sql`select d.day::text as day, d.claims from ${countedDaysAt(situationId, at, range)} d order by d.day`
      : sql`
        select day::text as day, claims from public_days where situation_id = ${situationId}
          ${range.from ? sql`and day >= ${range.from}::date` : sql``} ${range.to ? sql`and day <= ${range.to}::date` : sql``}
        order by public_days.day`,
  );
  return rows.map(({ day, claims }) => ({ day, claims }));
}

/** The first day with claims before or after a day; without one, the last of all. */
export async function dayWithClaims(
  db: Database | Transaction,
  situationId: string,
  where: { before: string } | { after: string } | 'last',
  at?: Date,
): Promise<string | null> {
  const match =
    where === 'last'
      ? sql`order by d.day desc`
      : 'before' in where
        ? sql`and d.day < ${where.before}::date order by d.day desc`
        : sql`and d.day > ${where.after}::date order by d.day`;
  const [row] = await ask<{ day: string }>(
    db,
    at,
    at
      ? dayWithClaimsAt(situationId, where, at)
      : sql`select d.day::text as day from public_days d where d.situation_id = ${situationId} ${match} limit 1`,
  );
  return row?.day ?? null;
}

/** Months (YYYY-MM) in which claims stand that count something, from the first to the last. */
export async function monthsWithFigures(
  db: Database | Transaction,
  situationId: string,
  at?: Date,
): Promise<string[]> {
  // From month to month by the index, however many claims a month has.
  const rows = await ask<{ month: string }>(
    db,
    at,
    at
      ? monthsWithFiguresAt(situationId, at)
      : sql`
        with recursive months(first) as (
          (select date_trunc('month', c.day)::date from public_claims c where ${ofFigures(situationId)} order by c.day limit 1)
          union all
          select (select date_trunc('month', c.day)::date from public_claims c
            where ${ofFigures(situationId)} and c.day >= (m.first + interval '1 month')::date order by c.day limit 1)
          from months m where m.first is not null
        )
        select to_char(first, 'YYYY-MM') as month from months where first is not null order by month`,
  );
  return rows.map(({ month }) => month);
}

/** How many claims of each standing and kind stand on each day. Those whose words were removed are not among them. */
export async function countsOfDays(
  db: Database | Transaction,
  which: OfDays,
  at?: Date,
): Promise<{ day: string; standing: Standing; claimKind: ClaimKind; claims: number }[]> {
  const rows = await ask<{ day: string; standing: Standing; kind: ClaimKind; claims: number }>(
    db,
    at,
    sql`
    select c.day::text as day, c.standing, c.claim_kind as kind, count(*)::int as claims from ${told(which, at)} group by 1, 2, 3`,
  );
  return rows.map(({ day, standing: own, kind, claims }) => ({
    day,
    standing: own,
    claimKind: kind,
    claims,
  }));
}

/** On which publishers, authors and speakers claims rest, and how many rest on just these; each id stands once. */
export async function sourceIdsOf(
  db: Database | Transaction,
  which: OfDays,
  at?: Date,
): Promise<{ ids: readonly string[]; claims: number }[]> {
  const rows = await ask<{ ids: string[]; claims: number }>(
    db,
    at,
    sql`select c.source_ids::text[] as ids, count(*)::int as claims from ${told(which, at)} group by c.source_ids`,
  );
  return rows.map(({ ids, claims }) => ({ ids: [...new Set(ids)], claims }));
}

/** Publishers, authors and speakers in the payload of the version `v`. */
export const sourceIdsInPayload = sql`uuids_at(v.payload::jsonb, '$.citations[*].report.publisherId')
  || uuids_at(v.payload::jsonb, '$.citations[*].report.authorId') || uuids_at(v.payload::jsonb, '$.citations[*].steps[*].sourceId')`;

/** What is asked of now has few texts, and is kept prepared; of the past, each moment is another plan. */
function ask<R extends Record<string, unknown>>(
  db: Database | Transaction,
  at: Date | undefined,
  query: SQL,
): Promise<R[]> {
  return readRows<R>(db, query, !at);
}

const ofFigures = (situationId: string) =>
  sql`c.situation_id = ${situationId} and c.measure_ids <> '{}' and c.merged_into_id is null`;

/** Tables and conditions in which `v` is the version that stands; the alias is of the table that finds it. */
function standing(which: Which, at: Date | undefined): { from: SQL; alias: 'c' | 'v' } {
  return at
    ? { from: sql`public_versions v where ${inThePast(which, at)}`, alias: 'v' }
    : {
        from: sql`public_claims c join public_versions v on v.id = c.version_id where ${now(which)}`,
        alias: 'c',
      };
}

/** Claims whose words were not removed, and what the index knows of them; at a past moment, of those that changed since, their versions. */
function told(which: Which, at: Date | undefined): SQL {
  const indexed = sql`
    select c.day, c.standing, c.claim_kind, c.source_ids from public_claims c
    where ${now(which)} and not c.removed ${at ? sql`and c.published_at <= ${at.toISOString()}` : sql``}`;
  if (!at) return sql`(${indexed}) c`;
  return sql`(
    ${indexed}
    union all
    select v.day, v.standing, substring(v.payload from '"claimKind":"([a-z]+)"')::claim_kind,
      array(select distinct unnest(${sourceIdsInPayload}) order by 1)
    from ${changedSince(which.situationId, at)} and v.payload is not null and ${all(ofVersion(which))}
  ) c`;
}

function now(which: Which): SQL {
  return all([
    sql`c.situation_id = ${which.situationId}`,
    ...ofDays('c', which),
    which.eventIds && sql`c.event_id in (${list(which.eventIds)})`,
    which.placeIds && sql`c.place_ids && array[${list(which.placeIds)}]::uuid[]`,
    which.topic !== undefined && sql`c.topics @> array[${which.topic}]::text[]`,
    which.sourceIds && sql`c.source_ids && array[${list(which.sourceIds)}]::uuid[]`,
    which.standings && sql`c.standing in (${list(which.standings)})`,
    which.measureIds && sql`c.measure_ids && array[${list(which.measureIds)}]::uuid[]`,
    which.withFigures && sql`c.measure_ids <> '{}'`,
    !which.joinedToo && sql`c.merged_into_id is null`,
  ]);
}

function inThePast(which: Which, at: Date): SQL {
  const until = at.toISOString();
  return all([
    sql`v.kind = 'claim' and v.situation_id = ${which.situationId} and v.published_at <= ${until}`,
    ...ofVersion(which),
    sql`not exists (
      select from public_versions newer
      where newer.kind = 'claim' and newer.subject_id = v.subject_id and newer.published_at > v.published_at and newer.published_at <= ${until}
    )`,
  ]);
}

// Canonical text has no spaces, and quotation marks within a text are escaped: the patterns match the members alone.
function ofVersion(which: Which): (SQL | undefined | false)[] {
  return [
    ...ofDays('v', which),
    // As the index public_versions_event says it.
    which.eventIds &&
      sql`substring(v.payload from '"eventId":"([0-9a-f-]{36})"') in (${list(which.eventIds)})`,
    which.placeIds &&
      sql`uuids_at(v.payload::jsonb, '$.places[*].id') && array[${list(which.placeIds)}]::uuid[]`,
    which.topic !== undefined && sql`(v.payload::jsonb -> 'topics') ? ${which.topic}`,
    which.sourceIds && sql`(${sourceIdsInPayload}) && array[${list(which.sourceIds)}]::uuid[]`,
    which.standings && sql`v.standing in (${list(which.standings)})`,
    which.measureIds &&
      sql`uuids_at(v.payload::jsonb, '$.figures[*].measureId') && array[${list(which.measureIds)}]::uuid[]`,
    which.withFigures && sql`v.payload like '%"figures":[{%'`,
    !which.joinedToo && sql`coalesce(v.payload, '') not like '%"mergedIntoId":"%'`,
  ];
}

function ofDays(alias: 'c' | 'v', { day, eveDay, from, to }: Which): (SQL | undefined)[] {
  const t = sql.raw(alias);
  return [
    day === undefined ? undefined : sql`${t}.day = ${day}::date`,
    eveDay === undefined ? undefined : sql`${t}.eve_day = ${eveDay}::date`,
    from === undefined ? undefined : sql`${t}.day >= ${from}::date`,
    to === undefined ? undefined : sql`${t}.day <= ${to}::date`,
  ];
}

const all = (parts: readonly (SQL | undefined | false)[]) =>
  sql.join(
    parts.filter((part) => part instanceof Object),
    sql` and `,
  );

/** Nothing is one of none. */
const list = (values: readonly string[]) =>
  values.length > 0
    ? sql.join(
        values.map((value) => sql`${value}`),
        sql`, `,
      )
    : sql`null`;
