import { type SQL, sql } from 'drizzle-orm';

/**
 * On which days claims stood at a past moment. The index of what is public answers for claims that have not changed since
 * (db/schema/public-index.ts), without looking at their words; the public versions answer for the others.
 */

/** Days with their number of claims; those whose words were removed are counted, and what was joined to another is not. */
export function countedDaysAt(situationId: string, at: Date, range: { from?: string; to?: string }): SQL {
  const within = (day: SQL) =>
    sql`${range.from ? sql`and ${day} >= ${range.from}::date` : sql``} ${range.to ? sql`and ${day} <= ${range.to}::date` : sql``}`;
  return sql`(
    select d.day, sum(d.claims)::int as claims from (
      select c.day, count(*) as claims from public_claims c
      where ${unchanged(situationId, at)} ${within(sql`c.day`)} group by c.day
      union all
      select v.day, count(*) from ${changedSince(situationId, at)} and ${notJoined} ${within(sql`v.day`)} group by v.day
    ) d group by d.day)`;
}

/** The first day with claims before or after a day; without one, the last of all: one row, or none. */
export function dayWithClaimsAt(
  situationId: string,
  where: { before: string } | { after: string } | 'last',
  at: Date,
): SQL {
  const isForward = where !== 'last' && 'after' in where;
  const beyond = (day: SQL) => (isForward ? sql`and v.day > ${day}` : sql`and v.day < ${day}`);
  const first =
    where === 'last' ? sql`` : beyond(sql`${'after' in where ? where.after : where.before}::date`);
  const next = (limit: SQL) => sql`
    select v.day from public_versions v
    where v.kind = 'claim' and v.situation_id = ${situationId} and v.day is not null ${limit}
    order by v.day ${isForward ? sql`asc` : sql`desc`} limit 1`;
  // From day to day by the index, however many claims a day has, until one is met on which something stood.
  return sql`
    with recursive days(day) as (
      (${next(first)})
      union all
      select (${next(beyond(sql`d.day`))}) from days d where d.day is not null
    )
    select d.day::text as day from days d
    where d.day is not null and exists (
      select from public_versions v
      where v.kind = 'claim' and v.situation_id = ${situationId} and v.day = d.day and v.published_at <= ${at.toISOString()}
        and ${notJoined} and not exists (
          select from public_versions newer
          where newer.kind = 'claim' and newer.subject_id = v.subject_id and newer.published_at > v.published_at
            and newer.published_at <= ${at.toISOString()}
        )
    ) limit 1`;
}

/** Months (YYYY-MM) in which claims stood that count something, from the first to the last. */
export function monthsWithFiguresAt(situationId: string, at: Date): SQL {
  const figured = sql`${unchanged(situationId, at)} and c.measure_ids <> '{}'`;
  return sql`
    with recursive months(first) as (
      (select date_trunc('month', c.day)::date from public_claims c where ${figured} order by c.day limit 1)
      union all
      select (select date_trunc('month', c.day)::date from public_claims c
        where ${figured} and c.day >= (m.first + interval '1 month')::date order by c.day limit 1)
      from months m where m.first is not null
    )
    select to_char(first, 'YYYY-MM') as month from months where first is not null
    union
    select to_char(v.day, 'YYYY-MM') from ${changedSince(situationId, at)} and ${notJoined} and v.payload like '%"figures":[{%'
    order by month`;
}

// Canonical text has no spaces, and quotation marks within a text are escaped: this matches the member alone.
const notJoined = sql`coalesce(v.payload, '') not like '%"mergedIntoId":"%'`;

const unchanged = (situationId: string, at: Date) =>
  sql`c.situation_id = ${situationId} and c.merged_into_id is null and c.published_at <= ${at.toISOString()}`;

/** Tables and conditions for claims that have newer versions now: `v` is the version that held at the moment. */
export const changedSince = (situationId: string, at: Date) => sql`
  public_claims later cross join lateral (
    select s.subject_id, s.day, s.eve_day, s.standing, s.payload from public_versions s
    where s.kind = 'claim' and s.subject_id = later.claim_id and s.published_at <= ${at.toISOString()}
    order by s.published_at desc limit 1
  ) v
  where later.situation_id = ${situationId} and later.published_at > ${at.toISOString()}
    and later.published_at > later.first_published_at and later.first_published_at <= ${at.toISOString()}`;
