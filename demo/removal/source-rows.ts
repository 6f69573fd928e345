import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';

/**
 * Sources and parties that the demonstration's people brought, and to which nothing refers once its situation is gone. A source
 * that another situation uses, or that one of its sources was merged with, stays, and so does its party.
 */
export async function strayedSources(
  tx: Transaction,
  peopleIds: readonly string[],
): Promise<{ sources: string[]; parties: string[] }> {
  const brought = await broughtBy(tx, peopleIds);
  const inUse = await tx.execute<{ id: string }>(sql`
    with recursive used(id) as (
      select publisher_id from reports where publisher_id is not null
      union select author_id from reports where author_id is not null
      union select source_id from attribution_steps where source_id is not null
      union select id from sources where not (id = any(${list(brought.sources)}))
      union
      select case when s.id = used.id then s.merged_into_id else s.id end
      from used join sources s on (s.id = used.id and s.merged_into_id is not null) or s.merged_into_id = used.id
    ) select id from used`);
  const used = new Set(inUse.map(({ id }) => id));
  const sources = brought.sources.filter((id) => !used.has(id));
  const partiesInUse = await tx.execute<{ id: string }>(sql`
    select party_id as id from sources where not (id = any(${list(sources)}))
    union select party_id from attribution_steps where party_id is not null`);
  const usedParties = new Set(partiesInUse.map(({ id }) => id));
  return { sources, parties: brought.parties.filter((id) => !usedParties.has(id)) };
}

/** What the lines of these people first named: the journal knows who brought a source, its row does not. */
async function broughtBy(
  tx: Transaction,
  peopleIds: readonly string[],
): Promise<{ sources: string[]; parties: string[] }> {
  const rows = await tx.execute<{ kind: string; id: string }>(sql`
    select named ->> 0 as kind, named ->> 1 as id
    from journal, jsonb_array_elements(rows::jsonb) named
    where action = 'add source' and person_id = any(${list(peopleIds)})`);
  const of = (kind: string) => [...new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id))];
  return { sources: of('sources'), parties: of('parties') };
}

export const list = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`;
