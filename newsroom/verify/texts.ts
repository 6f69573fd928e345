import { and, asc, desc, eq, isNull, lt } from 'drizzle-orm';
import { eventRevisions } from '@/db/schema/events';
import { publicVersions } from '@/db/schema/publication';
import { textReviews } from '@/db/schema/reviews';
import { takeawaySentences, takeaways } from '@/db/schema/takeaways';
import { canonicalText } from '@/newsroom/digest';
import { publicTime, saysTheSame } from '@/newsroom/events/event';
import type { EventVersion, TakeawayVersion } from '@/newsroom/timeline/version';
import { faultsOfNotices } from './notices';
import type { Reading } from './reading';
import { faultsOfRegrouping } from './regrouped';

type Version = typeof publicVersions.$inferSelect;

/** Holds a public takeaway against the revision that was reviewed. */
export async function faultsOfTakeaway(
  db: Reading,
  version: Version,
  payload: TakeawayVersion,
): Promise<string[]> {
  const review = await publication(db, version);
  if (!review) return ['shows a takeaway that nobody reviewed'];
  const sentences = await db
    .select()
    .from(takeawaySentences)
    .where(eq(takeawaySentences.revisionId, review.revisionId))
    .orderBy(asc(takeawaySentences.position));
  const [takeaway] = await db.select().from(takeaways).where(eq(takeaways.id, version.subjectId));
  const faults = await faultsOfNotices(db, payload.corrections);
  const reviewed = sentences.map(({ words, claimIds }) => ({ words, claims: claimIds }));
  const shown = payload.sentences.map(({ words, claims }) => ({
    words,
    claims: claims.map(({ claimId }) => claimId),
  }));
  const isRedacted = sentences.some(({ words }) => words === null);
  if (!isRedacted && canonicalText(reviewed) !== canonicalText(shown))
    faults.push('shows other sentences than the ones reviewed');
  if (payload.day !== version.day || payload.day !== takeaway?.day)
    faults.push('stands on another day than its takeaway');
  return faults;
}

/** Holds a public event against the title that was reviewed, or that came with the first claim. */
export async function faultsOfEvent(db: Reading, version: Version, payload: EventVersion): Promise<string[]> {
  const faults = [
    ...(await faultsOfNotices(db, payload.corrections)),
    ...(await faultsOfRegrouping(db, payload)),
  ];
  const allowed = await titlesAllowed(db, version);
  if (!allowed.some((text) => text.title === null || saysTheSame(text, payload)))
    faults.push('shows another title or interval than the one reviewed');
  return faults;
}

async function titlesAllowed(db: Reading, version: Version) {
  const review = await publication(db, version);
  const [before] = await db
    .select()
    .from(publicVersions)
    .where(
      and(
        eq(publicVersions.kind, 'event'),
        eq(publicVersions.subjectId, version.subjectId),
        lt(publicVersions.publishedAt, version.publishedAt),
      ),
    )
    .orderBy(desc(publicVersions.publishedAt))
    .limit(1);
  if (!review && before) return before.payload ? [JSON.parse(before.payload) as EventVersion] : [];
  const revisions = await db
    .select()
    .from(eventRevisions)
    .where(
      review
        ? eq(eventRevisions.id, review.revisionId)
        : and(eq(eventRevisions.eventId, version.subjectId), isNull(eventRevisions.basePublicVersionId)),
    );
  return revisions.map((revision) => ({ title: revision.title, time: publicTime(revision) }));
}

async function publication(db: Reading, version: Version) {
  if (!version.textReviewId) return null;
  const [review] = await db
    .select()
    .from(textReviews)
    .where(
      and(
        eq(textReviews.id, version.textReviewId),
        eq(textReviews.subjectId, version.subjectId),
        eq(textReviews.decision, 'publish'),
      ),
    );
  return review ?? null;
}
