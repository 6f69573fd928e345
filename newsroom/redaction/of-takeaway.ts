import { and, eq, inArray } from 'drizzle-orm';
import { publicVersions } from '@/db/schema/publication';
import { corrections, textReviews } from '@/db/schema/reviews';
import { takeawayRevisions, takeawaySentences, takeaways } from '@/db/schema/takeaways';
import type { Change } from '@/newsroom/journal';
import { ofFindings } from './of-findings';
import type { Rows } from './rows';

/** Everything that holds words of a day's takeaway. */
export async function ofTakeaway(c: Change, rows: Rows, takeawayId: string): Promise<void> {
  await c.tx.select({ id: takeaways.id }).from(takeaways).where(eq(takeaways.id, takeawayId)).for('update');
  const revisionIds = await rows.add(takeawayRevisions, eq(takeawayRevisions.takeawayId, takeawayId));
  await rows.add(takeawaySentences, inArray(takeawaySentences.revisionId, revisionIds));
  await rows.add(textReviews, eq(textReviews.subjectId, takeawayId));
  await rows.add(
    corrections,
    and(eq(corrections.subjectKind, 'takeaway'), eq(corrections.subjectId, takeawayId)),
  );
  await rows.add(
    publicVersions,
    and(eq(publicVersions.kind, 'takeaway'), eq(publicVersions.subjectId, takeawayId)),
  );
  await ofFindings(c, rows, { about: [takeawayId] });
}
