import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { eventRevisions, events } from '@/db/schema/events';
import { canonicalText } from '@/newsroom/digest';
import type { Change } from '@/newsroom/journal';
import { latestVersion, latestVersions, removedVersion } from '@/newsroom/timeline/latest';
import type { NewVersion } from '@/newsroom/timeline/publish';
import type { ClaimVersion, EventVersion } from '@/newsroom/timeline/version';
import type { Evidence } from './evidence';
import { publicEvent } from './public-claim';
import type { ClaimTime } from './time';

/** An event as claims know it: opened with a title, public with the first of them. */

/** Opens an event with its first title. @returns its id. */
export async function insertEvent(
  c: Change,
  opened: { situationId: string; title: string; time: ClaimTime; personId: string },
): Promise<string> {
  const { situationId, title, time, personId } = opened;
  const eventId = randomUUID();
  await c.insert(events, { id: eventId, situationId, openedById: personId, openedAt: c.now });
  await c.insert(eventRevisions, {
    id: randomUUID(),
    eventId,
    number: 1,
    title,
    ...intervalColumns(time),
    authorId: personId,
    writtenAt: c.now,
  });
  return eventId;
}

/** The interval as a revision keeps it. */
export function intervalColumns({ start, end, precision, approximate }: ClaimTime) {
  return { timeStart: start, timeEnd: end, timePrecision: precision, timeApproximate: approximate };
}

/** What a claim's publication tells readers of its event: that it is there, and where the claim stands in a chosen order. */
export async function newVersionsOfEvent(
  c: Change,
  evidence: Evidence,
  published: { at: string; by: string },
): Promise<NewVersion[]> {
  const event = publicEvent(evidence);
  if (!event) return [];
  const { eventId } = event;
  // What was removed comes back by a review of a new title alone.
  if (await removedVersion(c.tx, 'event', eventId)) return [];
  const known = await latestVersion<EventVersion>(c.tx, 'event', eventId);
  const claimOrder = await publicOrder(c.tx, eventId, evidence.claim.id);
  const ordered = claimOrder.length > 0 ? { claimOrder } : {};
  if (!known) {
    const step = { ...published, what: 'published' as const, text: event.title, reason: null };
    return [{ subjectId: eventId, payload: { ...event, ...ordered, history: [step] } }];
  }
  const { publishedAt, claimOrder: stood = [], ...shown } = known.shown;
  const isSame = canonicalText(stood) === canonicalText(claimOrder);
  return isSame ? [] : [{ subjectId: eventId, payload: { ...shown, ...ordered } }];
}

/**
 * The order that an editor chose, as far as readers know its claims.
 *
 * @param joining a claim that becomes public at this moment.
 */
export async function publicOrder(
  db: Database | Transaction,
  eventId: string,
  joining?: string,
): Promise<string[]> {
  const [row] = await db.select({ chosen: events.claimOrder }).from(events).where(eq(events.id, eventId));
  const chosen = row?.chosen ?? [];
  const shown = await latestVersions<ClaimVersion>(db, 'claim', chosen);
  return chosen.filter((id) => id === joining || shown.get(id)?.eventId === eventId);
}
