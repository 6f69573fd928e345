import { and, desc, eq } from 'drizzle-orm';
import { eventRevisions, events } from '@/db/schema/events';
import { publicVersions } from '@/db/schema/publication';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';

export type EventLine = {
  id: string;
  title: string;
  isPublic: boolean;
  timeStart: Date | null;
  timeEnd: Date | null;
};

/** The events of a situation, each by its latest title, the latest to be opened first. */
export async function listEvents(ctx: Context, situationId: string): Promise<EventLine[]> {
  must(ctx.actor, 'read the desk');
  const latest = ctx.db
    .selectDistinctOn([eventRevisions.eventId], {
      eventId: eventRevisions.eventId,
      title: eventRevisions.title,
      timeStart: eventRevisions.timeStart,
      timeEnd: eventRevisions.timeEnd,
    })
    .from(eventRevisions)
    .orderBy(eventRevisions.eventId, desc(eventRevisions.number))
    .as('latest');
  const [rows, published] = await Promise.all([
    ctx.db
      .select({ id: events.id, title: latest.title, timeStart: latest.timeStart, timeEnd: latest.timeEnd })
      .from(events)
      .innerJoin(latest, eq(latest.eventId, events.id))
      .where(eq(events.situationId, situationId))
      .orderBy(desc(events.openedAt)),
    ctx.db
      .selectDistinct({ id: publicVersions.subjectId })
      .from(publicVersions)
      .where(and(eq(publicVersions.situationId, situationId), eq(publicVersions.kind, 'event'))),
  ]);
  const isPublic = new Set(published.map(({ id }) => id));
  return rows.map((row) => ({ ...row, title: row.title ?? '', isPublic: isPublic.has(row.id) }));
}
