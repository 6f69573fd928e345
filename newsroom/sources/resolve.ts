import { arrayOverlaps, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { parties, sources } from '@/db/schema/sources';
import { RuleBroken } from '@/newsroom/errors';
import { foldName } from '@/newsroom/names';

export type ResolvedSource = { id: string; name: string; partyId: string; partyName: string };

/**
 * Finds sources by any of their names.
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
  const rows = await tx
    .select({
      id: sources.id,
      name: sources.name,
      foldedNames: sources.foldedNames,
      partyId: sources.partyId,
      partyName: parties.name,
    })
    .from(sources)
    .innerJoin(parties, eq(parties.id, sources.partyId))
    .where(arrayOverlaps(sources.foldedNames, folded));
  for (const { foldedNames, ...source } of rows)
    for (const name of foldedNames) found.get(name)?.push(source);
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
  const exact = candidates.find((source) => foldName(source.name) === folded);
  if (exact) return exact;
  const [only, another] = candidates;
  if (!only) throw new RuleBroken('unknown_source', path, { name });
  if (another)
    throw new RuleBroken('ambiguous_source', path, {
      name,
      candidates: candidates.map((c) => c.name).join(', '),
    });
  return only;
}
