import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { claimRevisions, claims } from './claims';
import { journaledRow, moment, sealedRow } from './columns';
import {
  correctionKindEnum,
  embargoEndEnum,
  outcomeEnum,
  publicKindEnum,
  textDecisionEnum,
  verdictEnum,
  verificationMethodEnum,
} from './enums';
import { people } from './people';

/** Insert-only: one signed decision on one revision. A later review of it is a new row. */
export const reviews = pgTable(
  'reviews',
  {
    ...sealedRow,
    claimId: uuid('claim_id')
      .notNull()
      .references(() => claims.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => claimRevisions.id),
    verdict: verdictEnum('verdict').notNull(),
    method: verificationMethodEnum('method'),
    /** What was done by that method, and what it showed; for readers. */
    methodReason: text('method_reason'),
    /** What is answered to the passages that contradict the claim, where it is verified all the same; for readers. */
    contradictionAnswer: text('contradiction_answer'),
    /** What readers are told. */
    reason: text('reason'),
    /** Originators and parties as they stood: canonical JSON of Originator[] (newsroom/claims/independence.ts). */
    originators: text('originators').notNull(),
    /** Citations for which the reviewer marks that the publisher saw for itself. */
    ownObservations: uuid('own_observations').array().notNull().default(sql`'{}'`),
    /** Figures that stand in no passage and for which the reviewer signs (promise 5). */
    signedFigures: uuid('signed_figures').array().notNull().default(sql`'{}'`),
    /** An admin's public reason for reviewing what they wrote themselves (promise 3). */
    overrideReason: text('override_reason'),
    reviewerId: uuid('reviewer_id')
      .notNull()
      .references(() => people.id),
    reviewedAt: moment('reviewed_at').notNull(),
  },
  (t) => [
    index('reviews_revision').on(t.revisionId, t.reviewedAt),
    index('reviews_claim').on(t.claimId, t.reviewedAt),
    check('reviews_verified_method', sql`${t.verdict} <> 'verified' or ${t.method} is not null`),
  ],
);

/** Insert-only: a revision sent back to its writer, with what is missing. For the desk alone. */
export const returns = pgTable(
  'returns',
  {
    ...sealedRow,
    claimId: uuid('claim_id')
      .notNull()
      .references(() => claims.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => claimRevisions.id),
    reason: text('reason'),
    /** Not only sent back: held unfit to be published at all. */
    rejected: boolean('rejected'),
    returnedById: uuid('returned_by_id')
      .notNull()
      .references(() => people.id),
    returnedAt: moment('returned_at').notNull(),
  },
  (t) => [index('returns_revision').on(t.revisionId)],
);

/** Insert-only: a public notice on something published. */
export const corrections = pgTable(
  'corrections',
  {
    ...sealedRow,
    subjectKind: publicKindEnum('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    kind: correctionKindEnum('kind').notNull(),
    stood: text('stood'),
    /** What stands now; null after a withdrawal. */
    stands: text('stands'),
    reason: text('reason'),
    foundBy: text('found_by'),
    correctedById: uuid('corrected_by_id')
      .notNull()
      .references(() => people.id),
    /** The publication stamp of the version that carries it. */
    correctedAt: moment('corrected_at').notNull(),
  },
  (t) => [
    index('corrections_subject').on(t.subjectId, t.correctedAt),
    index('corrections_moment').on(t.correctedAt, t.id),
  ],
);

/** A decision that is signed and not yet published: until a moment, or until somebody publishes it. */
export const embargoes = pgTable(
  'embargoes',
  {
    ...journaledRow,
    claimId: uuid('claim_id')
      .notNull()
      .references(() => claims.id),
    reviewId: uuid('review_id')
      .notNull()
      .references(() => reviews.id),
    /** Null: until somebody publishes it. */
    until: moment('until_moment'),
    /** What readers saw when the decision was signed; the decision holds only for that. */
    basePublicVersionId: uuid('base_public_version_id'),
    setById: uuid('set_by_id')
      .notNull()
      .references(() => people.id),
    setAt: moment('set_at').notNull(),
    endedAt: moment('ended_at'),
    endedHow: embargoEndEnum('ended_how'),
  },
  (t) => [
    uniqueIndex('embargoes_review').on(t.reviewId),
    uniqueIndex('embargoes_open').on(t.claimId).where(sql`${t.endedAt} is null`),
    index('embargoes_due').on(t.until).where(sql`${t.endedAt} is null`),
    check('embargoes_ended', sql`(${t.endedAt} is null) = (${t.endedHow} is null)`),
  ],
);

/** Insert-only: what came of a published announcement; the latest row holds. */
export const announcementOutcomes = pgTable(
  'announcement_outcomes',
  {
    ...sealedRow,
    claimId: uuid('claim_id')
      .notNull()
      .references(() => claims.id),
    outcome: outcomeEnum('outcome').notNull(),
    /** The claim that shows it. */
    shownById: uuid('shown_by_id').references(() => claims.id),
    /** What readers are told. */
    reason: text('reason'),
    decidedById: uuid('decided_by_id')
      .notNull()
      .references(() => people.id),
    decidedAt: moment('decided_at').notNull(),
  },
  (t) => [index('announcement_outcomes_claim').on(t.claimId, t.decidedAt)],
);

/** Insert-only: one signed decision on a revision of an event's title or of a takeaway. */
export const textReviews = pgTable(
  'text_reviews',
  {
    ...sealedRow,
    subjectKind: publicKindEnum('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** A row of event_revisions or takeaway_revisions. */
    revisionId: uuid('revision_id').notNull(),
    decision: textDecisionEnum('decision').notNull(),
    /** For readers with a publication, for the writer with a return. */
    reason: text('reason'),
    /** An admin's public reason for deciding on what they wrote themselves (promise 3). */
    overrideReason: text('override_reason'),
    reviewerId: uuid('reviewer_id')
      .notNull()
      .references(() => people.id),
    reviewedAt: moment('reviewed_at').notNull(),
  },
  (t) => [
    uniqueIndex('text_reviews_revision').on(t.revisionId),
    index('text_reviews_subject').on(t.subjectId, t.reviewedAt),
    check('text_reviews_kind', sql`${t.subjectKind} in ('event', 'takeaway')`),
  ],
);
