import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { inChosenOrder } from '@/newsroom/events/event';
import { byId, current } from './current';
import type { EventPage } from './event-page';
import { joinedTo, standingFor } from './joined';
import { ledgerOf } from './ledger';
import { byTime } from './shape-day';
import { standingClaims } from './standing-rows';
import type { ClaimVersion, EventVersion, Published, SituationVersion, SourceVersion } from './version';
import { sourcesOfClaims } from './voices';

/** An event with its claims and its ledger, at a moment; null when it was not public then. */
export async function readEvent(
  db: Database | Transaction,
  eventId: string,
  at?: Date,
): Promise<EventPage | null> {
  const event = (await byId<EventVersion>(db, 'event', [eventId], at)).get(eventId);
  if (!event) return null;
  const [situation] = await current<SituationVersion>(
    db,
    sql`v.kind = 'situation' and v.subject_id = (select situation_id from public_versions where kind = 'event' and subject_id = ${eventId} limit 1)`,
    at,
  );
  if (!situation) return null;
  const { situationId } = situation;
  const joined = await joinedTo(db, { eventId, situationId }, at);
  const claims = await claimsUnder(db, situationId, [eventId, ...joined.map((one) => one.eventId)], at);
  const sources = await byId<SourceVersion>(db, 'source', [...sourcesOfClaims(claims)], at);
  const stands = event.mergedIntoId ? await standingFor(db, [eventId], at) : new Map();
  const halves = [...(event.splitInto ?? []), ...(event.splitFrom ? [event.splitFrom] : [])];
  return {
    asOf: at?.toISOString() ?? null,
    situation,
    event,
    survivor: event.mergedIntoId ? (stands.get(eventId) ?? null) : null,
    joined,
    others: await byId<EventVersion>(
      db,
      'event',
      halves.map((half) => half.eventId),
      at,
    ),
    days: daysOf(claims, event),
    ledger: ledgerOf(claims, event.chosen ?? [], sources),
    sources,
    updatedAt:
      [event, ...joined, ...claims]
        .map(({ publishedAt }) => publishedAt)
        .sort()
        .at(-1) ?? event.publishedAt,
  };
}

/** The public claims of events, without those that were joined to other claims. */
export async function claimsUnder(
  db: Database | Transaction,
  situationId: string,
  eventIds: readonly string[],
  at?: Date,
): Promise<Published<ClaimVersion>[]> {
  return eventIds.length === 0 ? [] : standingClaims(db, { situationId, eventIds }, at);
}

function daysOf(claims: readonly Published<ClaimVersion>[], event: EventVersion): EventPage['days'] {
  const byDay = new Map<string, Published<ClaimVersion>[]>();
  for (const claim of [...claims].sort(byTime))
    byDay.set(claim.day, [...(byDay.get(claim.day) ?? []), claim]);
  return [...byDay]
    .map(([day, own]) => ({ day, claims: inChosenOrder(own, event.claimOrder) }))
    .sort((a, b) => a.day.localeCompare(b.day));
}
