import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { parties, reliabilityRecords, sources } from '@/db/schema/sources';
import type { ReliabilityGrade, SourceKind } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { foldName } from '@/newsroom/names';
import { must } from '@/newsroom/policy';
import { isStorable } from '@/newsroom/text';

/** What a list of sources is narrowed to, as an address says it; what means nothing is as if it were not there. */
export const sourceFilter = z.object({
  q: z.string().trim().max(200).refine(isStorable).optional().catch(undefined),
});

export type SourceLine = {
  id: string;
  name: string;
  kind: SourceKind;
  aliases: string[];
  /** Names of the sources that were merged into it; they find it, too. */
  mergedNames: string[];
  partyId: string;
  partyName: string;
  /** The office that a person holds now: what an attribution begins from. */
  office: string | null;
  /** The Admiralty grade that holds now; for the desk only. */
  grade: ReliabilityGrade | null;
};

/**
 * Sources by name; one that was merged into another is not listed, and its names find the survivor.
 *
 * @param like part of a name, an alias or the party; all sources when empty.
 */
export async function listSources(
  ctx: Context,
  { like = '' }: { like?: string } = {},
): Promise<SourceLine[]> {
  must(ctx.actor, 'read the desk');
  const part = `%${foldName(like).replace(/[\\%_]/g, '\\$&')}%`;
  const latestGrade = ctx.db
    .selectDistinctOn([reliabilityRecords.sourceId], {
      sourceId: reliabilityRecords.sourceId,
      grade: reliabilityRecords.grade,
    })
    .from(reliabilityRecords)
    .orderBy(reliabilityRecords.sourceId, desc(reliabilityRecords.gradedAt))
    .as('latest_grade');
  const merged = alias(sources, 'merged');

  return ctx.db
    .select({
      id: sources.id,
      name: sources.name,
      kind: sources.kind,
      aliases: sources.aliases,
      mergedNames: sql<
        string[]
      >`array(select ${merged.name} from ${sources} as merged where ${merged.mergedIntoId} = ${sources.id} order by lower(${merged.name}))`,
      partyId: sources.partyId,
      partyName: parties.name,
      office: sources.office,
      grade: latestGrade.grade,
    })
    .from(sources)
    .innerJoin(parties, eq(parties.id, sources.partyId))
    .leftJoin(latestGrade, eq(latestGrade.sourceId, sources.id))
    .where(
      sql`${isNull(sources.mergedIntoId)} and ${
        like.trim() === ''
          ? sql`true`
          : sql`(lower(${parties.name}) like ${part} or exists (
              select from ${sources} as merged, unnest(${merged.foldedNames}) as one(name)
              where (${merged.id} = ${sources.id} or ${merged.mergedIntoId} = ${sources.id}) and one.name like ${part}))`
      }`,
    )
    .orderBy(asc(sql`lower(${sources.name})`));
}

/** How every source is called now, by id; merged ones by their survivor's name. */
export async function sourceNames(ctx: Context): Promise<Map<string, string>> {
  must(ctx.actor, 'read the desk');
  const named = alias(sources, 'named');
  const rows = await ctx.db
    .select({ id: named.id, name: sources.name })
    .from(named)
    .innerJoin(sources, eq(sources.id, sql`coalesce(${named.mergedIntoId}, ${named.id})`));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export type PartyLine = { id: string; name: string };

/** All parties, by name. */
export async function listParties(ctx: Context): Promise<PartyLine[]> {
  must(ctx.actor, 'read the desk');
  return ctx.db
    .select({ id: parties.id, name: parties.name })
    .from(parties)
    .orderBy(asc(sql`lower(${parties.name})`));
}

/** A party with the sources that speak for it. @throws NotFound */
export async function findParty(
  ctx: Context,
  id: string,
): Promise<PartyLine & { seen: string; members: { id: string; name: string; kind: SourceKind }[] }> {
  must(ctx.actor, 'read the desk');
  const [party] = await ctx.db
    .select({ id: parties.id, name: parties.name, seen: parties.journalLine })
    .from(parties)
    .where(eq(parties.id, id));
  if (!party) throw new NotFound('party');
  return { ...party, members: await membersOf(ctx, id) };
}

/** Sources of a party that stand for themselves, by name. */
export async function membersOf(
  ctx: Context,
  partyId: string,
): Promise<{ id: string; name: string; kind: SourceKind }[]> {
  must(ctx.actor, 'read the desk');
  return ctx.db
    .select({ id: sources.id, name: sources.name, kind: sources.kind })
    .from(sources)
    .where(and(eq(sources.partyId, partyId), isNull(sources.mergedIntoId)))
    .orderBy(asc(sql`lower(${sources.name})`));
}
