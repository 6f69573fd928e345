import { sql } from 'drizzle-orm';
import { date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { claimRevisions } from './claims';
import { moment, sealedRow } from './columns';
import { publicKindEnum, standingEnum } from './enums';
import { reviews, textReviews } from './reviews';
import { situations } from './situations';

/**
 * Insert-only: what readers saw of a thing from a moment on. All public output, now and as it stood,
 * derives from these rows alone (promises 1, 8 and 9).
 */
export const publicVersions = pgTable(
  'public_versions',
  {
    ...sealedRow,
    kind: publicKindEnum('kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** Null for a source, which belongs to the whole site. */
    situationId: uuid('situation_id').references(() => situations.id),
    /** The publication stamp: one for all that is published together, strictly rising, read under the publishing lock. */
    publishedAt: moment('published_at').notNull(),
    /** Canonical JSON of the shape in newsroom/timeline/version.ts. */
    payload: text('payload'),

    /** What the reads below need outside of the payload; each is also said in it. */
    day: date('day', { mode: 'string' }),
    eveDay: date('eve_day', { mode: 'string' }),
    standing: standingEnum('standing'),
    revisionId: uuid('revision_id').references(() => claimRevisions.id),
    reviewId: uuid('review_id').references(() => reviews.id),
    /** For a takeaway, and for an event's changed title: the decision that published it. */
    textReviewId: uuid('text_review_id').references(() => textReviews.id),
    /** Ids of the claims to which this claim's relations point. */
    related: uuid('related').array().notNull().default(sql`'{}'`),
  },
  (t) => [
    index('public_versions_moment').on(t.publishedAt),
    uniqueIndex('public_versions_subject').on(t.kind, t.subjectId, t.publishedAt),
    index('public_versions_day').on(t.situationId, t.kind, t.day, t.publishedAt),
    index('public_versions_eve')
      .on(t.situationId, t.eveDay, t.publishedAt)
      .where(sql`${t.eveDay} is not null`),
    index('public_versions_latest').on(t.situationId, t.kind, t.publishedAt),
    index('public_versions_related').using('gin', t.related),
  ],
);
