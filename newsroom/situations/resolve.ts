import { and, arrayOverlaps, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { places } from '@/db/schema/situations';
import { RuleBroken } from '@/newsroom/errors';
import { foldName } from '@/newsroom/names';

export type ResolvedPlace = typeof places.$inferSelect & {
  parentName: string | null;
  parentNames: readonly string[];
};

/**
 * Finds places of a situation by any of their names.
 *
 * @param typed names, or "name, parent".
 * @returns all that bear one of the names; `thePlace` chooses.
 */
export async function resolvePlaces(
  tx: Transaction,
  situationId: string,
  typed: readonly string[],
): Promise<ResolvedPlace[]> {
  const names = [...new Set(typed.flatMap((name) => [foldName(name), foldName(nameAndParent(name).name)]))];
  if (names.length === 0) return [];
  const rows = await tx
    .select()
    .from(places)
    .where(and(eq(places.situationId, situationId), arrayOverlaps(places.foldedNames, names)));
  return withParents(tx, rows);
}

/** The place of that name; where several bear it, "name, parent" tells which. @throws RuleBroken unknown_place, ambiguous_place. */
export function thePlace(found: readonly ResolvedPlace[], typed: string, path: string): ResolvedPlace {
  const whole = placesNamed(found, typed);
  const { name, parent } = nameAndParent(typed);
  const candidates = whole.length
    ? whole
    : placesNamed(found, name).filter((place) => place.parentNames.includes(foldName(parent)));
  const [only, another] = candidates;
  if (!only) throw new RuleBroken('unknown_place', path, { name: typed });
  if (another)
    throw new RuleBroken('ambiguous_place', path, {
      name: typed,
      candidates: candidates.map(fullName).join('; '),
    });
  return only;
}

/** A full name wins over an alias that another place shares. */
function placesNamed(found: readonly ResolvedPlace[], name: string): readonly ResolvedPlace[] {
  const folded = foldName(name);
  const candidates = found.filter((place) => place.foldedNames.includes(folded));
  const exact = candidates.filter((place) => foldName(place.name) === folded);
  return exact.length ? exact : candidates;
}

/** "Kamianka, Vinnytsia Oblast". */
function nameAndParent(typed: string): { name: string; parent: string } {
  const comma = typed.lastIndexOf(',');
  return comma < 0
    ? { name: typed, parent: '' }
    : { name: typed.slice(0, comma), parent: typed.slice(comma + 1) };
}

function fullName({ name, parentName }: ResolvedPlace): string {
  return parentName ? `${name}, ${parentName}` : name;
}

async function withParents(tx: Transaction, rows: readonly (typeof places.$inferSelect)[]) {
  const parentIds = rows.map((place) => place.parentId).filter((id) => id !== null);
  const parents = parentIds.length ? await tx.select().from(places).where(inArray(places.id, parentIds)) : [];
  const byId = new Map(parents.map((parent) => [parent.id, parent]));
  return rows.map((place) => {
    const parent = byId.get(place.parentId ?? '');
    return { ...place, parentName: parent?.name ?? null, parentNames: parent?.foldedNames ?? [] };
  });
}
