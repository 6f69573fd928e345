import { desc, inArray } from 'drizzle-orm';
import { claimRevisions } from '@/db/schema/claims';
import { eventRevisions } from '@/db/schema/events';
import { reports } from '@/db/schema/reports';
import { sources } from '@/db/schema/sources';
import { takeaways } from '@/db/schema/takeaways';
import type { FindingSubject } from '@/db/vocabulary';
import type { Context } from '@/newsroom/context';
import { must } from '@/newsroom/policy';
import type { FindingLine } from './find';

export type NamedSubject = { kind: FindingSubject; name: string };

/** How the things are called that findings are about, by id. @throws NotAllowed. */
export async function namesOfSubjects(
  ctx: Context,
  lines: readonly Pick<FindingLine, 'subject' | 'alsoAbout'>[],
): Promise<Map<string, NamedSubject>> {
  must(ctx.actor, 'read the desk');
  const ids = [...new Set(lines.flatMap(({ subject, alsoAbout }) => [subject.id, ...alsoAbout]))];
  if (ids.length === 0) return new Map();
  const { db } = ctx;
  const [ofReports, ofClaims, ofTakeaways, ofSources, ofEvents] = await Promise.all([
    db.select({ id: reports.id, name: reports.title }).from(reports).where(inArray(reports.id, ids)),
    db
      .selectDistinctOn([claimRevisions.claimId], {
        id: claimRevisions.claimId,
        name: claimRevisions.statement,
      })
      .from(claimRevisions)
      .where(inArray(claimRevisions.claimId, ids))
      .orderBy(claimRevisions.claimId, desc(claimRevisions.number)),
    db.select({ id: takeaways.id, name: takeaways.day }).from(takeaways).where(inArray(takeaways.id, ids)),
    db.select({ id: sources.id, name: sources.name }).from(sources).where(inArray(sources.id, ids)),
    db
      .selectDistinctOn([eventRevisions.eventId], { id: eventRevisions.eventId, name: eventRevisions.title })
      .from(eventRevisions)
      .where(inArray(eventRevisions.eventId, ids))
      .orderBy(eventRevisions.eventId, desc(eventRevisions.number)),
  ]);
  const named = (kind: FindingSubject, rows: readonly { id: string; name: string | null }[]) =>
    rows.map(({ id, name }): [string, NamedSubject] => [id, { kind, name: name ?? '' }]);
  return new Map([
    ...named('report', ofReports),
    ...named('claim', ofClaims),
    ...named('takeaway', ofTakeaways),
    ...named('source', ofSources),
    ...named('event', ofEvents),
  ]);
}
