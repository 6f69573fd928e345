import { type SQL, sql } from 'drizzle-orm';
import { type Database, readRows } from '@/db/client';
import type { Standing } from '@/db/vocabulary';

/**
 * Which claims of a situation name a place, a topic or a source, and how many. The index of what is public answers
 * (db/schema/public-index.ts); at a moment of the past it does for claims that have not changed since, and the public versions for the
 * others. What was joined to another claim stands there, and what a redaction took away is found by nothing; a withdrawn claim stays.
 */

/** By what claims are found. A speaker makes the assertion or passes it on; a publisher issued or wrote the report. */
export type FoundBy = 'place' | 'topic' | 'source';
export type CountedBy = FoundBy | 'speaker' | 'publisher';

/** How many claims name something, each once; the day is that of the last one, YYYY-MM-DD. */
export type Count = { claims: number; lastDay: string; standings: Partial<Record<Standing, number>> };

/** For what turned out to be something else, by its id: what it is. */
type Itself = ReadonlyMap<string, string>;

/** Claims of one standing that name just these. */
type Alike = { ids: string[]; standing: Standing; claims: number; lastDay: string };

/** Corrections of claims that rest on just these. */
type Corrected = { ids: string[]; corrections: number };

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
  itself: Itself = new Map(),
): Promise<Map<string, Count>> {
  const alike = (...rows: SQL[]) =>
    db.execute<Alike>(
      together(
        rows.map(
          (from) => sql`
            select c.ids::text[] as ids, c.standing, count(*)::int as claims, max(c.day)::text as "lastDay"
            from (select ${columns[by]} as ids, c.standing, c.day from ${from}) c group by c.ids, c.standing`,
        ),
      ),
    );
  if (at) return counted(await alike(...standingAt(situationId, at)), itself);
  const counts = counted(
    await readRows<Alike>(
      db,
      sql`
      select array[id] as ids, standing, claims, last_day::text as "lastDay" from public_counts
      where situation_id = ${situationId} and kind = ${by}`,
    ),
    itself,
  );
  const several = oneUnderSeveral(by, itself);
  if (several)
    for (const { ids, standing, claims } of await alike(
      sql`public_claims c where ${standingNow(situationId)} and (${several})`,
    ))
      for (const id of repeated(ids, itself)) {
        const count = counts.get(id);
        if (!count) continue;
        count.claims -= claims;
        count.standings[standing] = (count.standings[standing] ?? 0) - claims;
      }
  return counts;
}

/** What a list of sources tells, each by the id of a source: claims that rest on it, what it said, what it published, corrections. */
export type SourceCounts = Record<'source' | 'speaker' | 'publisher', Map<string, Count>> & {
  corrections: Map<string, number>;
};

/** Counts the claims of a situation by the sources on which they rest. @param itself as for countClaims. */
export async function countSources(
  db: Database,
  situationId: string,
  at?: Date,
  itself: Itself = new Map(),
): Promise<SourceCounts> {
  if (at) return countSourcesAt(db, situationId, at, itself);
  return {
    source: await countClaims(db, situationId, 'source', undefined, itself),
    speaker: await countClaims(db, situationId, 'speaker', undefined, itself),
    publisher: await countClaims(db, situationId, 'publisher', undefined, itself),
    corrections: await countCorrections(db, situationId, itself),
  };
}

/** In one pass over the claims. */
async function countSourcesAt(
  db: Database,
  situationId: string,
  at: Date,
  itself: Itself,
): Promise<SourceCounts> {
  const alike = (from: SQL) => sql`
    select c.source_ids::text[] as source, c.publisher_ids::text[] as publisher, c.speaker_ids::text[] as speaker, c.standing,
      count(*)::int as claims, max(c.day)::text as "lastDay", sum(c.corrections)::int as corrections
    from ${from} group by c.source_ids, c.publisher_ids, c.speaker_ids, c.standing`;
  const rows = await db.execute<
    Omit<Alike, 'ids'> & { source: string[]; publisher: string[]; speaker: string[]; corrections: number }
  >(together(standingAt(situationId, at).map(alike)));
  const of = (by: 'source' | 'publisher' | 'speaker') =>
    counted(
      rows.map((row) => ({ ...row, ids: row[by] })),
      itself,
    );
  const corrections = new Map<string, number>();
  for (const row of rows)
    if (row.corrections > 0)
      for (const id of each(row.source, itself))
        corrections.set(id, (corrections.get(id) ?? 0) + row.corrections);
  return { source: of('source'), speaker: of('speaker'), publisher: of('publisher'), corrections };
}

/** How many corrections stand now on the claims that rest on each source, by its id. */
async function countCorrections(
  db: Database,
  situationId: string,
  itself: Itself,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const add = (id: string, corrections: number) => found.set(id, (found.get(id) ?? 0) + corrections);
  const all = await readRows<Corrected>(
    db,
    sql`
    select array[split_part(id, '#', 1)] as ids, sum(claims)::int as corrections from public_counts
    where situation_id = ${situationId} and kind = 'correction' group by 1`,
  );
  for (const { ids, corrections } of all) for (const id of each(ids, itself)) add(id, corrections);
  const several = oneUnderSeveral('source', itself);
  if (!several) return found;
  const twice = await db.execute<Corrected>(sql`
    select c.source_ids::text[] as ids, sum(c.corrections)::int as corrections
    from public_claims c where ${standingNow(situationId)} and c.corrections > 0 and (${several}) group by c.source_ids`);
  for (const { ids, corrections } of twice) for (const id of repeated(ids, itself)) add(id, -corrections);
  return found;
}

/** Claims that name one of these; ids of places or sources, or names of topics. */
export type Naming = { situationId: string; by: FoundBy; ids: readonly string[] };

/**
 * Such claims: claim_id, day and standing.
 *
 * @param part of `c`: a condition, an order and a limit, so that no more is looked at than is wanted. What was so at a past moment
 *   comes from two parts, each in that order.
 */
export function rowsNaming({ situationId, by, ids }: Naming, at?: Date, part: SQL = sql``): SQL {
  const naming = sql`${columns[by]} && array[${list(ids)}]::${by === 'topic' ? sql`text` : sql`uuid`}[]`;
  const rows = (from: SQL) => sql`(select c.claim_id, c.day, c.standing from ${from} and ${naming} ${part})`;
  return at
    ? together(standingAt(situationId, at).map(rows))
    : rows(sql`public_claims c where ${standingNow(situationId)}`);
}

const columns: Record<CountedBy, SQL> = {
  place: sql`c.place_ids`,
  topic: sql`c.topics`,
  source: sql`c.source_ids`,
  publisher: sql`c.publisher_ids`,
  speaker: sql`c.speaker_ids`,
};

const standingNow = (situationId: string): SQL =>
  sql`c.situation_id = ${situationId} and c.merged_into_id is null and not c.removed`;

/** Where rows `c` are as they were at a moment: those that have not changed since, and the others. Apart, so that each is planned well. */
const standingAt = (situationId: string, at: Date): SQL[] => [
  unchangedSince(situationId, at),
  sql`(${changedSince(situationId, at)}) c where true`,
];

/** In one statement, since a claim may pass from one part to the other meanwhile. */
const together = (parts: readonly SQL[]): SQL => sql.join([...parts], sql` union all `);

const unchangedSince = (situationId: string, at: Date): SQL =>
  sql`public_claims c where ${standingNow(situationId)} and c.published_at <= ${at.toISOString()}`;

function changedSince(situationId: string, at: Date): SQL {
  const until = at.toISOString();
  return sql`
    select v.subject_id as claim_id, v.day, v.standing, uuids_at(p.shown, '$.places[*].id') as place_ids,
      array(select jsonb_array_elements_text(p.shown->'topics')) as topics, w.publishers || w.speakers as source_ids,
      w.publishers as publisher_ids, w.speakers as speaker_ids,
      jsonb_array_length(jsonb_path_query_array(p.shown, '$.corrections[*] ? (@.kind == "correction")')) as corrections
    from public_claims later
      join lateral (
        select subject_id, day, standing, payload from public_versions
        where kind = 'claim' and subject_id = later.claim_id and published_at <= ${until} order by published_at desc limit 1
      ) v on v.payload is not null and v.payload not like '%"mergedIntoId":"%'
      cross join lateral (select v.payload::jsonb as shown offset 0) p
      cross join lateral (
        select uuids_at(p.shown, '$.citations[*].report.publisherId') || uuids_at(p.shown, '$.citations[*].report.authorId') as publishers,
          uuids_at(p.shown, '$.citations[*].steps[*].sourceId') || ${silent} as speakers offset 0
      ) w
    where later.situation_id = ${situationId} and later.published_at > ${until} and later.published_at > later.first_published_at
      and later.first_published_at <= ${until}`;
}

// A report that names nobody speaks for itself.
const silent = sql`array(
  select coalesce(c->'report'->>'authorId', c->'report'->>'publisherId')::uuid from jsonb_array_elements(p.shown->'citations') c
  where c->'steps' = '[]'::jsonb and coalesce(c->'report'->>'authorId', c->'report'->>'publisherId') is not null)`;

/** Of the index the claims that name one thing under two of its names or more; null where nothing has two. */
function oneUnderSeveral(by: CountedBy, itself: Itself): SQL | null {
  const names = new Map<string, string[]>();
  for (const [merged, into] of itself) names.set(into, [...(names.get(into) ?? [into]), merged]);
  const pairs = [...names.values()].flatMap((ids) =>
    ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const)),
  );
  if (pairs.length === 0) return null;
  // Publishers and speakers are among the sources, which are indexed.
  const column = by === 'place' || by === 'topic' ? columns[by] : columns.source;
  return sql.join(
    pairs.map((pair) => sql`${column} @> array[${list(pair)}]::${by === 'topic' ? sql`text` : sql`uuid`}[]`),
    sql` or `,
  );
}

const each = (ids: readonly string[], itself: Itself) => new Set(ids.map((id) => itself.get(id) ?? id));

/** What stands among these more than once, under several names; as often as it does so again. */
function repeated(ids: readonly string[], itself: Itself): string[] {
  const met = new Set<string>();
  return [...new Set(ids)].flatMap((id) => {
    const one = itself.get(id) ?? id;
    const again = met.has(one);
    met.add(one);
    return again ? [one] : [];
  });
}

function counted(rows: readonly Alike[], itself: Itself): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { ids, standing, claims, lastDay } of rows)
    for (const id of each(ids, itself)) {
      const count = counts.get(id) ?? { claims: 0, lastDay, standings: {} };
      count.claims += claims;
      count.standings[standing] = (count.standings[standing] ?? 0) + claims;
      if (lastDay > count.lastDay) count.lastDay = lastDay;
      counts.set(id, count);
    }
  return counts;
}

const list = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  );
