import { sql } from 'drizzle-orm';
import type { Database } from '@/db/client';

/** A page for readers, and since when it says what it says. */
export type PublicPageAddress = { path: string; modified: string };

/** The situations with their pages: days with entries, claims, events, figures, places, topics, sources, corrections and method. What was withdrawn is still a page. */
export async function readAddresses(db: Database): Promise<PublicPageAddress[]> {
  const rows = await db.execute<{ path: string; modified: string }>(sql`
    with current as (
      select distinct on (kind, subject_id) kind, subject_id, situation_id, day, published_at,
        coalesce(payload, '') like '%"mergedIntoId":"%' as joined
      from public_versions where kind in ('claim', 'event', 'takeaway', 'situation')
      order by kind, subject_id, published_at desc
    ), pages as (
      select '/' || s.slug || '/' || v.day as path, max(v.published_at) as modified
        from current v join situations s on s.id = v.situation_id
        where v.kind in ('claim', 'takeaway') group by s.slug, v.day
      union all
      select '/' || s.slug, max(v.published_at)
        from current v join situations s on s.id = coalesce(v.situation_id, v.subject_id) group by s.slug
      union all
      select '/' || kind || 's/' || subject_id, published_at from current where kind in ('claim', 'event') and not joined
      union all
      select '/' || s.slug || '/figures', max(v.published_at)
        from current v join situations s on s.id = v.situation_id where v.kind = 'claim' group by s.slug
      union all
      select '/' || s.slug || '/' || part, max(v.published_at)
        from current v join situations s on s.id = v.situation_id, unnest(array['places', 'topics', 'sources']) part
        where v.kind = 'claim' group by s.slug, part
      union all
      select '/' || s.slug || '/' || page, v.published_at
        from current v join situations s on s.id = v.subject_id cross join unnest(array['method', 'subscribe']) page where v.kind = 'situation'
      union all
      select '/' || s.slug || '/corrections', greatest(v.published_at, (
          select max(c.published_at) from public_versions c
          where c.situation_id = s.id and c.payload like '%"corrections":[{%'))
        from current v join situations s on s.id = v.subject_id where v.kind = 'situation'
    )
    select path, to_char(modified at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as modified
    from pages order by path`);
  return rows.map(({ path, modified }) => ({ path, modified }));
}
