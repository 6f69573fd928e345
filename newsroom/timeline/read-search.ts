import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '@/db/client';
import type { Standing } from '@/db/vocabulary';
import { byId, situationBySlug } from './current';
import { isAsked, parseQuestion, type Search, type Term, tsqueryOf } from './search-query';
import type { ClaimVersion, Published, SituationVersion, SourceVersion } from './version';
import { sourcesOfClaims } from './voices';

/** What a search found; made from public versions alone, as they stand now. */
export type SearchPage = {
  situation: Published<SituationVersion>;
  search: Search;
  isAsked: boolean;
  /** Only the beginning of the question was taken. */
  isCut: boolean;
  terms: readonly Term[];
  /** Claims of this page, the closest first. */
  claims: Published<ClaimVersion>[];
  sources: ReadonlyMap<string, Published<SourceVersion>>;
  /** How many were found; where there are more, the newest alone were ranked. */
  count: number;
  isMore: boolean;
  pages: number;
  choices: SearchChoices;
};

/** By what a search can be narrowed: what claims name, the most frequent first. */
export type SearchChoices = {
  standings: readonly Standing[];
  topics: readonly string[];
  places: readonly { id: string; name: string }[];
};

/** How many of the newest matches are ranked. */
export const mostRanked = 500;
const onPage = 20;
/** The newest claims are looked at one by one first: what is frequent is found among them, and what is not, by the index of words. */
const lookedAt = 6_000;
/** So many are looked at one by one where that should be enough. */
const mostLookedAt = 30_000;
/** Among so many of the newest claims a word is counted, and is rare up to so many. */
const sample = { claims: 1_000, rare: 10 } as const;
const mostChoices = 100;
const mostSources = 40;

/**
 * Claims of a situation in which all words are found, whatever their spelling and alphabet: in the statement, quotes, places, topics,
 * the event's title and the names of those who say so. The newest matches are ranked by how close the words stand. What was
 * withdrawn is found; what was joined to another claim, or removed, is not.
 *
 * @returns null when there is no such situation.
 */
export async function readSearch(db: Database, slug: string, search: Search): Promise<SearchPage | null> {
  const situation = await situationBySlug(db, slug);
  if (!situation) return null;
  const { situationId } = situation;
  const { terms, isCut } = parseQuestion(search.q);
  const choices = await choicesOf(db, situationId);
  const asked = isAsked(search);
  const found = asked ? await newestMatches(db, situationId, search, terms) : nothing;
  const ranked = await rank(db, found);
  const pages = Math.max(1, Math.ceil(ranked.length / onPage));
  const page = Math.min(search.page, pages);
  const shown = ranked.slice((page - 1) * onPage, page * onPage);
  const versions = await byId<ClaimVersion>(db, 'claim', shown);
  const claims = shown.flatMap((id) => versions.get(id) ?? []);
  return {
    ...{ situation, search: { ...search, page }, isAsked: asked, isCut, terms, claims, pages, choices },
    sources: await byId<SourceVersion>(db, 'source', [...sourcesOfClaims(claims)]),
    ...{ count: ranked.length, isMore: found.isMore },
  };
}

/** Terms as queries of the database: as words of a claim, and, beside them, as the name of a source of it. */
type Query = { words: readonly string[]; terms: readonly string[] };

type Matches = { ids: string[]; isMore: boolean; query: Query };
const nothing: Matches = { ids: [], isMore: false, query: { words: [], terms: [] } };
const both = (queries: readonly string[]) => queries.join(' & ');

async function newestMatches(
  db: Database,
  situationId: string,
  search: Search,
  terms: readonly Term[],
): Promise<Matches> {
  const query = await queryOf(db, terms);
  // Words of which nothing is left to look for, such as marks alone.
  if (query === null) return nothing;
  const found = (ids: readonly string[]): Matches => ({
    ids: ids.slice(0, mostRanked),
    isMore: ids.length > mostRanked,
    query,
  });
  const range = sql`c.situation_id = ${situationId} ${narrowed(search)}`;
  const limits = await limitsOf(db, search);
  const match = sql`${limits} ${matchOf(both(query.terms))}`;
  const newest = await amongNewest(db, range, match, lookedAt);
  if (newest.isAll || newest.ids.length > mostRanked) return found(newest.ids);
  const enough = Math.ceil((1.5 * mostRanked * lookedAt) / Math.max(1, newest.ids.length));
  if (enough <= mostLookedAt) {
    const more = await amongNewest(db, range, match, enough);
    if (more.isAll || more.ids.length > mostRanked) return found(more.ids);
  }
  const rare = await rarestOf(db, range, limits, query.terms);
  // By what is rarest alone, where something is: the index would gather all claims that have the rest first.
  const rest = sql`and ts_match_vq(c.words, ${both(query.terms)}::tsquery)`;
  const byRarest = rare === null ? match : sql`${limits} ${matchOf(rare)} ${rest}`;
  const since = rare === null ? await dayOfMatches(db, situationId, search.to, newest.ids.length) : null;
  if (since) {
    const late = await byIndex(db, sql`${range} and c.day >= ${since}::date and ${byRarest}`);
    if (late.length > mostRanked) return found(late);
  }
  return found(await byIndex(db, sql`${range} and ${byRarest}`));
}

/** What the index by days, and by standing and days, can narrow. */
function narrowed({ standing, from, to }: Search): SQL {
  return sql`${standing ? sql`and c.standing = ${standing}` : sql``}
    ${from ? sql`and c.day >= ${from}::date` : sql``} ${to ? sql`and c.day <= ${to}::date` : sql``}`;
}

async function limitsOf(db: Database, { place, topic }: Search): Promise<SQL> {
  const places = place ? await placesWithin(db, place) : [];
  const list = sql.join(
    places.map((id) => sql`${id}`),
    sql`, `,
  );
  return sql`c.merged_into_id is null and not c.removed
    ${place ? sql`and c.place_ids && array[${list}]::uuid[]` : sql``}
    ${topic ? sql`and c.topics @> array[${topic}]::text[]` : sql``}`;
}

const matchOf = (query: string): SQL => (query ? sql`and c.words @@ ${query}::tsquery` : sql``);

/** A place and all that lie in it. */
async function placesWithin(db: Database, placeId: string): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive within (id) as (
      select ${placeId}::uuid union select p.id from within join places p on p.parent_id = within.id
    ) select id from within`);
  return rows.map(({ id }) => id);
}

/** @returns null where there are terms, and the database finds no word in them. */
async function queryOf(db: Database, terms: readonly Term[]): Promise<Query | null> {
  if (terms.length === 0) return nothing.query;
  const list = sql.join(
    terms.map((term) => sql`${tsqueryOf(term)}`),
    sql`, `,
  );
  const rows = await db.execute<{ query: string; marks: string[] }>(sql`
    select t.query::text as query, array(
      select mark_of_source(s.source_id) from public_sources s where s.words @@ t.query order by s.source_id limit ${mostSources}
    ) as marks
    from unnest(array[${list}]::text[]) with ordinality typed(words, place)
    cross join lateral (select to_tsquery('simple', typed.words) as query) t
    order by typed.place`);
  const known = rows.filter(({ query }) => query !== '');
  if (known.length === 0) return null;
  return {
    words: known.map(({ query }) => `(${query})`),
    terms: known.map(
      ({ query, marks }) => `(${[`(${query})`, ...marks.map((mark) => `'${mark}'`)].join(' | ')})`,
    ),
  };
}

/** @returns matches among the newest claims, the newest first; `isAll` when there are no older ones. */
async function amongNewest(
  db: Database,
  range: SQL,
  match: SQL,
  claims: number,
): Promise<{ ids: string[]; isAll: boolean }> {
  const [row] = await db.execute<{ ids: string[] | null; claims: number }>(sql`
    select array_agg(n.claim_id order by n.day desc, n.published_at desc, n.claim_id) filter (where n.is_match) as ids, count(*)::int as claims
    from (
      select c.claim_id, c.day, c.published_at, (${match}) as is_match from public_claims c
      where ${range} order by c.day desc, c.published_at desc limit ${claims}
    ) n`);
  return { ids: row?.ids ?? [], isAll: (row?.claims ?? 0) < claims };
}

/**
 * What is rarest among the newest claims: a term, or the limits by place and topic, which is ''; null where nothing is rare, or
 * nothing else is asked.
 */
async function rarestOf(
  db: Database,
  range: SQL,
  limits: SQL,
  terms: readonly string[],
): Promise<string | null> {
  if (terms.length === 0) return null;
  const counts = sql.join(
    [
      sql`(count(*) filter (where n.is_within))::int`,
      ...terms.map((term) => sql`(count(*) filter (where n.words @@ ${term}::tsquery))::int`),
    ],
    sql`, `,
  );
  const [row] = await db.execute<{ counts: number[] }>(sql`
    select array[${counts}] as counts from (
      select c.words, (${limits}) as is_within from public_claims c where ${range}
      order by c.day desc, c.published_at desc limit ${sample.claims}
    ) n`);
  const found = row?.counts ?? [];
  const fewest = Math.min(...found);
  return fewest <= sample.rare ? (['', ...terms][found.indexOf(fewest)] ?? null) : null;
}

/** Since which day there should be enough matches, as frequent as they are among the newest; null for all days. */
async function dayOfMatches(
  db: Database,
  situationId: string,
  to: string | undefined,
  among: number,
): Promise<string | null> {
  // A few among so many say little of how frequent they are.
  if (among < 10) return null;
  const claims = Math.ceil((2 * mostRanked * lookedAt) / among);
  const [row] = await db.execute<{ day: string }>(sql`
    select d.day::text as day from (
      select day, sum(claims) over (order by day desc) as claims from public_days
      where situation_id = ${situationId} ${to ? sql`and day <= ${to}::date` : sql``}
    ) d where d.claims >= ${claims} order by d.day desc limit 1`);
  return row?.day ?? null;
}

/** Matches by the index of words, the newest first, and one more than are ranked. */
function byIndex(db: Database, match: SQL): Promise<string[]> {
  return db.transaction(
    async (tx) => {
      // The planner does not know how rare words are together, and would look at claims one by one once more.
      await tx.execute(
        sql`select set_config('enable_indexscan', 'off', true), set_config('enable_seqscan', 'off', true)`,
      );
      const rows = await tx.execute<{ id: string }>(sql`
        select c.claim_id as id from public_claims c where ${match}
        order by c.day desc, c.published_at desc, c.claim_id limit ${mostRanked + 1}`);
      return rows.map(({ id }) => id);
    },
    { accessMode: 'read only' },
  );
}

/** The closest first: where the words stand together, and in the statement rather than in a quote; then the newest. */
async function rank(db: Database, { ids, query }: Matches): Promise<string[]> {
  if (ids.length === 0 || query.words.length === 0) return ids;
  const rows = await db.execute<{ id: string }>(sql`
    select c.claim_id as id from unnest(${sql.param(ids)}::uuid[]) with ordinality newest(id, place)
    join public_claims c on c.claim_id = newest.id
    order by ts_rank_cd(c.words, ${both(query.words)}::tsquery) desc, newest.place`);
  return rows.map(({ id }) => id);
}

async function choicesOf(db: Database, situationId: string): Promise<SearchChoices> {
  const rows = await db.execute<{ kind: string; id: string; name: string | null }>(sql`
    select n.kind, n.id, p.name from (
      select kind, id, sum(claims) as claims, row_number() over (partition by kind order by sum(claims) desc, id) as place
      from public_counts where situation_id = ${situationId} and kind in ('place', 'topic') group by kind, id
    ) n left join places p on n.kind = 'place' and p.id::text = n.id
    where n.place <= ${mostChoices} order by n.kind, n.place`);
  const standings = await db.execute<{ standing: Standing }>(sql`
    select s.standing from unnest(enum_range(null::standing)) s(standing)
    where exists (select from public_claims c where c.situation_id = ${situationId} and c.standing = s.standing)`);
  return {
    standings: standings.map(({ standing }) => standing),
    topics: rows.filter(({ kind }) => kind === 'topic').map(({ id }) => id),
    places: rows.flatMap(({ kind, id, name }) => (kind === 'place' && name ? [{ id, name }] : [])),
  };
}
