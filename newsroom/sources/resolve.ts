import { arrayOverlaps, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '@/db/client';
import { parties, sources } from '@/db/schema/sources';
import { RuleBroken } from '@/newsroom/errors';
import { foldName } from '@/newsroom/names';

export type ResolvedSource = {
  id: string;
  name: string;
  partyId: string;
  partyName: string;
  /** The full name, folded, under which it was found: its own, or that of a source that was merged into it. */
  fullName: string;
};

/**
 * Finds sources by any of their names; those of a merged source find its survivor.
 *
 * @param names as typed.
 * @returns by folded name; several sources may share an alias.
 */
export async function resolveSources(
  tx: Transaction,
  names: readonly string[],
): Promise<Map<string, ResolvedSource[]>> {
  const folded = [...new Set(names.map(foldName))];
  const found = new Map<string, ResolvedSource[]>(folded.map((name) => [name, []]));
  if (folded.length === 0) return found;
  const named = alias(sources, 'named');
  const rows = await tx
    .select({
      id: sources.id,
      name: sources.name,
      partyId: sources.partyId,
      partyName: parties.name,
      namedAs: named.name,
      foldedNames: named.foldedNames,
    })
    .from(named)
    .innerJoin(sources, eq(sources.id, sql`coalesce(${named.mergedIntoId}, ${named.id})`))
    .innerJoin(parties, eq(parties.id, sources.partyId))
    .where(arrayOverlaps(named.foldedNames, folded));
  for (const { namedAs, foldedNames, ...source } of rows)
    for (const name of foldedNames) found.get(name)?.push({ ...source, fullName: foldName(namedAs) });
  return found;
}

/** The one source of that name. A full name wins over an alias that another source shares. @throws RuleBroken unknown_source, ambiguous_source. */
export function theSource(
  found: ReadonlyMap<string, ResolvedSource[]>,
  name: string,
  path: string,
): ResolvedSource {
  const folded = foldName(name);
  const candidates = found.get(folded) ?? [];
  const exact = candidates.find((source) => source.fullName === folded);
  if (exact) return exact;
  const [only] = candidates;
  if (!only) throw new RuleBroken('unknown_source', path, { name });
  const different = new Map(candidates.map((source) => [source.id, source.name]));
  if (different.size > 1)
    throw new RuleBroken('ambiguous_source', path, { name, candidates: [...different.values()].join(', ') });
  return only;
}
