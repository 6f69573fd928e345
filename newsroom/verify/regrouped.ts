import { and, eq, isNull } from 'drizzle-orm';
import { ledgerChoices } from '@/db/schema/ledger';
import { claimMerges, eventMerges, eventSplits } from '@/db/schema/merges';
import type { EventVersion } from '@/newsroom/timeline/version';
import type { Reading } from './reading';

/** Holds what a public version says of joinings, divisions and chosen values against what somebody signed. */

/** @param survivorId where the version leads. */
export async function faultsOfJoining(
  db: Reading,
  kind: 'claim' | 'event',
  mergedId: string,
  survivorId: string | undefined,
): Promise<string[]> {
  if (!survivorId) return [];
  const merges = kind === 'claim' ? claimMerges : eventMerges;
  const [signed] = await db
    .select({ id: merges.id })
    .from(merges)
    .where(and(eq(merges.mergedId, mergedId), eq(merges.survivorId, survivorId), isNull(merges.undoesId)))
    .limit(1);
  return signed ? [] : ['leads elsewhere, though nobody joined the two'];
}

/** A reason that was redacted says nothing to compare. */
export async function faultsOfRegrouping(db: Reading, event: EventVersion): Promise<string[]> {
  const faults = await faultsOfJoining(db, 'event', event.eventId, event.mergedIntoId);
  const { splitFrom } = event;
  const splits = [
    ...(event.splitInto ?? []).map((split) => ({ ...split, from: event.eventId, to: split.eventId })),
    ...(splitFrom ? [{ ...splitFrom, from: splitFrom.eventId, to: event.eventId }] : []),
  ];
  for (const { from, to, reason } of splits) {
    const signed = await db
      .select({ reason: eventSplits.reason })
      .from(eventSplits)
      .where(and(eq(eventSplits.eventId, from), eq(eventSplits.toEventId, to)));
    if (!signed.some((row) => row.reason === null || row.reason === reason))
      faults.push('tells of a division that nobody made');
  }
  for (const { measureId, figureId, reason } of event.chosen ?? []) {
    const signed = await db
      .select({ reason: ledgerChoices.reason })
      .from(ledgerChoices)
      .where(
        and(
          eq(ledgerChoices.eventId, event.eventId),
          eq(ledgerChoices.measureId, measureId),
          eq(ledgerChoices.figureId, figureId),
        ),
      );
    if (!signed.some((row) => row.reason === null || row.reason === reason))
      faults.push('gives a value that nobody chose');
  }
  return faults;
}
