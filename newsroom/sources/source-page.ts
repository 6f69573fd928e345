import { desc, eq, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { people } from '@/db/schema/people';
import { parties, reliabilityRecords, sourceMerges, sources } from '@/db/schema/sources';
import type { ReliabilityGrade, SourceKind } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { NotFound } from '@/newsroom/errors';
import { must } from '@/newsroom/policy';
import { membersOf } from './find';

export type GradeLine = { id: string; grade: ReliabilityGrade; reason: string; by: string; at: Date };

/** One step in the story of a source and others that it turned out to be. */
export type MergeLine = {
  id: string;
  what: 'merged' | 'undone';
  /** The one that went, and the one that stayed. */
  merged: { id: string; name: string };
  survivor: { id: string; name: string };
  reason: string;
  by: string;
  at: Date;
};

/** A source as its page at the desk shows it. */
export type SourceInFull = {
  id: string;
  /** The row's journal line: what a form that changes it carries. */
  seen: string;
  name: string;
  kind: SourceKind;
  aliases: string[];
  office: string | null;
  party: { id: string; name: string };
  /** Other sources of its party. */
  ofParty: { id: string; name: string; kind: SourceKind }[];
  /** The source that it turned out to be, while the merge is in force. */
  survivor: { id: string; name: string } | null;
  /** Sources that turned out to be this one. */
  merged: { id: string; name: string; aliases: string[] }[];
  /** The latest first; the first one holds. */
  grades: GradeLine[];
  /** The latest first. */
  merges: MergeLine[];
};

/** @throws NotFound */
export async function findSource(ctx: Context, id: string): Promise<SourceInFull> {
  must(ctx.actor, 'read the desk');
  const { db } = ctx;
  const survivors = alias(sources, 'survivors');
  const [row] = await db
    .select({ source: sources, party: { id: parties.id, name: parties.name }, survivorName: survivors.name })
    .from(sources)
    .innerJoin(parties, eq(parties.id, sources.partyId))
    .leftJoin(survivors, eq(survivors.id, sources.mergedIntoId))
    .where(eq(sources.id, id));
  if (!row) throw new NotFound('source');
  const { source, party, survivorName } = row;
  const [ofParty, merged, grades, merges] = await Promise.all([
    membersOf(ctx, party.id),
    db
      .select({ id: sources.id, name: sources.name, aliases: sources.aliases })
      .from(sources)
      .where(eq(sources.mergedIntoId, id))
      .orderBy(sources.name),
    gradesOf(ctx, id),
    mergesOf(ctx, id),
  ]);
  return {
    id,
    seen: source.journalLine,
    name: source.name,
    kind: source.kind,
    aliases: source.aliases,
    office: source.office,
    party,
    ofParty: ofParty.filter((other) => other.id !== id),
    survivor: source.mergedIntoId ? { id: source.mergedIntoId, name: survivorName ?? '' } : null,
    merged,
    grades,
    merges,
  };
}

function gradesOf(ctx: Context, sourceId: string): Promise<GradeLine[]> {
  return ctx.db
    .select({
      id: reliabilityRecords.id,
      grade: reliabilityRecords.grade,
      reason: reliabilityRecords.reason,
      by: people.name,
      at: reliabilityRecords.gradedAt,
    })
    .from(reliabilityRecords)
    .innerJoin(people, eq(people.id, reliabilityRecords.gradedById))
    .where(eq(reliabilityRecords.sourceId, sourceId))
    .orderBy(desc(reliabilityRecords.gradedAt));
}

async function mergesOf(ctx: Context, sourceId: string): Promise<MergeLine[]> {
  const gone = alias(sources, 'gone');
  const stayed = alias(sources, 'stayed');
  const rows = await ctx.db
    .select({
      id: sourceMerges.id,
      undoesId: sourceMerges.undoesId,
      merged: { id: gone.id, name: gone.name },
      survivor: { id: stayed.id, name: stayed.name },
      reason: sourceMerges.reason,
      by: people.name,
      at: sourceMerges.mergedAt,
    })
    .from(sourceMerges)
    .innerJoin(gone, eq(gone.id, sourceMerges.mergedId))
    .innerJoin(stayed, eq(stayed.id, sourceMerges.survivorId))
    .innerJoin(people, eq(people.id, sourceMerges.mergedById))
    .where(or(eq(sourceMerges.mergedId, sourceId), eq(sourceMerges.survivorId, sourceId)))
    .orderBy(desc(sourceMerges.mergedAt));
  return rows.map(({ undoesId, reason, ...row }) => ({
    ...row,
    what: undoesId ? 'undone' : 'merged',
    reason: reason ?? '',
  }));
}
