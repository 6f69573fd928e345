import { and, eq, or, sql } from 'drizzle-orm';
import { claimRevisions } from '@/db/schema/claims';
import { eventRevisions, events } from '@/db/schema/events';
import { ledgerChoices } from '@/db/schema/ledger';
import { eventMerges, eventSplits } from '@/db/schema/merges';
import { publicVersions } from '@/db/schema/publication';
import { corrections, textReviews } from '@/db/schema/reviews';
import type { Change } from '@/newsroom/journal';
import { ofFindings } from './of-findings';
import type { Rows } from './rows';

/** Everything that holds words of an event: its titles, and the form of a claim that opened it with one. */
export async function ofEvent(c: Change, rows: Rows, eventId: string): Promise<void> {
  await c.tx.select({ id: events.id }).from(events).where(eq(events.id, eventId)).for('update');
  await rows.add(eventRevisions, eq(eventRevisions.eventId, eventId));
  await rows.add(textReviews, eq(textReviews.subjectId, eventId));
  await rows.add(corrections, and(eq(corrections.subjectKind, 'event'), eq(corrections.subjectId, eventId)));
  await rows.add(
    publicVersions,
    and(eq(publicVersions.kind, 'event'), eq(publicVersions.subjectId, eventId)),
  );
  await rows.add(eventMerges, or(eq(eventMerges.mergedId, eventId), eq(eventMerges.survivorId, eventId)));
  await rows.add(eventSplits, or(eq(eventSplits.eventId, eventId), eq(eventSplits.toEventId, eventId)));
  await rows.add(ledgerChoices, eq(ledgerChoices.eventId, eventId));
  const opening = sql`${claimRevisions.fields}::jsonb ->> 'newEventTitle' <> ''`;
  await rows.add(claimRevisions, and(eq(claimRevisions.eventId, eventId), opening));
  await ofFindings(c, rows, { about: [eventId] });
}
