import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { Standing } from '@/db/vocabulary';
import { upTo } from './current';

/**
 * Which claims of a situation name a place, a topic or a source, and how many. Now, the index of what is public answers
 * (db/schema/public-index.ts); at a moment of the past, the public versions themselves. What was joined to another claim stands
 * there, and what a redaction took away is found by nothing; a withdrawn claim stays.
 */

/** By what claims are found. A speaker makes the assertion or passes it on; a publisher issued or wrote the report. */
export type FoundBy = 'place' | 'topic' | 'source';
export type CountedBy = FoundBy | 'speaker' | 'publisher';

/** How many claims name something, each once; the day is that of the last one, YYYY-MM-DD. */
export type Count = { claims: number; lastDay: string; standings: Partial<Record<Standing, number>> };

type CountRow = { id: string; standing: Standing; claims: number; lastDay: string };

/**
 * Counts the claims of a situation by what they name.
 *
 * @param itself for what turned out to be something else, by its id: a merged source counts as its survivor.
 * @returns by the id of a place or a source, or by the name of a topic.
 */
export async function countClaims(
  db: Database,
  situationId: string,
  by: CountedBy,
  at?: Date,
  itself: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, Count>> {
  if (at)
    return counted(
      await db.execute<CountRow>(sql`
        select coalesce(survivor.id, named.id) as id, r.standing, count(distinct r.claim_id)::int as claims,
          max(r.day)::text as "lastDay"
        from (${shownAt(situationId, at)}) r, lateral (${named[by]}) named
          left join (${survivors(itself)}) survivor on survivor.of = named.id
        where named.id is not null group by 1, r.standing`),
    );
  const joined = [...itself].flat();
  const counts = counted(
    await db.execute<CountRow>(sql`
      select id, standing, claims, last_day::text as "lastDay" from public_counts
      where situation_id = ${situationId} and kind = ${by}`),
  );
  for (const id of joined) counts.delete(id);
  // A claim that names a source under two of its names counts once.
  for (const id of new Set(itself.values())) {
    const ids = [id, ...[...itself].flatMap(([merged, into]) => (into === id ? [merged] : []))];
    const rows = await db.execute<CountRow>(sql`
      select ${id} as id, c.standing, count(*)::int as claims, max(c.day)::text as "lastDay"
      from public_claims c where ${naming(situationId, 'source', ids)}
        ${by === 'source' ? sql`` : sql`and ${namingOneOf(by, ids)}`} group by c.standing`);
    for (const [key, count] of counted(rows)) counts.set(key, count);
  }
  return counts;
}

/** How many corrections stand on the claims that rest on each source, by its id. @param itself as for countClaims. */
export async function countCorrections(
  db: Database,
  situationId: string,
  at?: Date,
  itself: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, number>> {
  const rows = await db.execute<{ id: string; corrections: number }>(
    at
      ? sql`
        select coalesce(survivor.id, named.id) as id, count(distinct n->>'id')::int as corrections
        from (${shownAt(situationId, at)} and v.payload like '%"corrections":[{%') r,
          lateral jsonb_array_elements(r.shown->'corrections') n, lateral (${named.source}) named
          left join (${survivors(itself)}) survivor on survivor.of = named.id
        where named.id is not null and n->>'kind' = 'correction' group by 1`
      : sql`
        select id, sum(corrections)::int as corrections from (
          select distinct c.claim_id, c.corrections, coalesce(survivor.id, named.id::text) as id
          from public_claims c, unnest(c.source_ids) named (id)
            left join (${survivors(itself)}) survivor on survivor.of = named.id::text
          where c.situation_id = ${situationId} and c.corrections > 0 and c.merged_into_id is null
        ) corrected group by id`,
  );
  return new Map(rows.map(({ id, corrections }) => [id, corrections]));
}

/** Claims that name one of these: claim_id, day and standing. @param ids of places or sources, or names of topics. */
export function rowsNaming(situationId: string, by: FoundBy, ids: readonly string[], at?: Date): SQL {
  if (!at)
    return sql`select c.claim_id, c.day, c.standing from public_claims c where ${naming(situationId, by, ids)}`;
  return sql`
    select r.claim_id, r.day, r.standing from (${shownAt(situationId, at)}) r
    where exists (select from (${named[by]}) named where named.id in (${list(ids)}))`;
}

/** Conditions on rows of the index, `c`. */
const naming = (situationId: string, by: FoundBy, ids: readonly string[]): SQL => sql`
  c.situation_id = ${situationId} and c.merged_into_id is null and not c.removed and ${namingOneOf(by, ids)}`;

const namingOneOf = (by: CountedBy, ids: readonly string[]): SQL =>
  sql`${columns[by]} && array[${list(ids)}]::${by === 'topic' ? sql`text` : sql`uuid`}[]`;

const columns: Record<CountedBy, SQL> = {
  place: sql`c.place_ids`,
  topic: sql`c.topics`,
  source: sql`c.source_ids`,
  publisher: sql`c.publisher_ids`,
  speaker: sql`c.speaker_ids`,
};

const list = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );

/** Claims with their payloads; a condition may follow. */
const shownAt = (situationId: string, at: Date | undefined): SQL => sql`
  select v.subject_id as claim_id, v.day, v.standing, v.payload::jsonb as shown from public_versions v
  where v.kind = 'claim' and v.situation_id = ${situationId} and v.payload is not null
    and v.payload not like '%"mergedIntoId":"%' ${upTo(at, sql`v.published_at`)} and not exists (
      select from public_versions newer where newer.kind = 'claim' and newer.subject_id = v.subject_id
        and newer.published_at > v.published_at ${upTo(at, sql`newer.published_at`)}
    )`;

function counted(rows: readonly CountRow[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { id, standing, claims, lastDay } of rows) {
    const count = counts.get(id) ?? { claims: 0, lastDay, standings: {} };
    count.claims += claims;
    count.standings[standing] = claims;
    if (lastDay > count.lastDay) count.lastDay = lastDay;
    counts.set(id, count);
  }
  return counts;
}

function survivors(itself: ReadonlyMap<string, string>): SQL {
  if (itself.size === 0) return sql`select null as of, null as id where false`;
  const pairs = [...itself].map(([of, id]) => sql`(${of}::text, ${id}::text)`);
  return sql`select * from (values ${sql.join(pairs, sql`, `)}) pairs (of, id)`;
}

const citations = sql`jsonb_array_elements(r.shown->'citations') c`;
const publishers = sql`
  select c->'report'->>'publisherId' as id from ${citations} union select c->'report'->>'authorId' from ${citations}`;
// A report that names nobody speaks for itself.
const speakers = sql`
  select s->>'sourceId' as id from ${citations}, jsonb_array_elements(c->'steps') s
  union select coalesce(c->'report'->>'authorId', c->'report'->>'publisherId') from ${citations} where c->'steps' = '[]'::jsonb`;

const named: Record<CountedBy, SQL> = {
  place: sql`select p->>'id' as id from jsonb_array_elements(r.shown->'places') p`,
  topic: sql`select t as id from jsonb_array_elements_text(r.shown->'topics') t`,
  publisher: publishers,
  speaker: speakers,
  source: sql`${publishers} union ${speakers}`,
};
