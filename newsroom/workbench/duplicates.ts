import { and, asc, desc, eq, gte, inArray, isNull, lte } from 'drizzle-orm';
import { claimRevisions, claims, drafts, revisionPlaces } from '@/db/schema/claims';
import { figures } from '@/db/schema/evidence';
import { people } from '@/db/schema/people';
import { places } from '@/db/schema/situations';
import { type Compared, likenessOf, read } from '@/newsroom/claims/likeness';
import type { Context } from '@/newsroom/context';
import { findNumerals } from '@/newsroom/extraction/numbers';
import { must } from '@/newsroom/policy';

/** An existing claim with which a new one may be compared. */
export type Neighbour = Compared & { claimId: string; isDraft: boolean; by: string };

/** A claim that says much the same as a suggestion. */
export type Duplicate = {
  claimId: string;
  statement: string;
  isDraft: boolean;
  by: string;
  likeness: number;
};

/** Most claims of nearby days that are looked at. */
const most = 2_000;
/** In days: reports of one thing differ by so much. */
const near = 2;

/** The claims of a situation that stand within two days of these, and its drafts. */
export async function neighboursOf(
  ctx: Context,
  situationId: string,
  days: readonly string[],
): Promise<Neighbour[]> {
  must(ctx.actor, 'read the desk');
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const [submitted, drafted] = await Promise.all([
    first && last ? submittedNear(ctx, situationId, shifted(first, -near), shifted(last, near)) : [],
    draftsIn(ctx, situationId),
  ]);
  const known = new Set(submitted.map(({ claimId }) => claimId));
  return [...submitted, ...drafted.filter(({ claimId }) => !known.has(claimId))];
}

async function submittedNear(
  ctx: Context,
  situationId: string,
  from: string,
  to: string,
): Promise<Neighbour[]> {
  const latest = ctx.db
    .selectDistinctOn([claimRevisions.claimId], {
      id: claimRevisions.id,
      claimId: claimRevisions.claimId,
      statement: claimRevisions.statement,
      day: claimRevisions.day,
    })
    .from(claimRevisions)
    .innerJoin(claims, eq(claims.id, claimRevisions.claimId))
    .where(eq(claims.situationId, situationId))
    .orderBy(claimRevisions.claimId, desc(claimRevisions.number))
    .as('latest');
  const rows = await ctx.db
    .select({
      id: latest.id,
      claimId: latest.claimId,
      statement: latest.statement,
      day: latest.day,
      by: people.name,
    })
    .from(latest)
    .innerJoin(claims, eq(claims.id, latest.claimId))
    .innerJoin(people, eq(people.id, claims.enteredById))
    .where(and(gte(latest.day, from), lte(latest.day, to)))
    .orderBy(asc(latest.claimId))
    .limit(most);
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [named, counted] = await Promise.all([
    ctx.db
      .select({ revisionId: revisionPlaces.revisionId, name: places.name })
      .from(revisionPlaces)
      .innerJoin(places, eq(places.id, revisionPlaces.placeId))
      .where(inArray(revisionPlaces.revisionId, ids)),
    ctx.db
      .select({ revisionId: figures.revisionId, value: figures.value })
      .from(figures)
      .where(inArray(figures.revisionId, ids)),
  ]);
  return rows.map(({ id, claimId, statement, day, by }) => ({
    ...{ claimId, statement: statement ?? '', day, by, isDraft: false },
    places: named.flatMap(({ revisionId, name }) => (revisionId === id ? [name] : [])),
    values: counted.flatMap(({ revisionId, value }) => (revisionId === id ? [String(value)] : [])),
  }));
}

/** Drafts of which nothing was submitted yet; what they say stands in their text alone. */
async function draftsIn(ctx: Context, situationId: string): Promise<Neighbour[]> {
  const rows = await ctx.db
    .select({ claimId: drafts.claimId, fields: drafts.fields, by: people.name })
    .from(drafts)
    .innerJoin(claims, eq(claims.id, drafts.claimId))
    .innerJoin(people, eq(people.id, drafts.authorId))
    .where(and(eq(claims.situationId, situationId), isNull(drafts.baseRevisionId)))
    .orderBy(desc(drafts.savedAt))
    .limit(most);
  return rows.flatMap(({ claimId, fields, by }) => {
    const { statement, time } = JSON.parse(fields) as Record<string, unknown>;
    if (typeof statement !== 'string' || !statement.trim()) return [];
    const date = typeof time === 'object' && time !== null ? (time as Record<string, unknown>).date : null;
    return [
      {
        ...{ claimId, by, isDraft: true, statement: statement.trim().slice(0, 2_000), places: [] },
        day: typeof date === 'string' && date ? date : null,
        values: findNumerals(statement.slice(0, 2_000)).map(({ value }) => value),
      },
    ];
  });
}

/** Compares one claim after the other with the same neighbours. */
export function comparing(neighbours: readonly Neighbour[]): (claim: Compared) => Duplicate[] {
  const known = neighbours.map(read);
  return (claim) => {
    const own = read(claim);
    return known
      .flatMap((neighbour) => {
        const { claimId, statement, isDraft, by } = neighbour;
        const likeness = likenessOf(own, neighbour);
        return likeness === null ? [] : [{ claimId, statement, isDraft, by, likeness }];
      })
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, 3);
  };
}

function shifted(day: string, by: number): string {
  const moment = Date.parse(`${day}T12:00:00Z`) + by * 86_400_000;
  return new Date(moment).toISOString().slice(0, 10);
}
