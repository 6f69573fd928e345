import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { claimRevisions, claims } from './claims';
import { moment, sealedRow } from './columns';
import { correctionKindEnum, publicKindEnum, verdictEnum, verificationMethodEnum } from './enums';
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
  (t) => [index('corrections_subject').on(t.subjectId, t.correctedAt)],
);
