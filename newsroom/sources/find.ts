import { asc, desc, eq, sql } from 'drizzle-orm';
import { parties, reliabilityRecords, sources } from '@/db/schema/sources';
import type { ReliabilityGrade, SourceKind } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { foldName } from '@/newsroom/names';
import { must } from '@/newsroom/policy';

export type SourceLine = {
  id: string;
  name: string;
  kind: SourceKind;
  aliases: string[];
  partyId: string;
  partyName: string;
  /** The Admiralty grade that holds now; for the desk only. */
  grade: ReliabilityGrade | null;
};

/**
 * Sources by name.
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

  return ctx.db
    .select({
      id: sources.id,
      name: sources.name,
      kind: sources.kind,
      aliases: sources.aliases,
      partyId: sources.partyId,
      partyName: parties.name,
      grade: latestGrade.grade,
    })
    .from(sources)
    .innerJoin(parties, eq(parties.id, sources.partyId))
    .leftJoin(latestGrade, eq(latestGrade.sourceId, sources.id))
    .where(
      like.trim() === ''
        ? undefined
        : sql`exists (select 1 from unnest(${sources.foldedNames}) as one(name) where one.name like ${part}) or lower(${parties.name}) like ${part}`,
    )
    .orderBy(asc(sql`lower(${sources.name})`));
}

/** Names of all parties. */
export async function listParties(ctx: Context): Promise<{ id: string; name: string }[]> {
  must(ctx.actor, 'read the desk');
  return ctx.db
    .select({ id: parties.id, name: parties.name })
    .from(parties)
    .orderBy(asc(sql`lower(${parties.name})`));
}
