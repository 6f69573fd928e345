import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { byId, current } from './current';
import type { ClaimVersion, EventVersion, Published } from './version';

/** Events that turned out to be one: which one stands for another at a moment. */

/** More in a row than anybody merges. */
const mostSteps = 20;

/** The events that stand for these, by the ids that were asked for; an event that was not joined to another stands for itself. */
export async function standingFor(
  db: Database | Transaction,
  eventIds: readonly (string | null)[],
  at?: Date,
): Promise<Map<string, Published<EventVersion>>> {
  return survivorsOf(db, await byId<EventVersion>(db, 'event', eventIds, at), at);
}

/** The events that stand for some, by their ids; it asks for nothing where none of them was joined to another. */
export async function survivorsOf(
  db: Database | Transaction,
  events: ReadonlyMap<string, Published<EventVersion>>,
  at?: Date,
): Promise<Map<string, Published<EventVersion>>> {
  const known = new Map(events);
  const asked = [...known.keys()];
  for (let step = 0; step < mostSteps; step++) {
    const missing = [...known.values()].flatMap(({ mergedIntoId }) =>
      mergedIntoId && !known.has(mergedIntoId) ? [mergedIntoId] : [],
    );
    if (missing.length === 0) break;
    for (const [id, event] of await byId<EventVersion>(db, 'event', missing, at)) known.set(id, event);
  }
  return new Map(
    asked.flatMap((id) => {
      const event = survivorOf(id, known);
      return event ? [[id, event] as const] : [];
    }),
  );
}

/** Follows an event to the one that it turned out to be. */
export function survivorOf(
  id: string,
  known: ReadonlyMap<string, Published<EventVersion>>,
): Published<EventVersion> | null {
  let event = known.get(id) ?? null;
  for (let step = 0; step < mostSteps && event?.mergedIntoId; step++)
    event = known.get(event.mergedIntoId) ?? null;
  return event;
}

/** The events that were joined to one, directly or by way of others. */
export async function joinedTo(
  db: Database | Transaction,
  event: { eventId: string; situationId: string },
  at?: Date,
): Promise<Published<EventVersion>[]> {
  const merged = await current<EventVersion>(
    db,
    sql`v.kind = 'event' and v.situation_id = ${event.situationId} and v.payload like '%"mergedIntoId":"%'`,
    at,
  );
  const found: Published<EventVersion>[] = [];
  for (let ids = [event.eventId]; ids.length > 0; ) {
    const next = merged.filter(
      (one) => one.mergedIntoId && ids.includes(one.mergedIntoId) && !found.includes(one),
    );
    found.push(...next);
    ids = next.map(({ eventId }) => eventId);
  }
  return found;
}

/** The claims that were joined to one. As the index public_versions_merged says it. */
export async function joinedClaims(
  db: Database | Transaction,
  claimId: string,
  at?: Date,
): Promise<Published<ClaimVersion>[]> {
  return current<ClaimVersion>(
    db,
    sql`v.kind = 'claim' and v.payload like '%"mergedIntoId":"%' and substring(v.payload from '"mergedIntoId":"([0-9a-f-]{36})"') = ${claimId}`,
    at,
  );
}
