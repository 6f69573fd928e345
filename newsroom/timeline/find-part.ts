import { sql } from 'drizzle-orm';
import { type Database, readRows } from '@/db/client';
import { countClaims, type FoundBy, rowsNaming } from './claim-rows';
import { byId } from './current';
import { topicKey } from './topic-key';
import type { SourceVersion } from './version';

/** Parts of a situation that have a page each. */
export type PartOfSituation = 'places' | 'topics' | 'sources';

/**
 * Whether readers know a place, a topic or a source of a situation at a moment (without one, now), and where its address leads.
 *
 * @param id of a place or a source; the key of a topic.
 * @returns null where they do not; `leadsTo` is the id of the source that it turned out to be.
 */
export async function findPart(
  db: Database,
  situationId: string,
  part: PartOfSituation,
  id: string,
  at?: Date,
): Promise<{ leadsTo: string | null } | null> {
  if (part === 'topics') {
    const known = await namesUnder(db, situationId, id);
    if (known.length > 0 && (!at || (await isNamed(db, situationId, 'topic', known, at))))
      return { leadsTo: null };
    if (!at) return null;
    // No claim has it any more, or none that did then.
    const names = [...(await countClaims(db, situationId, 'topic', at)).keys()];
    return names.some((name) => topicKey(name) === id) ? { leadsTo: null } : null;
  }
  if (part === 'places') {
    const ids = await placesFrom(db, situationId, id);
    return ids.length > 0 && (await isNamed(db, situationId, 'place', ids, at)) ? { leadsTo: null } : null;
  }
  const source = (await byId<SourceVersion>(db, 'source', [id], at)).get(id);
  if (!source) return null;
  if (source.mergedIntoId) return { leadsTo: source.mergedIntoId };
  const merged = await db.execute<{ id: string }>(sql`
    select distinct subject_id as id from public_versions where kind = 'source' and payload like ${`%"mergedIntoId":"${id}"%`}`);
  const ids = [id, ...merged.map((row) => row.id)];
  return (await isNamed(db, situationId, 'source', ids, at)) ? { leadsTo: null } : null;
}

/** The topics of claims now that have a key. */
async function namesUnder(db: Database, situationId: string, key: string): Promise<string[]> {
  return [...(await countClaims(db, situationId, 'topic')).keys()].filter((name) => topicKey(name) === key);
}

/** A place and everything in it. */
async function placesFrom(db: Database, situationId: string, id: string): Promise<string[]> {
  const rows = await readRows<{ id: string }>(
    db,
    sql`
    with recursive inside as (
      select id from places where id = ${id} and situation_id = ${situationId}
      union select p.id from places p join inside on p.parent_id = inside.id
    ) select id from inside`,
  );
  return rows.map((row) => row.id);
}

async function isNamed(
  db: Database,
  situationId: string,
  by: FoundBy,
  ids: readonly string[],
  at?: Date,
): Promise<boolean> {
  const [row] = await db.execute<{ found: boolean }>(
    sql`select exists (${rowsNaming({ situationId, by, ids }, at)}) as found`,
  );
  return row?.found ?? false;
}
