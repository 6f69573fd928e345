import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { topicPath } from './topic-key';

/** A page for readers, and since when it says what it says: a moment, or the day, in ISO 8601. */
export type PublicPageAddress = { path: string; modified: string };

/** What one file of a list of addresses holds: claims of a month, events, or everything else. */
export type AddressFile = { name: string; modified: string };

/** Parts of a situation that change with its claims. */
const sections = ['figures', 'places', 'topics', 'sources'];

/** Of places, topics and sources: those with the newest claims. All others are linked from pages that are listed. */
const mostListed = 10_000;

const iso = (column: ReturnType<typeof sql>) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * The files in which all addresses of the site are listed: `pages`, `events`, and a month of days with its claims (`2025-07`), each
 * numbered from the second on (`2025-07-2`). A claim stays in the month on which it stands, however many others come.
 *
 * @param most of claims, or of events, in one file.
 */
export async function readAddressFiles(db: Database, most: number): Promise<AddressFile[]> {
  const months = await db.execute<{ month: string; claims: number; modified: string }>(sql`
    select to_char(d.day, 'YYYY-MM') as month, sum(d.claims)::int as claims, ${iso(sql`max(latest.at)`)} as modified
    from public_days d cross join lateral (
      select c.published_at as at from public_claims c
      where c.situation_id = d.situation_id and c.day = d.day order by c.published_at desc limit 1
    ) latest
    group by 1 order by 1`);
  const [events] = await db.execute<{ events: number; modified: string | null }>(sql`
    select count(distinct subject_id)::int as events, ${iso(sql`max(published_at)`)} as modified
    from public_versions where kind = 'event'`);
  const pages = await readPages(db);
  return [
    ...(pages.length > 0 ? [{ name: 'pages', modified: latestOf(pages) }] : []),
    ...numbered('events', events?.events ?? 0, events?.modified ?? '', most),
    ...months.flatMap(({ month, claims, modified }) => numbered(month, claims, modified, most)),
  ];
}

/**
 * The addresses of one file. What was withdrawn is still a page; what was joined to another, or removed, is none to be found.
 *
 * @param name as `readAddressFiles` gives it.
 * @returns null where no file has that name; empty where there is nothing in it any more.
 */
export async function readAddressFile(
  db: Database,
  name: string,
  most: number,
): Promise<PublicPageAddress[] | null> {
  if (name === 'pages') return readPages(db);
  const [, what, number = '1'] =
    /^(events|\d{4}-(?:0[1-9]|1[0-2]))(?:-([2-9]|[1-9]\d{1,5}))?$/.exec(name) ?? [];
  if (!what) return null;
  const offset = (Number(number) - 1) * most;
  const found =
    what === 'events' ? await readEvents(db, offset, most) : await readClaims(db, what, offset, most);
  const days = what !== 'events' && offset === 0 ? await readDays(db, what) : [];
  return found.length + days.length === 0 ? null : [...days, ...found];
}

/** First pages, sections, places, topics and sources of all situations. */
async function readPages(db: Database): Promise<PublicPageAddress[]> {
  const parts = await db.execute<PublicPageAddress>(sql`
    with known as (
      select s.id, s.slug, v.published_at as settled, coalesce((
          select c.published_at from public_claims c where c.situation_id = s.id order by c.published_at desc limit 1
        ), v.published_at) as changed
      from situations s cross join lateral (
        select published_at from public_versions where kind = 'situation' and subject_id = s.id
        order by published_at desc limit 1
      ) v
    )
    select path, ${iso(sql`modified`)} as modified from (
      select '/' || slug as path, greatest(changed, settled) as modified from known
      union all
      select '/' || slug || '/' || section, changed from known, unnest(array[${sql.join(
        sections.map((section) => sql`${section}`),
        sql`, `,
      )}]) section
      union all
      select '/' || slug || '/' || page, settled from known, unnest(array['method', 'subscribe']) page
      union all
      select '/' || slug || '/corrections', greatest(settled, (
        select max(n.corrected_at) from public_notices n where n.situation_id = known.id)) from known
    ) pages order by path`);
  const counted = await db.execute<{ slug: string; kind: string; id: string; day: string }>(sql`
    select s.slug, c.kind, c.id, to_char(max(c.last_day), 'YYYY-MM-DD') as day
    from public_counts c join situations s on s.id = c.situation_id
    where c.kind in ('place', 'topic', 'source')
    group by s.slug, c.kind, c.id order by max(c.last_day) desc, s.slug, c.kind, c.id limit ${mostListed}`);
  return [
    ...parts.map(({ path, modified }) => ({ path, modified })),
    ...counted.map(({ slug, kind, id, day }) => ({
      path: `/${slug}/${kind}s/${kind === 'topic' ? topicPath(id) : id}`,
      modified: day,
    })),
  ];
}

async function readEvents(db: Database, offset: number, most: number): Promise<PublicPageAddress[]> {
  const rows = await db.execute<PublicPageAddress>(sql`
    select '/events/' || subject_id as path, ${iso(sql`published_at`)} as modified from (
      select distinct on (subject_id) subject_id, published_at, payload from public_versions
      where kind = 'event' order by subject_id, published_at desc
    ) latest
    where payload is not null and payload not like '%"mergedIntoId":"%'
    order by subject_id limit ${most} offset ${offset}`);
  return rows.map(({ path, modified }) => ({ path, modified }));
}

async function readClaims(
  db: Database,
  month: string,
  offset: number,
  most: number,
): Promise<PublicPageAddress[]> {
  const rows = await db.execute<PublicPageAddress>(sql`
    select '/claims/' || claim_id as path, ${iso(sql`published_at`)} as modified from public_claims
    where situation_id in (select id from situations) and day >= ${`${month}-01`}::date
      and day < ${`${month}-01`}::date + interval '1 month' and merged_into_id is null and not removed
    order by first_published_at, claim_id limit ${most} offset ${offset}`);
  return rows.map(({ path, modified }) => ({ path, modified }));
}

/** Days of a month with claims; what was written above a day counts as a change of it. */
async function readDays(db: Database, month: string): Promise<PublicPageAddress[]> {
  const rows = await db.execute<PublicPageAddress>(sql`
    select '/' || s.slug || '/' || d.day as path, ${iso(sql`greatest(claims.at, ledes.at)`)} as modified
    from public_days d join situations s on s.id = d.situation_id
    cross join lateral (
      select c.published_at as at from public_claims c
      where c.situation_id = d.situation_id and c.day = d.day order by c.published_at desc limit 1
    ) claims
    left join lateral (
      select max(v.published_at) as at from public_versions v
      where v.situation_id = d.situation_id and v.kind = 'takeaway' and v.day = d.day
    ) ledes on true
    where d.day >= ${`${month}-01`}::date and d.day < ${`${month}-01`}::date + interval '1 month'
    order by 1`);
  return rows.map(({ path, modified }) => ({ path, modified }));
}

function numbered(name: string, entries: number, modified: string, most: number): AddressFile[] {
  return Array.from({ length: Math.ceil(entries / most) }, (_, i) => ({
    name: i === 0 ? name : `${name}-${i + 1}`,
    modified,
  }));
}

function latestOf(pages: readonly PublicPageAddress[]): string {
  return (
    pages
      .map(({ modified }) => modified)
      .sort()
      .at(-1) ?? ''
  );
}
