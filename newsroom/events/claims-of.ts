import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { claimRevisions } from '@/db/schema/claims';
import { publicVersions } from '@/db/schema/publication';
import type { Standing } from '@/db/vocabulary';
import { eventNow } from '@/newsroom/claims/event-now';

export type EventClaim = {
  eventId: string;
  claimId: string;
  statement: string;
  day: string;
  timeStart: Date | null;
  /** Null while it is not public. */
  standing: Standing | null;
};

/** The claims that stand under these events by their latest revision, in the order of time. */
export async function claimsOfEvents(
  db: Database | Transaction,
  eventIds: readonly string[],
): Promise<EventClaim[]> {
  if (eventIds.length === 0) return [];
  const ever = await db
    .selectDistinct({ id: claimRevisions.claimId })
    .from(claimRevisions)
    .where(inArray(eventNow, [...eventIds]));
  const ids = ever.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [latest, shown] = await Promise.all([
    db
      .selectDistinctOn([claimRevisions.claimId], {
        claimId: claimRevisions.claimId,
        eventId: eventNow,
        statement: claimRevisions.statement,
        day: claimRevisions.day,
        timeStart: claimRevisions.timeStart,
      })
      .from(claimRevisions)
      .where(inArray(claimRevisions.claimId, ids))
      .orderBy(claimRevisions.claimId, desc(claimRevisions.number)),
    db
      .selectDistinctOn([publicVersions.subjectId], {
        claimId: publicVersions.subjectId,
        standing: publicVersions.standing,
      })
      .from(publicVersions)
      .where(and(eq(publicVersions.kind, 'claim'), inArray(publicVersions.subjectId, ids)))
      .orderBy(publicVersions.subjectId, desc(publicVersions.publishedAt)),
  ]);
  const standings = new Map(shown.map(({ claimId, standing }) => [claimId, standing]));
  return latest
    .flatMap(({ claimId, eventId, statement, day, timeStart }) =>
      eventId && eventIds.includes(eventId)
        ? [
            {
              ...{ eventId, claimId, statement: statement ?? '', day, timeStart },
              standing: standings.get(claimId) ?? null,
            },
          ]
        : [],
    )
    .sort(
      (a, b) =>
        (a.timeStart?.getTime() ?? Number.POSITIVE_INFINITY) -
          (b.timeStart?.getTime() ?? Number.POSITIVE_INFINITY) ||
        a.day.localeCompare(b.day) ||
        a.claimId.localeCompare(b.claimId),
    );
}
