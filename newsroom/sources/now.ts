import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database, Transaction } from '@/db/client';
import { parties, reliabilityRecords, sources } from '@/db/schema/sources';
import { type ReliabilityWord, reliabilityGrades, reliabilityWords, type SourceKind } from '@/db/vocabulary';
import type { SourceVersion } from '@/newsroom/timeline/version';

/** A source as it counts now: one that was merged has the name, kind and party of its survivor. */
export type SourceNow = {
  /** The source as something names it. */
  namedId: string;
  /** The source that it is: itself, or its survivor. */
  sourceId: string;
  name: string;
  kind: SourceKind;
  aliases: string[];
  partyId: string;
  partyName: string;
};

/** How these sources count now, by the id under which they are named. */
export async function sourcesNow(
  db: Database | Transaction,
  ids: readonly (string | null)[],
): Promise<Map<string, SourceNow>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const named = alias(sources, 'named');
  const rows = await db
    .select({
      namedId: named.id,
      sourceId: sources.id,
      name: sources.name,
      kind: sources.kind,
      aliases: sources.aliases,
      partyId: parties.id,
      partyName: parties.name,
    })
    .from(named)
    .innerJoin(sources, eq(sources.id, sql`coalesce(${named.mergedIntoId}, ${named.id})`))
    .innerJoin(parties, eq(parties.id, sources.partyId))
    .where(inArray(named.id, wanted))
    .orderBy(asc(named.id));
  return new Map(rows.map((row) => [row.namedId, row]));
}

/** What readers see of these sources. */
export async function publicSources(tx: Transaction, ids: readonly string[]): Promise<SourceVersion[]> {
  const now = await sourcesNow(tx, ids);
  const words = await reliabilityOf(
    tx,
    [...now.values()].map(({ sourceId }) => sourceId),
  );
  return [...now.values()].map(({ namedId, sourceId, name, kind, aliases, partyName }) => {
    const reliability = words.get(sourceId);
    return {
      kind: 'source',
      sourceId: namedId,
      name,
      sourceKind: kind,
      partyName,
      ...(aliases.length > 0 && { aliases }),
      ...(sourceId !== namedId && { mergedIntoId: sourceId }),
      ...(reliability && { reliability }),
    };
  });
}

/** How reliable these sources are by their latest grades, in words: the letters stay at the desk. */
async function reliabilityOf(
  tx: Transaction,
  ids: readonly string[],
): Promise<Map<string, ReliabilityWord | undefined>> {
  if (ids.length === 0) return new Map();
  const graded = await tx
    .selectDistinctOn([reliabilityRecords.sourceId], {
      sourceId: reliabilityRecords.sourceId,
      grade: reliabilityRecords.grade,
    })
    .from(reliabilityRecords)
    .where(inArray(reliabilityRecords.sourceId, [...ids]))
    .orderBy(reliabilityRecords.sourceId, desc(reliabilityRecords.gradedAt));
  return new Map(
    graded.map(({ sourceId, grade }) => [sourceId, reliabilityWords[reliabilityGrades.indexOf(grade)]]),
  );
}
