import { desc, inArray } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/client';
import { claimRevisions } from '@/db/schema/claims';
import { eventRevisions } from '@/db/schema/events';
import { people } from '@/db/schema/people';
import { reports } from '@/db/schema/reports';
import { measures, places, situations, topics } from '@/db/schema/situations';
import { parties, sources } from '@/db/schema/sources';
import { takeaways } from '@/db/schema/takeaways';

/** What the desk calls things, by their ids: a claim by its latest statement, a takeaway by its day. */
export async function namedThings(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const wanted = [...ids];
  const named = (table: PgTable & { id: PgColumn }, name: PgColumn) =>
    db
      .select({ id: table.id, name })
      .from(table as PgTable)
      .where(inArray(table.id, wanted));
  const rows = await Promise.all([
    named(people, people.name),
    named(situations, situations.title),
    named(measures, measures.name),
    named(topics, topics.name),
    named(places, places.name),
    named(parties, parties.name),
    named(sources, sources.name),
    named(reports, reports.title),
    named(takeaways, takeaways.day),
    db
      .selectDistinctOn([claimRevisions.claimId], {
        id: claimRevisions.claimId,
        name: claimRevisions.statement,
      })
      .from(claimRevisions)
      .where(inArray(claimRevisions.claimId, wanted))
      .orderBy(claimRevisions.claimId, desc(claimRevisions.number)),
    db
      .selectDistinctOn([eventRevisions.eventId], { id: eventRevisions.eventId, name: eventRevisions.title })
      .from(eventRevisions)
      .where(inArray(eventRevisions.eventId, wanted))
      .orderBy(eventRevisions.eventId, desc(eventRevisions.number)),
  ]);
  return new Map(rows.flat().flatMap(({ id, name }) => (name ? [[String(id), String(name)] as const] : [])));
}
